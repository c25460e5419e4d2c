using System.Collections.Immutable;
using MandateLedger.Parsing.Blocks;
using MandateLedger.Parsing.Citations;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing;

/// <summary>Text to form. Accepts every string.</summary>
public static class ResolutionParser
{
    /// <summary>
    /// Reads the parts, labels, openings and citations of a resolution. Nothing is refused: what cannot be placed is
    /// kept and reported.
    /// </summary>
    public static Reading<ResolutionSyntax> Parse(SourceText source, Lexicon lexicon)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(source.Findings);
        var lines = RunningLines.Part(LineReader.Read(source), lexicon);
        var cover = CoverReader.Read(lines);
        var blocks = BlockReader.Read(lines);
        var body = new BodyBuilder(lexicon, findings).Build(blocks);
        var syntax = body with
        {
            Source = source,
            Symbol = source.Told.Symbol is { } told ? DocumentSymbol.Parse(told) : cover.Symbol,
            AdoptedOn = source.Told.AdoptedOn ?? cover.AdoptedOn,
            Meeting = cover.Meeting,
        };
        syntax = YearsOfCitations.Fill(syntax);
        findings.AddRange(WrongReferences.Find(syntax));
        AddMissingParts(syntax, findings);
        return new Reading<ResolutionSyntax>(syntax, findings.ToImmutable());
    }

    private static void AddMissingParts(ResolutionSyntax syntax, ImmutableArray<Finding>.Builder findings)
    {
        if (syntax.Symbol is null)
        {
            findings.Add(ParsingFindings.NoSymbol());
        }

        if (syntax.AdoptedOn is null)
        {
            findings.Add(ParsingFindings.NoAdoptionDate());
        }

        if (syntax.Operative.IsEmpty)
        {
            findings.Add(ParsingFindings.NoOperativeParagraphs());
        }
    }
}
