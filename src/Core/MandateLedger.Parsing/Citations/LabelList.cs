using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Dates;
using MandateLedger.Parsing.Numbering;

namespace MandateLedger.Parsing.Citations;

/// <summary>
/// Reads a list of paragraph labels as people write it: "2 (a) and (b), 5 to 7" is 2(a), 2(b), 5, 6, 7;
/// "2 (b) (ii) to (iv)" is 2(b)(ii), 2(b)(iii), 2(b)(iv); "55 (b) (ii-iii)" is 55(b)(ii), 55(b)(iii).
/// </summary>
internal static partial class LabelList
{
    private const int LongestRange = 100;

    [GeneratedRegex(@"\G(?<number>\d{1,3}[a-z]?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?(?<part> ?\((?:[a-z]{1,8}|[A-Z]|\d{1,2})(?:-(?:[a-z]{1,8}|\d{1,2}))?\))*(?![\w/]|\.\d|,\d{3}| (?:January|February|March|April|May|June|July|August|September|October|November|December|days?|weeks?|months?|years?|per cent)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"\G(?:(?<range> to | through | ?[-–] ?)|,? and |,? or |, |,? as well as )(?=[\d(]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator { get; }

    /// <summary>The labels from <paramref name="from"/> on, and where the list ends.</summary>
    public static (ImmutableArray<string> Labels, int End) Read(string text, int from)
    {
        var labels = new List<Label>();
        var (end, at, isRange) = (from, from, false);
        while (Item.Match(text, at) is { Success: true, Length: > 0 } item)
        {
            Add(labels, item, isRange);
            end = item.Index + item.Length;
            if (Separator.Match(text, end) is not { Success: true } separator)
            {
                break;
            }

            isRange = separator.Groups["range"].Success;
            at = separator.Index + separator.Length;
        }

        return ([.. labels.Select(label => label.ToString()).Distinct()], end);
    }

    private static void Add(List<Label> labels, Match item, bool isRange)
    {
        var number = item.Groups["number"].Value;
        string[] parts = [.. item.Groups["part"].Captures.Select(capture => capture.Value.Trim(' ', '(', ')'))];
        var label = number.Length > 0 || labels.Count == 0
            ? new Label([Numerals.Value(number)?.ToString(CultureInfo.InvariantCulture) ?? number, .. parts[..Math.Max(0, parts.Length - 1)]])
            : new Label([.. Beside(labels[^1], parts), .. parts[..^1]]);
        if (parts.Length > 0)
        {
            AddLastPart(labels, label, parts[^1], isRange);
            return;
        }

        if (isRange && labels.Count > 0)
        {
            labels.AddRange(NumbersBetween(labels[^1], label));
        }

        labels.Add(label);
    }

    private static void AddLastPart(List<Label> labels, Label parent, string part, bool isRange)
    {
        var ends = part.Split('-');
        foreach (var (index, end) in ends.Index())
        {
            if ((isRange || index > 0) && labels.Count > 0 && labels[^1].Parts is [.. var above, var last] && above.SequenceEqual(parent.Parts))
            {
                labels.AddRange(PartsBetween(last, end).Select(between => new Label([.. parent.Parts, between])));
            }

            labels.Add(new Label([.. parent.Parts, end]));
        }
    }

    // "(b)" after "2 (a) (i)" stands beside (a), not beside (i): the deepest part that it follows in its own kind.
    private static string[] Beside(Label before, string[] parts)
    {
        for (var depth = before.Parts.Length - 1; depth > 0; depth--)
        {
            if (Follows(before.Parts[depth], parts[0].Split('-')[0]))
            {
                return before.Parts[..depth];
            }
        }

        return before.Parts.Length > 1 ? before.Parts[..^1] : before.Parts;
    }

    private static bool Follows(string one, string other) =>
        ReadingsOf(one).Any(first => ReadingsOf(other).Any(second => first.Family == second.Family && second.Ordinal > first.Ordinal));

    // "(i) to (v)" are Roman numbers, "(i) to (l)" letters: the kind with the shorter way from the one to the other.
    private static IEnumerable<string> PartsBetween(string start, string end)
    {
        var ways =
            from first in ReadingsOf(start)
            from last in ReadingsOf(end)
            let distance = last.Ordinal - first.Ordinal
            where first.Family == last.Family && distance > 0 && distance < LongestRange
            orderby distance
            select (first.Family, First: first.Ordinal + 1, Count: distance - 1);
        var way = ways.FirstOrDefault();
        return way.Count > 0
            ? Enumerable.Range(way.First, way.Count).Select(ordinal => PrintedNumber.Write(way.Family, ordinal))
            : [];
    }

    private static NumberReading[] ReadingsOf(string part) => PrintedNumber.Of($"({part})").Readings;

    private static IEnumerable<Label> NumbersBetween(Label from, Label until) =>
        from.Parts is [var first] && until.Parts is [var last]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && end - start is > 1 and < LongestRange
            ? Enumerable.Range(start + 1, end - start - 1).Select(number => new Label([number.ToString(CultureInfo.InvariantCulture)]))
            : [];

    private readonly record struct Label(string[] Parts)
    {
        public override string ToString() => string.Concat(Parts.Select((part, depth) => depth == 0 ? part : $"({part})"));
    }
}
