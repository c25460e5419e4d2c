using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.PlainText;

/// <summary>
/// Reads plain text as databases and scans leave it: page furniture is dropped, lines that a page or a margin broke are
/// joined, footnotes at the end are set apart. Which line is what is left to the parser.
/// </summary>
internal static class PlainTextReader
{
    public static SourceText Read(byte[] bytes)
    {
        var text = TextDecoding.Decode(bytes);
        var lines = PrintedLines.Read(text);
        var builder = new SourceBuilder(text.Length);
        var notes = 0;
        foreach (var line in BrokenLines.Join(PageFurniture.Drop(lines)))
        {
            builder.TidyLine(line.Text);
            builder.EndLine(line.IsNote ? [(MarkKind.Note, (++notes).ToString(System.Globalization.CultureInfo.InvariantCulture))] : []);
        }

        return builder.ToSource(ToldMetadata.None);
    }
}
