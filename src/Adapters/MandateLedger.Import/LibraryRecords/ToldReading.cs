using MandateLedger.Parsing;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import;

/// <summary>
/// Parses a document with all that is told about it: by its words, by its file, by the library. Later ones override
/// earlier ones; where they differ, both values are kept and a finding says so.
/// </summary>
public static class ToldReading
{
    // The cover is within the first page; the parser looks no further for it.
    private const int FirstPage = 6000;

    /// <summary>Reads the form of a document; <paramref name="library"/> may have a record of it.</summary>
    public static Reading<ResolutionSyntax> Parse(SourceText source, Lexicon lexicon, LibraryCatalogue library)
    {
        var said = SaidOnCover(source, lexicon);
        var told = source.Told.From(MetadataSource.FileMetadata);
        if (library.Find(SymbolOf(told.Symbol ?? said.Symbol)) is { } record)
        {
            told = told.OverriddenBy(record);
        }

        var all = said.OverriddenBy(told) with { Sha256 = told.Sha256, Origin = told.Origin };
        var reading = ResolutionParser.Parse(source with { Told = told }, lexicon);
        var syntax = reading.Value with { Source = source with { Told = all }, Meeting = all.Meeting };
        return new Reading<ResolutionSyntax>(syntax, reading.Findings.AddRange(Findings(all)));
    }

    private static DocumentSymbol? SymbolOf(string? symbol) => symbol is null ? null : DocumentSymbol.Parse(symbol);

    private static ToldMetadata SaidOnCover(SourceText source, Lexicon lexicon)
    {
        var cover = ResolutionParser.Parse(FirstPageOf(source), lexicon).Value;
        var said = ToldMetadata.None with { Symbol = cover.Symbol?.Value, AdoptedOn = cover.AdoptedOn, Meeting = cover.Meeting };
        return said.From(MetadataSource.Document);
    }

    private static SourceText FirstPageOf(SourceText source)
    {
        var end = source.Text.Length <= FirstPage ? source.Text.Length : source.Text.IndexOf('\n', FirstPage) is var line and >= 0 ? line + 1 : source.Text.Length;
        return new SourceText(source.Text[..end], [.. source.Marks.Where(mark => mark.Span.Until <= end)]);
    }

    private static IEnumerable<Finding> Findings(ToldMetadata told)
    {
        foreach (var disagreement in told.Disagreements)
        {
            yield return ImportFindings.SourcesDiffer(disagreement);
        }

        if (told.Vote is { } vote && Miscounted(vote.InFavour, vote.Against, vote.Abstaining))
        {
            yield return ImportFindings.VoteMiscounted(vote);
        }
    }

    private static bool Miscounted(params IEnumerable<VoteSide> sides) =>
        sides.Any(side => !side.Members.IsEmpty) && sides.Any(side => side.Count != side.Members.Length);
}
