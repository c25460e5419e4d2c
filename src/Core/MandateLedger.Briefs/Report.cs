using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Transition;
using MandateLedger.Transition.Entries;
using MandateLedger.Transition.Matrix;

namespace MandateLedger.Briefs;

/// <summary>Where a sentence comes from.</summary>
/// <param name="Document">The symbol, or the name of what has none.</param>
/// <param name="At">The paragraph, or null.</param>
public sealed partial record SentenceSource(string Document, string? At)
{
    /// <summary>Where the document can be read; null for what has no symbol of the United Nations.</summary>
    public string? Link => Document.Length > 2 && Document[0] is 'S' or 'A' && Document[1] == '/' && !Document.Contains(';', StringComparison.Ordinal) && !Document.Contains(',', StringComparison.Ordinal) ? DocumentSymbol.Parse(Document).Link : null;

    [GeneratedRegex(@"^(?<document>S/RES/\d{1,4} \(\d{4}\)) (?<at>(?:pre\[)?\d[\w()\]]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph { get; }

    [GeneratedRegex(@"^(?<document>[SA]/[^,;]+), (?<at>annex[^,;]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Annex { get; }

    [GeneratedRegex(@" \((?:P|E|X|PPB|W|M|I)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }

    /// <summary>A source as facts write it: <c>S/RES/9001 (2031) 2 (P)</c>, with a letter for how it was checked.</summary>
    public static SentenceSource Parse(string source)
    {
        var words = Code.Replace(source, "");
        var match = Paragraph.Match(words) is { Success: true } paragraph ? paragraph : Annex.Match(words);
        return match.Success ? new SentenceSource(match.Groups["document"].Value, match.Groups["at"].Value) : new SentenceSource(words, null);
    }

    /// <summary>As people cite it.</summary>
    public override string ToString() => At switch
    {
        null => Document,
        [>= '0' and <= '9', ..] => $"{Document}, para. {At}",
        _ => $"{Document}, {At}",
    };
}

/// <summary>A sentence with its sources. A sentence without one is not written.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sources">Where they come from; never empty.</param>
public sealed record Sentence(string Text, ImmutableArray<SentenceSource> Sources)
{
    /// <summary>A sentence from a paragraph of a document.</summary>
    public static Sentence From(string text, Source source) => new(text, [new SentenceSource(source.Symbol, source.At)]);

    /// <summary>A sentence from what a decision or a disposition rests on.</summary>
    public static Sentence From(string text, Authority authority) => new(text, [new SentenceSource(authority.Symbol, authority.At)]);

    /// <summary>A sentence from a fact of a closing file.</summary>
    public static Sentence From(string text, FactSource source) => new(text, [new SentenceSource(source.Document, source.At)]);

    /// <summary>A sentence from a source in words.</summary>
    public static Sentence From(string text, string source) => new(text, [SentenceSource.Parse(source)]);
}

/// <summary>A part of a section.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>Sentences that follow each other.</summary>
    public sealed record Paragraph(ImmutableArray<Sentence> Sentences) : Block;

    /// <summary>Sentences below each other.</summary>
    public sealed record Items(ImmutableArray<Sentence> Sentences) : Block;

    /// <summary>A table.</summary>
    public sealed record Grid(ClosingTable Table) : Block;
}

/// <summary>A section of a report.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">Its parts.</param>
public sealed record Section(string Heading, ImmutableArray<Block> Blocks)
{
    /// <summary>Sentences that follow each other under a heading; null where there are none.</summary>
    internal static Section? Paragraph(string heading, IEnumerable<Sentence> sentences) =>
        sentences.ToImmutableArray() is { IsEmpty: false } found ? new Section(heading, [new Block.Paragraph(found)]) : null;

    /// <summary>Sentences below each other under a heading; null where there are none.</summary>
    internal static Section? Items(string heading, IEnumerable<Sentence> sentences) =>
        sentences.ToImmutableArray() is { IsEmpty: false } found ? new Section(heading, [new Block.Items(found)]) : null;

    /// <summary>A table under a heading; null where it has no row.</summary>
    internal static Section? Grid(string heading, ClosingTable table) => table.Rows.IsEmpty ? null : new Section(heading, [new Block.Grid(table)]);
}

/// <summary>A report: a title, what it speaks of, and sections, every sentence with its source.</summary>
/// <param name="Title">The title, itself a sentence.</param>
/// <param name="About">Which body, seen from which day, as known on which, by which ledger.</param>
/// <param name="Sections">The sections; those with nothing to say are left out.</param>
public sealed record Report(Sentence Title, string About, ImmutableArray<Section> Sections)
{
    /// <summary>Every sentence.</summary>
    public IEnumerable<Sentence> Sentences => Sections.SelectMany(section => section.Blocks).SelectMany(block => block switch
    {
        Block.Paragraph paragraph => paragraph.Sentences,
        Block.Items items => items.Sentences,
        _ => [],
    }).Prepend(Title);

    internal static string AboutLine(string name, DateOnly on, DateOnly asKnown, string ledger) =>
        $"{name}. Seen from {on.ToProse()}, as known on {asKnown.ToProse()}, by {ledger}. Wordings are ours; texts of the United Nations are unofficial copies and the words are at the links.";
}
