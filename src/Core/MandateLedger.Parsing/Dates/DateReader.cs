using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Dates;

/// <summary>A date in running text.</summary>
public sealed record DateMention(TextSpan Span, LegalDate Date);

/// <summary>A period in running text.</summary>
public sealed record PeriodMention(TextSpan Span, Period Period);

/// <summary>
/// Finds dates and periods in running English text, in all the forms that resolutions use: 31 May 2019, 31May 2019,
/// July 31, 2015, June 30th 2024, the 1st of October 2004, April 2024; twelve months, 19-month, one-year, 90 days.
/// </summary>
public static partial class DateReader
{
    private const string Month =
        "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2}) ?(?:st|nd|rd|th)?(?: of)? ?" + Month + @",? ?(?<year>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear { get; }

    [GeneratedRegex(@"\b" + Month + @" (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear { get; }

    // A day before the month that is no day of it ("31 February 2031") makes it no month either.
    [GeneratedRegex(@"(?<!\d ?(?:st|nd|rd|th)?(?: of)? ?)\b" + Month + @",? (?<year>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthYear { get; }

    // The year stands once, after the second day: "from 1 May to 30 June 2031", "of 30 and 26 June 2031".
    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2}) (?:" + Month + @" )?(?=(?:to|until|and|or) (?:\d{1,2}) ?(?<later>January|February|March|April|May|June|July|August|September|October|November|December),? (?<year>\d{4}))", RegexOptions.CultureInvariant)]
    private static partial Regex DayBeforeSharedYear { get; }

    [GeneratedRegex(@"\b(?<count>\d{1,3}|(?:one|two|three|four|five|a) hundred(?: and [a-z]+(?:-[a-z]+)?)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (?:one|two|three|four|five|six|seven|eight|nine)|[a-z]+(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?: \(\d{1,3}\))?[ -](?<unit>day|week|month|year)(?:s|s'|'s)?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CountAndUnit { get; }

    /// <summary>Every date, in the order of the text.</summary>
    public static ImmutableArray<DateMention> Dates(string text)
    {
        var folded = Folding.Fold(text);
        if (!folded.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var found = new List<DateMention>();
        Collect(DayMonthYear.Match(folded), found, Precision.Day);
        Collect(MonthDayYear.Match(folded), found, Precision.Day);
        Collect(DayBeforeSharedYear.Match(folded), found, Precision.Day);
        Collect(MonthYear.Match(folded), found, Precision.Month);
        return [.. found.OrderBy(mention => mention.Span.From)];
    }

    /// <summary>Every period, in the order of the text.</summary>
    public static ImmutableArray<PeriodMention> Periods(string text)
    {
        var folded = Folding.Fold(text);
        var found = ImmutableArray.CreateBuilder<PeriodMention>();
        foreach (Match match in CountAndUnit.Matches(folded))
        {
            if (Numerals.Value(match.Groups["count"].Value) is { } count and > 0)
            {
                found.Add(new PeriodMention(SpanOf(match), new Period(count, UnitOf(match.Groups["unit"].Value))));
            }
        }

        return found.ToImmutable();
    }

    private static void Collect(Match first, List<DateMention> found, Precision precision)
    {
        for (var match = first; match.Success; match = match.NextMatch())
        {
            var span = SpanOf(match);
            if (!found.Exists(other => other.Span.Overlaps(span)) && DateOf(match, precision) is { } date)
            {
                found.Add(new DateMention(span, date));
            }
        }
    }

    private static LegalDate? DateOf(Match match, Precision precision)
    {
        var monthName = match.Groups["month"].Success ? match.Groups["month"].Value : match.Groups["later"].Value;
        var month = MonthNumber(monthName);
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (year < 1)
        {
            return null;
        }

        if (precision == Precision.Month)
        {
            return new LegalDate(new DateOnly(year, month, 1), Precision.Month);
        }

        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? LegalDate.Of(new DateOnly(year, month, day)) : null;
    }

    private static int MonthNumber(string name) =>
        Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name) + 1;

    private static PeriodUnit UnitOf(string unit) => char.ToLowerInvariant(unit[0]) switch
    {
        'd' => PeriodUnit.Day,
        'w' => PeriodUnit.Week,
        'm' => PeriodUnit.Month,
        _ => PeriodUnit.Year,
    };

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);
}

/// <summary>Numbers written as words.</summary>
public static class Numerals
{
    private static readonly string[] UpToNineteen =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The value of digits or words below one thousand; "a" is not a number. Null for anything else.</summary>
    public static int? Value(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        var lower = text.ToLowerInvariant();
        var hundred = lower.IndexOf(" hundred", StringComparison.Ordinal);
        if (hundred > 0)
        {
            var rest = lower[(hundred + " hundred".Length)..].Replace(" and ", "", StringComparison.Ordinal).Trim();
            var hundreds = lower[..hundred] == "a" ? 1 : Value(lower[..hundred]);
            var below = rest.Length == 0 ? 0 : Value(rest);
            return hundreds is > 0 and < 10 && below is < 100 ? (hundreds * 100) + below : null;
        }

        lower = lower.Replace(' ', '-');
        var plain = Array.IndexOf(UpToNineteen, lower);
        if (plain >= 0)
        {
            return plain;
        }

        var parts = lower.Split('-');
        var ten = Array.IndexOf(Tens, parts[0]);
        if (ten < 2)
        {
            return null;
        }

        var one = parts.Length > 1 ? Array.IndexOf(UpToNineteen, parts[1]) : 0;
        return one is >= 0 and < 10 ? ten * 10 + one : null;
    }
}
