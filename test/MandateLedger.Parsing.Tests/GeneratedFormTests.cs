using System.Globalization;
using CsCheck;
using MandateLedger.Parsing.Citations;
using MandateLedger.Parsing.Dates;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Parsing.Tests;

/// <summary>Forms made rather than written down: every day, every number, every list, each with the meaning it was made from.</summary>
public sealed class GeneratedFormTests
{
    private static readonly long Runs =
        long.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), out var runs) ? runs : 1000;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    private static readonly string[] UpToNineteen =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    // {0} the day, {1} its ordinal ending, {2} the month, {3} the year.
    public static TheoryData<string> FormsOfADay { get; } =
    [
        "until {0} {2} {3}", "until {0}{2} {3}", "until {0} {2}{3}", "until {0} {2}, {3}", "until{0} {2} {3}", "on {0}{1} {2} {3}", "on the {0}{1} of {2} {3}",
        "until {2} {0}, {3}", "until {2} {0} {3}", "until {2} {0}{1} {3}", "until {2} {0}{1}, {3}", "until {0}\u00A0{2}\u202F{3}",
    ];

    [Theory]
    [MemberData(nameof(FormsOfADay))]
    public void Every_day_of_a_common_year_and_a_leap_year_is_read_in_this_form(string form)
    {
        for (var day = new DateOnly(2031, 1, 1); day.Year < 2033; day = day.AddDays(1))
        {
            var mention = Assert.Single(DateReader.Dates(Write(form, day.Day, day.Month, day.Year)));
            Assert.Equal(LegalDate.Of(day), mention.Date);
        }
    }

    [Theory]
    [MemberData(nameof(FormsOfADay))]
    public void A_day_that_its_month_lacks_is_neither_a_day_nor_a_month_in_this_form(string form)
    {
        foreach (var month in Enumerable.Range(1, 12))
        {
            foreach (var day in Enumerable.Range(DateTime.DaysInMonth(2031, month) + 1, 40 - DateTime.DaysInMonth(2031, month)).Append(0))
            {
                var text = Write(form, day, month, 2031);
                Assert.True(DateReader.Dates(text).IsEmpty, text);
            }
        }
    }

    [Fact]
    public void The_29th_of_February_is_a_day_in_leap_years_only() => Assert.All(
        Enumerable.Range(2000, 401),
        year => Assert.Equal(DateTime.IsLeapYear(year), DateReader.Dates($"until 29 February {year}").Length == 1));

    [Fact]
    public void Every_month_alone_is_the_month_and_has_no_day() => Assert.All(
        Enumerable.Range(1, 12),
        month =>
        {
            var date = Assert.Single(DateReader.Dates($"by the end of {Months[month - 1]} 2031")).Date;
            Assert.Equal(new LegalDate(new DateOnly(2031, month, 1), Precision.Month), date);
            Assert.Null(date.Day);
        });

    [Fact]
    public void A_first_day_takes_the_year_of_the_last_in_every_pair_of_months() => Assert.All(
        Pairs(12),
        pair => Assert.Equal(
            [LegalDate.Of(new DateOnly(2031, pair.From, 1)), LegalDate.Of(new DateOnly(2031, pair.To, 28))],
            DateReader.Dates($"from 1 {Months[pair.From - 1]} to 28 {Months[pair.To - 1]} 2031").Select(mention => mention.Date)));

    [Theory]
    [InlineData("day", PeriodUnit.Day)]
    [InlineData("week", PeriodUnit.Week)]
    [InlineData("month", PeriodUnit.Month)]
    [InlineData("year", PeriodUnit.Year)]
    public void Every_count_to_99_is_a_period_in_words_and_in_digits(string unit, PeriodUnit meaning)
    {
        foreach (var count in Enumerable.Range(1, 99))
        {
            string[] forms =
            [
                $"for {count} {unit}s", $"a {count}-{unit} plan", $"for {InWords(count)} {unit}s", $"a {InWords(count)}-{unit} plan",
                $"for {InWords(count)} ({count}) {unit}s", $"at {InWords(count)} {unit}s' notice", $"{InWords(count).ToUpperInvariant()} {unit.ToUpperInvariant()}S",
            ];
            Assert.All(forms, form => Assert.Equal([new Period(count, meaning)], DateReader.Periods(form).Select(mention => mention.Period)));
        }
    }

    [Fact]
    public void A_range_of_paragraphs_is_every_paragraph_from_the_first_to_the_last() => Assert.All(
        Pairs(40),
        pair =>
        {
            var labels = Enumerable.Range(pair.From, pair.To - pair.From + 1).Select(number => $"{number}").ToList();
            Assert.Equal(labels, Labels($"paragraphs {pair.From} to {pair.To} of resolution 9001 (2031)"));
            Assert.Equal(labels, Labels($"paragraphs {pair.From}–{pair.To} above"));
        });

    [Fact]
    public void A_range_of_letters_is_every_letter_from_the_first_to_the_last() => Assert.All(
        Pairs(26).Where(pair => pair is not ((9, 22) or (9, 24))),
        pair => Assert.Equal(
            Enumerable.Range(pair.From, pair.To - pair.From + 1).Select(letter => $"3({Letter(letter)})"),
            Labels($"paragraphs 3 ({Letter(pair.From)}) to ({Letter(pair.To)}) of resolution 9001 (2031)")));

    // The two ranges that are shorter as Roman numbers than as letters.
    [Theory]
    [InlineData("paragraph 3 (i) to (v)", "3(i) 3(ii) 3(iii) 3(iv) 3(v)")]
    [InlineData("paragraph 3 (i) to (x)", "3(i) 3(ii) 3(iii) 3(iv) 3(v) 3(vi) 3(vii) 3(viii) 3(ix) 3(x)")]
    [InlineData("paragraph 2 (b) (ii) to (iv)", "2(b)(ii) 2(b)(iii) 2(b)(iv)")]
    public void A_range_of_Roman_numbers_is_every_number_from_the_first_to_the_last(string text, string labels) =>
        Assert.Equal(labels.Split(' '), Labels(text));

    // As it is: a range that runs backwards gives its two ends, and a range over a hundred paragraphs too.
    [Theory]
    [InlineData("paragraphs 7 to 5", "7 5")]
    [InlineData("paragraphs 3 (d) to (a)", "3(d) 3(a)")]
    [InlineData("paragraphs 1 to 101", "1 101")]
    public void A_range_that_cannot_be_meant_gives_its_ends_only(string text, string labels) =>
        Assert.Equal(labels.Split(' '), Labels(text));

    [Fact]
    public void Lists_of_resolutions_are_their_members_in_order() =>
        Gen.Select(Gen.Int[9001, 9999], Gen.Int[2031, 2060]).Array[1, 6].Sample(
            members =>
            {
                var names = members.Select(member => $"{member.Item1} ({member.Item2})").ToList();
                var text = "Recalling its resolutions " + (names.Count == 1 ? names[0] : string.Join(", ", names[..^1]) + " and " + names[^1]) + ",";
                return CitationReader.Read(text).Select(citation => citation.Symbol?.Value).SequenceEqual(names.Select(name => "S/RES/" + name));
            },
            iter: Runs);

    [Fact]
    public void Symbols_of_documents_are_read_as_printed_with_a_capital_first() =>
        Gen.Select(AnyOf("S/", "S/PRST/", "A/"), Gen.Int[2031, 2060], Gen.Int[1, 1400], AnyOf("", "/Rev.1", "/Add.2", "/Corr.1", "/Rev.1/Add.3")).Sample(
            (series, year, number, ending) =>
            {
                var symbol = $"{(series == "A/" ? "s/" : series)}{year}/{number}{ending}";
                var citation = CitationReader.Read($"the text ({symbol}) of the Secretary-General").Single();
                return string.Equals(citation.Symbol?.Value, "S" + symbol[1..], StringComparison.Ordinal) && citation.Span.Length == symbol.Length;
            },
            iter: Runs);

    [Fact]
    public void A_citation_cut_out_of_its_text_is_the_same_citation() =>
        Gen.Select(AnyOf("paragraph 2 (b) (iii) of resolution 9001 (2031)", "paragraphs 5 to 7", "resolution 9001", "S/2031/401/Rev.1", "9004 (2032)"), AnyOf("", "as set out in ", "and, in "), AnyOf("", ", as amended", "; and")).Sample(
            (core, before, after) =>
            {
                var text = before + core + after;
                var whole = CitationReader.Read(text).Single();
                var alone = CitationReader.Read(whole.Span.Of(text)).Single();
                return whole.Symbol == alone.Symbol && whole.Paragraphs.SequenceEqual(alone.Paragraphs);
            },
            iter: Runs);

    [Fact]
    public void Fifty_two_letters_run_through_one_list_whatever_Roman_number_they_look_like()
    {
        var printed = Enumerable.Range(1, 52).Select(number => new string(Letter((number - 1) % 26 + 1), number > 26 ? 2 : 1)).ToList();

        Assert.Equal(printed.Select(letter => $"1({letter})"), ItemsUnder("1", printed));
    }

    [Fact]
    public void Twenty_seven_Roman_numbers_run_through_one_list_under_a_letter()
    {
        var printed = Enumerable.Range(1, 27).Select(InRoman).ToList();

        Assert.Equal(printed.Select(number => $"1(a)({number})"), ItemsUnder("1(a)", [.. printed.Prepend("a")]).Skip(1));
    }

    [Fact]
    public void The_28th_Roman_item_has_six_letters_and_its_place()
    {
        var printed = Enumerable.Range(1, 29).Select(InRoman).ToList();

        Assert.Equal(
            printed.Select(number => $"1(a)({number})"),
            ItemsUnder("1", [.. printed.Prepend("a")]).Skip(1));
    }

    [Theory]
    [InlineData("paragraph 2 (xxvii)", "2(xxvii)")]
    [InlineData("paragraph 2 (xxviii)", "2(xxviii)")]
    public void A_long_Roman_item_is_cited_in_full(string text, string label) =>
        Assert.Equal([label], Labels(text));

    [Fact]
    public void A_culture_with_other_signs_and_months_changes_no_form()
    {
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat = new NumberFormatInfo { NegativeSign = "~", NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
        other.DateTimeFormat = new DateTimeFormatInfo { MonthNames = [.. Months.Select(month => month + "x"), ""], DateSeparator = "-" };
        const string Text = "paragraphs 5 to 7 of resolution 9001 (2031), until 31 May 2032, for twelve months";
        var plain = Meaning(Text);
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal(plain, Meaning(Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal("S/RES/9001 (2031) 5 6 7 | 2032-05-31 | P12M", plain);
    }

    private static Gen<string> AnyOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static string Meaning(string text) => string.Join(
        " | ",
        CitationReader.Read(text).Select(citation => $"{citation.Symbol} {string.Join(' ', citation.Paragraphs)}")
            .Concat(DateReader.Dates(text).Select(mention => mention.Date.ToString()))
            .Concat(DateReader.Periods(text).Select(mention => mention.Period.ToString())));

    private static IEnumerable<string> Labels(string text) => Assert.Single(CitationReader.Read(text)).Paragraphs;

    private static IEnumerable<string> ItemsUnder(string label, IReadOnlyList<string> printed)
    {
        var text = "The Security Council,\n1. Requests UNAMEX to:\n" + string.Join('\n', printed.Select(number => $"({number}) guard the pier;"));
        var labels = ResolutionParser.Parse(SourceText.Plain(text), Lexicon.Empty).Value.AllParagraphs.Select(paragraph => paragraph.Label).Skip(1).ToList();
        Assert.All(labels, one => Assert.StartsWith(label, one, StringComparison.Ordinal));
        return labels;
    }

    private static string Write(string form, int day, int month, int year) =>
        string.Format(CultureInfo.InvariantCulture, form, day, EndingOf(day), Months[month - 1], year);

    private static string EndingOf(int day) => (day % 100 is 11 or 12 or 13 ? 0 : day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static char Letter(int number) => (char)('a' + number - 1);

    private static string InWords(int number) =>
        number < 20 ? UpToNineteen[number] : Tens[number / 10] + (number % 10 == 0 ? "" : "-" + UpToNineteen[number % 10]);

    private static string InRoman(int number)
    {
        string[] tens = ["", "x", "xx", "xxx", "xl"];
        string[] ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return tens[number / 10] + ones[number % 10];
    }

    private static IEnumerable<(int From, int To)> Pairs(int most) =>
        from first in Enumerable.Range(1, most)
        from last in Enumerable.Range(1, most)
        where first < last
        select (first, last);
}
