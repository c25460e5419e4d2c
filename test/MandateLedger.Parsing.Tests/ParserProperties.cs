using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CsCheck;
using MandateLedger.Knowledge;
using MandateLedger.Parsing.Citations;
using MandateLedger.Parsing.Dates;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Parsing.Tests;

/// <summary>What holds for every text: wild strings, and soup made of the words and numbers of real drafting.</summary>
public sealed partial class ParserProperties
{
    private static readonly long Runs =
        long.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), out var runs) ? runs : 1000;

    private static readonly Lexicon Lexicon = LexiconFile.Load();

    private static readonly string[] Drafting =
    [
        "The Security Council,", "S/RES/9001 (2031)", "Resolution 9001 (2031)", "Adopted by the Security Council at its 9642nd meeting, on 31 May 2031",
        "1.", "2.", "2a.", "19a.", "999.", "(a)", "(b)", "(h)", "(i)", "(ii)", "(iv)", "(aa)", "(A)", "(1)", "a.", "i)", "–", "•", "-", "A", "B", "I", "IV",
        "Decides", "Decides further", "Also requests", "requests", "and calls upon", "Takes note with appreciation", "Expresses its intention", "Recalling", "Acting under Chapter VII",
        "Annex", "Annex I", "ANNEX", "Appendix 2", "paragraph 2 (b) (iii) of resolution 9001 (2031)", "paragraphs 5 to 7 above", "paragraphs 3 (a) to (d)", "paragraphs 7-", "paragraph (", "of that resolution",
        "resolutions 9001, 9004 (2032)", "S/2031/402", "S/2031/ 402/Add.1", "s/2031/402", "31 May 2032", "31January 2031", "June 30th, 2031", "31 February 2031", "99 May 0000", "May 9999", "1 to 30 June 2031",
        "twelve months", "999 years", "zero days", "19-month", "one hundred and twenty days", "shall:", ";", ",", ".", ":", " ", "  ", "\t", "\u00A0", "\u202F", "’", "“", "é", "Сalls", "\uD800", "\0",
    ];

    // Each line is a number and some words, or neither.
    private static readonly Gen<string> Line = Gen.Int[0, Drafting.Length - 1].Select(index => Drafting[index]).Array[0, 9].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Soup = Gen.Select(Gen.Bool, Line.Array[0, 14], (formula, lines) => (formula ? "The Security Council,\n" : "") + string.Join('\n', lines));

    private static readonly Gen<string> Text = Gen.OneOf(Soup, Soup, Gen.String[0, 400]);

    // Marks at any place, of any kind, in order, as an importer might set them.
    private static readonly Gen<SourceText> Marked = Gen.Select(
        Soup, Gen.Select(Gen.Int[0, (int)MarkKind.Continuation], Gen.Int[0, 400], Gen.Int[0, 12]).Array[0, 8],
        (text, marks) => SourceText.Plain(text) with { Marks = MarksOf(text, marks) });

    [Fact]
    public void Every_text_is_parsed_and_kept() =>
        Text.Sample(text => Parse(text).Value.Source.Text == text, iter: Runs);

    [Fact]
    public void Every_text_with_any_marks_is_parsed() =>
        Marked.Sample(source => ResolutionParser.Parse(source, Lexicon).Value.Source == source, iter: Runs);

    [Fact]
    public void The_span_of_a_paragraph_rebuilds_its_text() =>
        Text.Sample(text => Everything(Parse(text).Value).All(paragraph => paragraph.Span.From >= 0 && paragraph.Span.Until <= text.Length && paragraph.Span.Of(text) == paragraph.Text), iter: Runs);

    [Fact]
    public void Openings_and_citations_lie_inside_their_paragraph() =>
        Text.Sample(text => Everything(Parse(text).Value).All(paragraph => InOrder(paragraph.Text, paragraph.Openings.Select(opening => opening.Span)) && InOrder(paragraph.Text, paragraph.Citations.Select(citation => citation.Span))), iter: Runs);

    [Fact]
    public void Openings_are_the_words_at_their_span() =>
        Text.Sample(text => Everything(Parse(text).Value).All(paragraph => paragraph.Openings.All(opening => opening.Span.Of(paragraph.Text) == opening.Phrase)), iter: Runs);

    [Fact]
    public void Mentions_of_dates_and_periods_lie_inside_the_text_and_do_not_overlap() =>
        Text.Sample(text => InOrder(text, DateReader.Dates(text).Select(mention => mention.Span)) && InOrder(text, DateReader.Periods(text).Select(mention => mention.Span)), iter: Runs);

    [Fact]
    public void Citations_lie_inside_the_text_and_do_not_overlap() =>
        Text.Sample(text => InOrder(text, CitationReader.Read(text).Select(citation => citation.Span)), iter: Runs);

    [Fact]
    public void Paragraphs_of_the_body_do_not_overlap() =>
        Text.Sample(text => InOrder(text, Parse(text).Value.Operative.SelectMany(paragraph => paragraph.SelfAndDescendants).Select(paragraph => paragraph.Span).OrderBy(span => span.From).ThenBy(span => span.Until)), iter: Runs);

    [Fact]
    public void No_long_word_after_the_formula_is_lost() =>
        Line.Array[1, 10].Sample(
            lines =>
            {
                var text = "The Security Council,\n" + string.Join('\n', lines);
                var syntax = Parse(text).Value;
                var places = Everything(syntax).Select(paragraph => paragraph.Span).Concat(syntax.Headings.Select(heading => heading.Span)).ToList();
                return LongWord.Matches(text).Select(match => match.Index).All(place => IsOnTitleOrFormulaLine(text, place) || places.Exists(span => span.From <= place && place < span.Until));
            },
            iter: Runs);

    [Fact]
    public void Labels_of_children_begin_with_the_label_of_their_parent() =>
        Text.Sample(text => Parse(text).Value.Operative.SelectMany(paragraph => paragraph.SelfAndDescendants).All(paragraph => paragraph.Children.All(child => child.Label.StartsWith(paragraph.Label, StringComparison.Ordinal) && child.Label.Length > paragraph.Label.Length)), iter: Runs);

    [Fact]
    public void Parsing_twice_gives_the_same_form_and_findings() =>
        Text.Sample(text => Shape(Parse(text)) == Shape(Parse(text)), iter: Runs);

    [Fact]
    public void Parsing_under_an_odd_culture_gives_the_same_form_and_findings() =>
        Text.Sample(text => Shape(Parse(text)) == OddCulture.Run(() => Shape(Parse(text))), iter: Runs);

    [Fact]
    public void Numbers_that_run_on_are_labels_as_printed() =>
        Gen.Int[1, 60].Sample(
            count =>
            {
                var read = Parse("The Security Council,\n" + string.Join('\n', Enumerable.Range(1, count).Select(number => $"{number}. Notes this;")));
                return read.Value.Operative.Select(paragraph => paragraph.Label).SequenceEqual(Enumerable.Range(1, count).Select(number => $"{number}"))
                    && read.Findings.All(finding => finding.Id != "P201");
            },
            iter: Runs / 10);

    private static Reading<ResolutionSyntax> Parse(string text) => ResolutionParser.Parse(SourceText.Plain(text), Lexicon);

    private static IEnumerable<ParagraphSyntax> Everything(ResolutionSyntax syntax) =>
        syntax.AllParagraphs.Concat(syntax.Annexes.SelectMany(annex => annex.Paragraphs)).Concat(syntax.Notes);

    private static bool InOrder(string text, IEnumerable<TextSpan> spans)
    {
        var last = 0;
        foreach (var span in spans)
        {
            if (span.From < last || span.Until < span.From || span.Until > text.Length)
            {
                return false;
            }

            last = span.Until;
        }

        return true;
    }

    // Six letters and more: no printed number is as long.
    [GeneratedRegex(@"[A-Za-z]{6,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord { get; }

    private static bool IsOnTitleOrFormulaLine(string text, int place)
    {
        var from = text.LastIndexOf('\n', place) + 1;
        var feed = text.IndexOf('\n', place);
        return text[from..(feed < 0 ? text.Length : feed)].Trim() is "Appendix 2" or "The Security Council,";
    }

    private static string Shape(Reading<ResolutionSyntax> read) => string.Join(
        '\n',
        Everything(read.Value).Select(paragraph => string.Join('|', [paragraph.Label, paragraph.Number ?? "", paragraph.Text, .. paragraph.Openings.Select(opening => opening.Phrase), .. paragraph.Citations.Select(citation => citation.Symbol?.Value + string.Join(' ', citation.Paragraphs))]))
            .Append(read.Value.Symbol?.Value ?? "no symbol")
            .Append(read.Value.AdoptedOn?.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no day")
            .Concat(read.Findings.Select(finding => $"{finding.Id} {finding.At} {finding.Message}")));

    private static ImmutableArray<Mark> MarksOf(string text, (int Kind, int From, int Length)[] marks) =>
    [
        .. marks.Where(mark => mark.From < text.Length)
            .Select(mark => new Mark((MarkKind)mark.Kind, new TextSpan(mark.From, WithinLine(text, mark.From, mark.Length)), mark.Kind == (int)MarkKind.Number ? "1" : null))
            .OrderBy(mark => mark.Span.From),
    ];

    private static int WithinLine(string text, int from, int length)
    {
        var feed = text.IndexOf('\n', from);
        return Math.Min(from + length, feed < 0 ? text.Length : feed);
    }
}
