using System.Text;

namespace MandateLedger.Fetch;

/// <summary>A kind of file that a document service gives.</summary>
/// <param name="Name">As the service and the user name it; also the ending of the file.</param>
/// <param name="Parameter">As the service's address names it.</param>
/// <param name="MediaTypes">The content types that are right for it.</param>
/// <param name="Begins">True for the first bytes of such a file.</param>
public sealed record DocumentType(string Name, string Parameter, IReadOnlyList<string> MediaTypes, Func<ReadOnlyMemory<byte>, bool> Begins)
{
    private const int TailOfPdf = 1024;
    private const string Binary = "application/octet-stream";

    /// <summary>The printed form.</summary>
    public static DocumentType Pdf { get; } = new("pdf", "pdf", ["application/pdf", Binary], static bytes => bytes.Span.StartsWith("%PDF-"u8));

    /// <summary>The word-processor form.</summary>
    public static DocumentType Docx { get; } = new(
        "docx", "docx", ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/zip", Binary], static bytes => bytes.Span.StartsWith("PK"u8));

    /// <summary>Akoma Ntoso.</summary>
    public static DocumentType Xml { get; } = new(
        "xml", "xml", ["application/xml", "text/xml", "application/akn+xml", Binary],
        static bytes => Encoding.Latin1.GetString(bytes.Span[..Math.Min(bytes.Length, 2048)]) is var start && start.Contains('<', StringComparison.Ordinal) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<DocumentType> All { get; } = [Pdf, Docx, Xml];

    /// <summary>True where the end of such a file has come: a printed form says so itself.</summary>
    public bool IsWhole(ReadOnlyMemory<byte> bytes) =>
        this != Pdf || bytes.Span[Math.Max(0, bytes.Length - TailOfPdf)..].IndexOf("%%EOF"u8) >= 0;
}
