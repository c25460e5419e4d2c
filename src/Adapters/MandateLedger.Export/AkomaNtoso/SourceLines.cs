using System.Text.RegularExpressions;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>What the source says of the line on which a stretch of text stands: tables, numbered headings, the cover.</summary>
internal sealed class SourceLines
{
    private readonly string text;
    private readonly ILookup<int, Mark> marks;

    public SourceLines(SourceText source)
    {
        text = source.Text;
        marks = source.Marks.ToLookup(mark => StartOf(mark.Span.From));
        Cover = [.. source.Marks.Where(mark => mark.Kind == MarkKind.Cover).Select(mark => mark.Span.Of(text).Trim())];
        Formula = string.Join(' ', source.Marks.Where(mark => mark.Kind == MarkKind.Formula).Select(mark => mark.Span.Of(text).Trim()));
        if (Formula.Length == 0 && source.Text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line is "The Security Council," or "The Security Council") is { } line)
        {
            Formula = line;
        }
    }

    /// <summary>The lines of the cover.</summary>
    public IReadOnlyList<string> Cover { get; }

    /// <summary>The enacting formula, or nothing.</summary>
    public string Formula { get; }

    /// <summary>The symbol of a presidential statement, from the cover.</summary>
    public DocumentSymbol? Statement => Cover.FirstOrDefault(line => Iri.IsStatement(line)) is { } line ? new DocumentSymbol(line) : null;

    /// <summary>The symbol of the document, that of a presidential statement included.</summary>
    public DocumentSymbol? SymbolOf(ResolutionSyntax syntax) => syntax.Symbol ?? Statement;

    /// <summary>What the document is called where a page or a file has one name for it.</summary>
    public string NameOf(ResolutionSyntax syntax) => SymbolOf(syntax)?.Value ?? "Document without a symbol";

    /// <summary>The line of the cover that tells of the adoption: where the word is unknown, the last one.</summary>
    public string? Adoption(ResolutionSyntax syntax) =>
        Cover.FirstOrDefault(line => line.Contains("Adopted", StringComparison.OrdinalIgnoreCase)) ?? (syntax.Symbol is null || Cover.Count == 0 ? null : Cover[^1]);

    /// <summary>True where the line of a span has that mark.</summary>
    public bool Has(TextSpan span, MarkKind kind) => marks[StartOf(span.From)].Any(mark => mark.Kind == kind);

    /// <summary>The value of that mark on the line of a span.</summary>
    public string? Value(TextSpan span, MarkKind kind) => marks[StartOf(span.From)].FirstOrDefault(mark => mark.Kind == kind)?.Value;

    private int StartOf(int at) => at == 0 ? 0 : text.LastIndexOf('\n', Math.Min(at, text.Length) - 1) + 1;
}
