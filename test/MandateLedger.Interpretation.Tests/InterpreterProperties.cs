using CsCheck;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Text;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>What holds for every text: made from the words of resolutions, shuffled without sense.</summary>
public sealed class InterpreterProperties
{
    private static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), out var runs) ? runs : 400;

    private static readonly string[] Words =
    [
        "Decides", "Requests", "decides", "further requests", "Calls upon", "Notes", "Expresses its intention", "to", "that", "shall",
        "extend", "terminate", "establish", "the mandate of", "its mandate", "UNAMEX", "UNVMF", "the Mission", "the Committee",
        "the Secretary-General", "the Government of Exemplia", "until", "for a period of", "six months", "31 May 2033", "31January 2033",
        "from the date of this resolution", "as set out in", "paragraph 2 (a)", "resolution 9001 (2031)", "S/2032/290", "report to the Council",
        "every", "up to", "4,200", "military personnel", "a transition plan", "liquidation", "guard units", "streamline the tasks of",
        "as follows", "the following tasks", "at the request of the Government of Exemplia", ":", ";", ",", "and", "(", ")", "’s", "⟦", "\u00A0", "é",
    ];

    private static readonly string[] Beginnings =
    [
        "Decides to extend the mandate of UNAMEX until 31 May 2033", "Requests UNAMEX to guard", "Decides that UNAMEX shall", "Notes",
        "Requests the Secretary-General to report every month to the Council on UNAMEX", "Decides to terminate the mandate of UNVMF",
        "Decides that the liquidation of UNAMEX shall begin", "Decides that UNAMEX shall go on with its mandate as set out in", "Thanks",
    ];

    private static readonly string[] Numbers = ["", "1. ", "2. ", "2. ", "5. ", "(a) ", "(b) ", "(i) ", "(iv) ", "- ", "Annex", "I. "];

    private static Gen<string> Sentence { get; } = OneOf(Words).Array[0, 14].Select(words => string.Join(' ', words));

    private static Gen<string> Soup { get; } = Gen.Select(OneOf(Numbers), Sentence, (number, words) => number + words)
        .Array[0, 12].Select(lines => string.Join('\n', lines));

    // Numbers run on, so that every label is one paragraph's.
    private static Gen<string> Numbered { get; } = Gen.Select(OneOf(Beginnings), Sentence, (beginning, words) => $"{beginning} {words}").Array[1, 8]
        .Select(lines => string.Join('\n', lines.Select((line, index) => $"{index + 1}. {line}")));

    private static Gen<int> Days { get; } = Gen.Int[1, 28];

    [Fact]
    public void Any_soup_of_paragraphs_is_read_without_a_fault() =>
        Soup.Sample(text => Exemplia.Read(text).ActLines.Count >= 0, iter: Runs);

    [Fact]
    public void Any_string_is_read_without_a_fault() =>
        Gen.String[0, 300].Sample(text => Exemplia.Read(text).FindingLines.Count >= 0, iter: Runs);

    [Fact]
    public void Every_act_stands_in_a_paragraph_of_the_document_and_names_a_rule()
    {
        var rules = Interpreter.Rules.Select(rule => rule.Name).ToHashSet();
        Soup.Sample(
            text =>
            {
                var read = Exemplia.Read(text);
                return read.Meaning.Acts.All(act => rules.Contains(act.Rule) && read.Syntax.Find(act.At) is not null && act.Body.Id.Length > 0);
            },
            iter: Runs);
    }

    [Fact]
    public void Every_act_points_to_words_inside_its_paragraph()
    {
        var acts = 0;
        Numbered.Sample(
            text =>
            {
                var read = Exemplia.Read(text);
                Interlocked.Add(ref acts, read.Meaning.Acts.Length);
                return read.Meaning.Acts.All(act => act.Words.Length > 0 && act.Words.All(words => LiesIn(words, read.Syntax.Find(act.At)!.Text)));
            },
            iter: Runs);

        // A soup without acts would prove nothing.
        Assert.InRange(acts, Runs / 4, int.MaxValue);
    }

    [Fact]
    public void The_same_text_is_read_the_same_way_twice() =>
        Soup.Sample(text => Exemplia.Read(text).ActLines.SequenceEqual(Exemplia.Read(text).ActLines), iter: Runs / 2);

    [Fact]
    public void A_paragraph_that_speaks_of_nothing_changes_no_act() =>
        Numbered.Sample(
            text =>
            {
                var more = text + $"\n{text.Split('\n').Length + 1}. Thanks the harbour masters;";
                return Exemplia.Read(text).ActLines.SequenceEqual(Exemplia.Read(more).ActLines);
            },
            iter: Runs / 2);

    [Fact]
    public void A_date_is_the_last_day_in_every_month_and_order_of_words() =>
        Gen.Select(Days, Gen.Int[1, 12], Gen.Int[2033, 2060], (day, month, year) => new DateOnly(year, month, day)).Sample(
            date =>
            {
                var words = date.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
                return UntilOf($"1. Decides to extend the mandate of UNAMEX until {words};") == date
                    && UntilOf($"1. Decides to extend until {words} the mandate of UNAMEX;") == date
                    && UntilOf($"1. Decides that the mandate of UNAMEX shall be extended until {words};") == date;
            },
            iter: Runs);

    [Fact]
    public void A_period_from_adoption_ends_that_many_months_after_it() =>
        Gen.Select(Days, Gen.Int[1, 12], Gen.Int[1, 24]).Sample(
            (day, month, months) =>
            {
                var adopted = new DateOnly(2032, month, day);
                var act = Exemplia.Read(
                    $"1. Decides to extend the mandate of UNAMEX for a period of {months} months from the date of this resolution;",
                    adopted: adopted.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Acts<MandateAct.Extends>().Single();
                return act.Term.Until == adopted.AddMonths(months) && act.Term.OtherCount == adopted.AddMonths(months).AddDays(-1);
            },
            iter: Runs);

    private static Gen<string> OneOf(string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static DateOnly? UntilOf(string text) => Exemplia.Read(text).Acts<MandateAct.Extends>().Single().Term.Until;

    private static bool LiesIn(TextSpan words, string text) => words.From >= 0 && words.From < words.Until && words.Until <= text.Length;
}
