using System.Globalization;
using System.Text.RegularExpressions;

namespace MandateLedger.Workshop;

/// <summary>One thing to find: what it is called in the score, the keys that count as finding it, and whether it may be left out.</summary>
internal sealed record Wanted(string Line, IReadOnlyList<string> Keys, bool Doubtful);

/// <summary>Hits, misses and extras of one kind.</summary>
internal sealed record Tally(string Kind, IReadOnlyList<string> Hits, IReadOnlyList<string> Missed, IReadOnlyList<string> Extra)
{
    public double Precision => Share(Hits.Count, Hits.Count + Extra.Count);

    public double Recall => Share(Hits.Count, Hits.Count + Missed.Count);

    public double F1 => Share(2 * Hits.Count, (2 * Hits.Count) + Missed.Count + Extra.Count);

    /// <summary>For the table.</summary>
    public string Row => string.Create(CultureInfo.InvariantCulture, $"| {Kind} | {Precision:F3} | {Recall:F3} | {F1:F3} | {Hits.Count} | {Missed.Count} | {Extra.Count} |");

    /// <summary>For the block of the accepted run.</summary>
    public IEnumerable<string> Lines =>
        Hits.Select(line => $"hit {Kind} {line}").Concat(Missed.Select(line => $"missed {Kind} {line}")).Concat(Extra.Select(line => $"extra {Kind} {line}"));

    /// <summary>Compares; each found key answers for one wanted thing, and doubtful things count neither way.</summary>
    public static Tally Of(string kind, IEnumerable<Wanted> wanted, IEnumerable<string> found)
    {
        var left = found.Distinct().Order(StringComparer.Ordinal).ToList();
        List<string> hits = [], missed = [];
        foreach (var one in wanted.DistinctBy(one => (one.Line, one.Doubtful)).OrderBy(one => one.Doubtful).ThenBy(one => one.Line, StringComparer.Ordinal))
        {
            var index = left.FindIndex(key => one.Keys.Any(right => Same(right, key)));
            if (index >= 0)
            {
                left.RemoveAt(index);
            }

            if (!one.Doubtful)
            {
                (index >= 0 ? hits : missed).Add(one.Line);
            }
        }

        return new Tally(kind, hits, missed, left);
    }

    // A month agrees with every day in it.
    private static bool Same(string wanted, string found) =>
        wanted == found || (Regex.IsMatch(wanted, @" \d{4}-\d{2}$") && found.StartsWith(wanted + "-", StringComparison.Ordinal));

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
