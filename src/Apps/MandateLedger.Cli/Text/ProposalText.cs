using System.Globalization;
using System.Text.Json;
using MandateLedger.Json;
using MandateLedger.Transition.Plans;

namespace MandateLedger.Cli.Text;

/// <summary>Proposals for people: what is proposed, the paragraph, and the words that it rests on.</summary>
internal static class ProposalText
{
    private const int LongestWords = 400;

    public static string Of(IReadOnlyList<PlanReading> readings, int width)
    {
        var text = new Wrapped(width);
        foreach (var reading in readings)
        {
            text.Line(string.Create(CultureInfo.InvariantCulture, $"{reading.Document}: {reading.Proposals.Length} proposals, {reading.Findings.Length} findings"));
            foreach (var proposal in reading.Proposals)
            {
                Write(text, proposal);
            }

            foreach (var finding in reading.Findings)
            {
                text.Line(FindingLine.Of(finding), 2, 4);
            }

            text.Line();
        }

        return text.Line("Nothing is recorded. Keep the lines that are right and record them: mandate transition BODY --accept FILE --by NAME --file FILE.").ToString();
    }

    private static void Write(Wrapped text, Proposal proposal)
    {
        text.Line($"{ClosingJson.KindOf(proposal.Entry)}  {string.Join(", ", Fields(ClosingJson.ElementOf(proposal.Entry), ""))}", 2, 6);
        text.Line($"{string.Join("; ", proposal.At)} [{string.Join(", ", proposal.Rules)}]: “{(proposal.Words.Length > LongestWords ? proposal.Words[..LongestWords] + "…" : proposal.Words)}”", 6, 8);
        if (proposal.Doubt is { } doubt)
        {
            text.Line($"! {doubt}", 6, 8);
        }
    }

    private static IEnumerable<string> Fields(JsonElement element, string above) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Fields(property.Value, above.Length == 0 ? property.Name : $"{above} {property.Name}")),
        JsonValueKind.Array => [$"{above} {string.Join(" + ", element.EnumerateArray().Select(item => item.ToString()))}"],
        JsonValueKind.Null => [],
        _ => [$"{above} {element}"],
    };
}
