using System.Globalization;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Ledger.Postings;

namespace MandateLedger.Workshop;

/// <summary>A resolution that was read.</summary>
/// <param name="Document">What it posts.</param>
/// <param name="Unclaimed">Decisions that speak of a mandate and that no rule claimed.</param>
/// <param name="Uncatalogued">Bodies that its acts name and that the catalogue does not have.</param>
internal sealed record ReadResolution(PostedDocument Document, int Unclaimed, int Uncatalogued);

/// <summary>What was read, found and not understood, by decade.</summary>
internal static class CoveragePage
{
    public static string Of(IReadOnlyList<ReadResolution> read, int last)
    {
        var missing = Enumerable.Range(1, last).Except(read.Select(one => one.Document.Symbol.ResolutionNumber!.Value)).Select(number => number.ToString(CultureInfo.InvariantCulture));
        return $"""
            # Coverage

            Made by `./dev facts` from the documents held: English resolutions, as Akoma Ntoso where the United Nations publishes it, as plain text before.
            A resolution counts as read where its text says its symbol and its day of adoption.

            | decade | read | with acts | acts | founded | extended | ended | task items | reports | not claimed | bodies not in the catalogue |
            |---|---|---|---|---|---|---|---|---|---|---|
            {string.Join('\n', read.GroupBy(one => $"{one.Document.AdoptedOn.Year / 10 * 10}s").OrderBy(decade => decade.Key, StringComparer.Ordinal).Select(Row).Append(Row("all", [.. read])))}

            *Not claimed* are decisions that speak of a mandate and that no rule understood; `mandate acts` names each as I101.

            Not read, of the numbers 1 to {last}: {string.Join(", ", missing)}.

            """;
    }

    private static string Row(IGrouping<string, ReadResolution> decade) => Row(decade.Key, [.. decade]);

    private static string Row(string name, List<ReadResolution> read)
    {
        var acts = read.SelectMany(one => one.Document.Acts).ToList();
        int[] figures =
        [
            read.Count, read.Count(one => !one.Document.Acts.IsEmpty), acts.Count,
            acts.OfType<MandateAct.Establishes>().Count(), acts.OfType<MandateAct.Extends>().Count(), acts.OfType<MandateAct.Ends>().Count(),
            acts.OfType<MandateAct.Tasks>().Sum(act => act.Items.Length), acts.OfType<MandateAct.Reports>().Count(),
            read.Sum(one => one.Unclaimed), read.Sum(one => one.Uncatalogued),
        ];
        return $"| {name} | {string.Join(" | ", figures.Select(figure => figure.ToString(CultureInfo.InvariantCulture)))} |";
    }
}
