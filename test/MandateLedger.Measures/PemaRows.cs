using System.Globalization;
using System.Text.RegularExpressions;

namespace MandateLedger.Measures;

/// <summary>A row of the PEMA data set: a task that a resolution gives a mission, with the labels of its paragraphs.</summary>
internal sealed record PemaRow(int Number, string Mission, string Task, string Modality, IReadOnlyList<string> Labels)
{
    public bool Encouraged => Modality == "encouraged";
}

/// <summary>What the data set says of one resolution and mission.</summary>
internal sealed record PemaMandate(int Number, string Mission, IReadOnlyList<PemaRow> Rows);

/// <summary>
/// Reads the PEMA data set (Di Salvatore, Lundgren, Oksamytna and Smidt, Journal of Conflict Resolution 66 (4-5),
/// doi 10.1177/00220027211068897). Its rows are not redistributed: only sums and learnt weights leave this reading.
/// </summary>
internal static partial class PemaRows
{
    /// <summary>Every resolution and mission that the data set knows, with the rows that the resolution itself gives.</summary>
    public static IReadOnlyList<PemaMandate> Read(string folder)
    {
        var raw = Lines(Path.Combine(folder, "pema_raw_long.tsv")).Where(row => NumberOf(row["signature"]) > 0)
            .Select(row => new PemaRow(NumberOf(row["signature"]), row["mission"], row["task"], row["modality"], LabelsOf(row["paragraph_ref_raw"])))
            .ToLookup(row => (row.Number, row.Mission));
        return [.. Lines(Path.Combine(folder, "pema_in_force_long.tsv"))
            .Select(row => (Number: NumberOf(row["signature"]), Mission: row["mission"], Row: row))
            .Where(row => row.Number > 0)
            .GroupBy(row => (row.Number, row.Mission))
            .Select(group => new PemaMandate(group.Key.Number, group.Key.Mission, [.. group.Where(row => row.Row["status"] == "current")
                .Select(row => new PemaRow(row.Number, row.Mission, row.Row["task"], row.Row["modality"], [.. raw[group.Key].Where(other => other.Task == row.Row["task"] && other.Modality == row.Row["modality"]).SelectMany(other => other.Labels).Distinct()]))]))
            .OrderBy(mandate => mandate.Number).ThenBy(mandate => mandate.Mission, StringComparer.Ordinal)];
    }

    /// <summary>The labels of paragraphs in a reference as the coders wrote it; those of other documents are left out.</summary>
    public static IReadOnlyList<string> LabelsOf(string reference)
    {
        // A spreadsheet read "4a" as a time of day.
        var text = ClockTime.Replace(OtherDocument.Replace(reference, ""), "${number}${half}").Replace("?", "", StringComparison.Ordinal);
        if (text.Contains("S/", StringComparison.Ordinal) || text.Contains("Annex", StringComparison.Ordinal) || text.Contains("eferring", StringComparison.Ordinal))
        {
            return [];
        }

        var labels = new List<string>();
        var last = "";
        foreach (var part in text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Label.Match(part) is { Success: true } match)
            {
                last = match.Groups["number"].Value;
                labels.Add(match.Groups["preamble"].Success ? $"pre[{last}]" : last + Bracketed(match.Groups["letter"]) + Bracketed(match.Groups["roman"]));
            }
            else if (part.Length == 1 && char.IsAsciiLetterLower(part[0]) && last.Length > 0)
            {
                labels.Add($"{last}({part})");
            }
        }

        return labels;
    }

    private static string Bracketed(Group group) => group.Success ? $"({group.Value.ToLowerInvariant()})" : "";

    private static int NumberOf(string signature) =>
        Number.Match(signature) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static IEnumerable<Dictionary<string, string>> Lines(string path)
    {
        var lines = File.ReadAllLines(path);
        var heads = lines[0].Split('\t');
        return lines.Skip(1).Select(line => heads.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second.Trim(), StringComparer.Ordinal));
    }

    [GeneratedRegex(@"RES/(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"(?:\d+ ?[a-z]?(?:, ?)?)+ ?\(S/[^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex OtherDocument { get; }

    [GeneratedRegex(@"(?<number>\d+):00 (?<half>A)M", RegexOptions.CultureInvariant)]
    private static partial Regex ClockTime { get; }

    [GeneratedRegex(@"^(?<preamble>p\.? ?)?(?<number>\d+) ?(?:\(?(?:(?<roman>ii|iii|iv|vi|vii)|(?<letter>[a-zA-Z]))\)?)?(?: ?\(?(?<roman>[ivx]+)\)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }
}
