using System.Text;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Interpretation;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Export;

/// <summary>One document in the format asked for.</summary>
public static class DocumentWriter
{
    /// <summary>The ending of a file in that format.</summary>
    public static string EndingOf(ExportFormat format) => format switch
    {
        ExportFormat.Akn => ".xml",
        ExportFormat.Markdown => ".md",
        ExportFormat.Html => ".html",
        ExportFormat.Text => ".txt",
        ExportFormat.Json => ".json",
        _ => ".csv",
    };

    /// <summary>Writes a document that was read and understood.</summary>
    public static Reading<string> Write(Reading<ResolutionSyntax> structure, ResolutionMeaning meaning, ExportFormat format, AkomaNtosoOptions options) => format switch
    {
        ExportFormat.Akn => AkomaNtosoWriter.Write(meaning, options),
        ExportFormat.Html => HtmlWriter.Write(meaning.Syntax, options),
        ExportFormat.Markdown => new Reading<string>(PlainWriter.Markdown(meaning.Syntax), []),
        ExportFormat.Text => new Reading<string>(PlainWriter.Text(meaning.Syntax), []),
        ExportFormat.Json => new Reading<string>(DocumentText.Structure(structure, indented: true), []),
        _ => new Reading<string>(Rows(meaning.Syntax), []),
    };

    private static string Rows(ResolutionSyntax syntax)
    {
        var text = new StringBuilder(Csv.Row("symbol", "label", "openings", "text")).Append('\n');
        foreach (var paragraph in syntax.AllParagraphs)
        {
            text.Append(Csv.Row(syntax.Symbol?.Value, paragraph.Label, string.Join("; ", paragraph.Openings.Select(opening => opening.Phrase)), paragraph.Text)).Append('\n');
        }

        return text.ToString();
    }
}
