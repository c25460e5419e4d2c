using System.Collections.Immutable;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Parsing.Citations;

/// <summary>
/// "resolution 9001" takes its year from "resolution 9001 (2031)" elsewhere in the same document; where the document
/// never says the year, the citation stays without it.
/// </summary>
internal static class YearsOfCitations
{
    public static ResolutionSyntax Fill(ResolutionSyntax syntax)
    {
        if (!syntax.Preamble.Any(LacksYear) && !syntax.Operative.Any(LacksYear))
        {
            return syntax;
        }

        var whole = syntax.AllParagraphs.SelectMany(paragraph => paragraph.Citations).Select(citation => citation.Symbol);
        var byNumber = new Dictionary<int, DocumentSymbol>();
        foreach (var symbol in whole)
        {
            if (symbol is { ResolutionNumber: { } number, ResolutionYear: not null })
            {
                byNumber.TryAdd(number, symbol);
            }
        }

        return syntax with
        {
            Preamble = [.. syntax.Preamble.Select(paragraph => Fill(paragraph, byNumber))],
            Operative = [.. syntax.Operative.Select(paragraph => Fill(paragraph, byNumber))],
        };
    }

    private static bool LacksYear(ParagraphSyntax paragraph)
    {
        foreach (var citation in paragraph.Citations)
        {
            if (citation.Symbol is { ResolutionNumber: not null, ResolutionYear: null })
            {
                return true;
            }
        }

        return paragraph.Children.Any(LacksYear);
    }

    private static ParagraphSyntax Fill(ParagraphSyntax paragraph, Dictionary<int, DocumentSymbol> byNumber) => !LacksYear(paragraph) ? paragraph : paragraph with
    {
        Citations = [.. paragraph.Citations.Select(citation => Fill(citation, byNumber))],
        Children = [.. paragraph.Children.Select(child => Fill(child, byNumber))],
    };

    private static CitationSyntax Fill(CitationSyntax citation, Dictionary<int, DocumentSymbol> byNumber) =>
        citation.Symbol is { ResolutionNumber: { } number, ResolutionYear: null } && byNumber.TryGetValue(number, out var symbol)
            ? citation with { Symbol = symbol }
            : citation;
}
