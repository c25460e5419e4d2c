using MandateLedger.Import.AkomaNtoso;
using MandateLedger.Import.Html;
using MandateLedger.Import.Pdf;
using MandateLedger.Import.PlainText;
using MandateLedger.Import.Registry;
using MandateLedger.Import.Word;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import;

/// <summary>
/// Which reader reads what: one row a format. The ending of the name decides where the first bytes agree, else the first
/// row whose bytes agree. A folder is searched for the endings.
/// </summary>
internal static class Formats
{
    private const int Start = 1024;
    private const string OldWord = "\u00D0\u00CF\u0011\u00E0";

    private static readonly Format[] Known =
    [
        new([".pdf"], static start => start.Contains("%PDF-", StringComparison.Ordinal), static file => PdfReader.Read(file.Bytes, file.Name)) { IsText = false },
        new([".docx"], static start => start.StartsWith("PK", StringComparison.Ordinal) || start.StartsWith(OldWord, StringComparison.Ordinal), static file => WordReader.Read(file.Bytes, file.Name)) { IsText = false },
        new([".json"], RegistryReader.Recognizes, static file => RegistryReader.Read(file.Bytes, file.Name)),
        new([".txt"], static start => !start.StartsWith('<') && !IsPacked(start), static file => PlainTextReader.Read(file.Bytes)),
        new([".html", ".htm", ".xhtml"], HtmlReader.Recognizes, static file => HtmlReader.Read(file.Bytes, file.Name)),
        new([".xml", ".akn"], static start => !IsPacked(start), static file => AkomaNtosoReader.Read(file.Bytes, file.Name)),
    ];

    /// <summary>The endings that a folder is searched for.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. Known.SelectMany(format => format.Endings)];

    /// <summary>The reader for a file. Refuses a file that is empty, and one that no reader knows and that is no text.</summary>
    public static Func<DocumentFile, SourceText> ReaderOf(DocumentFile file)
    {
        var start = StartOf(file.Bytes);
        var byEnding = Known.FirstOrDefault(format => format.Endings.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase) && format.Begins(start));
        var format = byEnding ?? Known.First(format => format.Begins(start));
        if (format.IsText && !TextDecoding.IsText(file.Bytes))
        {
            throw new UnreadableDocumentException($"{file.Name} is no document that can be read, because its bytes are not text; check that it is the right file, or fetch it again.");
        }

        return start.Length > 0 || file.Bytes.Length > Start ? format.Read
            : throw new UnreadableDocumentException($"{file.Name} is empty; check that it is the right file, or fetch it again.");
    }

    // Signs of a format that is no text, at the very beginning, whatever the name says.
    private static bool IsPacked(string start) =>
        start.StartsWith("%PDF-", StringComparison.Ordinal) || start.StartsWith("PK\u0003\u0004", StringComparison.Ordinal) || start.StartsWith(OldWord, StringComparison.Ordinal);

    // The first letters without what an encoding puts before and between them.
    private static string StartOf(byte[] bytes) => System.Text.Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, Start)))
        .Replace("\0", "", StringComparison.Ordinal)
        .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\r', '\n', '\t');

    private sealed record Format(string[] Endings, Func<string, bool> Begins, Func<DocumentFile, SourceText> Read)
    {
        public bool IsText { get; init; } = true;
    }
}
