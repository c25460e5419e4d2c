using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Mentions;

/// <summary>Finds durations, numbers and the numbers of resolutions.</summary>
internal static partial class CountMentions
{
    private const string InWords =
        "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";

    private const string Hedge =
        "(?:(?<bound>(?:just |well |slightly |a little )?(?:more than|over|under|less than|fewer than)|nearly|almost|close to|about|around|roughly|some|approximately|at least|no fewer than|up to|as many as)[ -])?";

    [GeneratedRegex(@"\b" + Hedge + @"(?:a )?(?<n>\d{1,4}|" + InWords + @"|one|a|an|a quarter of a|a quarter)[ -](?:full )?(?<unit>decade|year|month|week|day|century)s?(?:-(?:long|old)|')?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Durations { get; }

    [GeneratedRegex(@"(?<![\d.,/])(?:\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)?(?![\d/])|\b(?:" + InWords + @"|dozens?|hundreds?|thousands?|millions?|second|third|fourth|fifth|sixth|seventh)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbers { get; }

    [GeneratedRegex(@"(?:\bresolutions?|\bUNSCR|\bSCR|\bS/RES/)(?: no\.?| number)? ?(?<n>\d{1,5})(?: ?\((?<y>\d{4})\)| of (?<y>(?:19|20)\d{2})(?!\d))?|(?<![\d/])(?<n>\d{3,4}) \((?<y>(?:19|20)\d{2})\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Resolutions { get; }

    [GeneratedRegex(@"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", RegexOptions.CultureInvariant)]
    private static partial Regex Weekdays { get; }

    /// <summary>Resolutions by number.</summary>
    public static IEnumerable<Mention> ResolutionsIn(string folded) => Resolutions.Matches(folded).Select(match => new Mention(Sign.Resolution, SpanOf(match))
    {
        Number = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture),
        Year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : null,
    });

    /// <summary>Durations.</summary>
    public static IEnumerable<Mention> DurationsIn(string folded) => Durations.Matches(folded)
        .Select(match => new Mention(Sign.Duration, SpanOf(match)) { Length = LengthOf(match) })
        .Where(mention => mention.Length is not null);

    /// <summary>Days of the week.</summary>
    public static IEnumerable<Mention> WeekdaysIn(string folded) =>
        Weekdays.Matches(folded).Select(match => new Mention(Sign.Weekday, SpanOf(match)) { Name = match.Value });

    /// <summary>Numbers; −1 where the words give no exact one.</summary>
    public static IEnumerable<Mention> NumbersIn(string folded) =>
        Numbers.Matches(folded).Select(match => new Mention(Sign.Number, SpanOf(match)) { Number = ValueOf(match.Value) });

    private static int ValueOf(string words) =>
        int.TryParse(words.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : Numerals.Value(words) ?? -1;

    private static Length? LengthOf(Match match)
    {
        var (words, unit) = (match.Groups["n"].Value.ToLowerInvariant(), match.Groups["unit"].Value.ToLowerInvariant());
        if (unit == "century")
        {
            return words.StartsWith("a quarter", StringComparison.Ordinal) ? new Length(25, "year", BoundOf(match)) : null;
        }

        var count = words is "a" or "an" ? 1 : Numerals.Value(words);
        return count is > 0 and < 1000 ? new Length(count.Value, unit, BoundOf(match)) : null;
    }

    private static Bound BoundOf(Match match)
    {
        var words = match.Groups["bound"].Value.ToLowerInvariant();
        return words switch
        {
            "" => Bound.Exact,
            "nearly" or "almost" or "close to" or "up to" or "as many as" => Bound.Nearly,
            "at least" or "no fewer than" => Bound.AtLeast,
            "about" or "around" or "roughly" or "some" or "approximately" => Bound.About,
            _ => words.EndsWith("more than", StringComparison.Ordinal) || words.EndsWith("over", StringComparison.Ordinal) ? Bound.MoreThan : Bound.LessThan,
        };
    }

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);
}
