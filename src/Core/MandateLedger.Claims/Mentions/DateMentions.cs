using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Mentions;

/// <summary>Finds dates as newspapers write them: 19 August 2003, Aug. 19, 2003, 19 August, August 2003, mid-2003, the end of 2025, 2003.</summary>
internal static partial class DateMentions
{
    private const string Month =
        @"(?<m>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|March|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![a-z])";

    private const string Part =
        @"(?:\b(?:(?<part>early|mid|late)[ -](?:in )?|(?:the )?(?<part>end|beginning|start|middle|close) of |(?:the )?(?<part>spring|summer|autumn|fall|winter)(?: of)? ))?";

    private const string Year = @"(?<y>(?:19|20)\d{2})(?![\d/%]|s\b|[.,]\d)";

    [GeneratedRegex(Part + @"(?<![\d.,/])(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? " + Month + "(?:,? " + Year + ")?", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth { get; }

    [GeneratedRegex(Part + @"\b" + Month + @" (?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,? " + Year + ")?", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay { get; }

    [GeneratedRegex(Part + @"\b" + Month + ",? (?:of )?" + Year, RegexOptions.CultureInvariant)]
    private static partial Regex MonthYear { get; }

    [GeneratedRegex(@"(?<![\d/-])(?<y>(?:19|20)\d{2})-(?<n>\d{2})-(?<d>\d{2})(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex Iso { get; }

    [GeneratedRegex(@"(?<=\b(?:in|since|until|by) )" + Part + @"(?<m>January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAlone { get; }

    // A count of people is no year ("2000 people").
    [GeneratedRegex(Part + @"(?<![\d.,/$€£(-])" + Year + @"(?! (?:people|staff|troops|personnel|civilians|soldiers|families|others|dollars))|(?<=\()" + Year + @"(?=\)| ?[-\u2013] ?\d{4})|(?<=\d{4} ?[-\u2013] ?)" + Year, RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone { get; }

    /// <summary>Every date, fuller forms first; <paramref name="folded"/> is folded text.</summary>
    public static IEnumerable<Mention> In(string folded) =>
        new[] { Iso, DayMonth, MonthDay, MonthYear, MonthAlone, YearAlone }.SelectMany(form => form.Matches(folded)).Select(MentionOf).OfType<Mention>();

    private static Mention? MentionOf(Match match)
    {
        var month = Value(match, "n") ?? (match.Groups["m"].Success ? MonthNumber(match.Groups["m"].Value) : null);
        var day = Value(match, "d");
        return day is 0 or > 31 || month is 0 or > 12
            ? null
            : new Mention(Sign.Date, new TextSpan(match.Index, match.Index + match.Length)) { Date = new ArticleDate(Value(match, "y"), month, day, PartOf(match.Groups["part"].Value)) };
    }

    private static int? Value(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static int? MonthNumber(string name) =>
        1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, full => full.StartsWith(name[..3], StringComparison.Ordinal));

    private static DatePart PartOf(string words) => words switch
    {
        "" => DatePart.Whole,
        "early" or "beginning" or "start" => DatePart.Early,
        "mid" or "middle" => DatePart.Middle,
        "late" or "end" or "close" => DatePart.Late,
        _ => DatePart.Season,
    };
}
