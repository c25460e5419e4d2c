using System.Security.Cryptography;
using MandateLedger.Import.AkomaNtoso;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import;

/// <summary>Opens a file and reads it with the reader of its format.</summary>
public static class DocumentReader
{
    /// <summary>Larger files are refused: no resolution comes near it.</summary>
    public const int MaximumBytes = 32 * 1024 * 1024;

    /// <summary>The file name endings that a folder is searched for.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".xml", ".akn", ".txt"];

    /// <summary>
    /// Reads one file. Throws <see cref="UnreadableDocumentException"/> where it is no document that can be read, and
    /// the usual exceptions of the outside world where it cannot be opened.
    /// </summary>
    public static SourceText Read(string path)
    {
        var file = new FileInfo(path);
        if (file.Exists && file.Length > MaximumBytes)
        {
            throw new UnreadableDocumentException($"{path} is larger than {MaximumBytes / 1024 / 1024} MiB, which no resolution is; check that it is the right file.");
        }

        return Read(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads a document from its bytes; <paramref name="name"/> decides the format and is used in messages.</summary>
    public static SourceText Read(byte[] bytes, string name)
    {
        var isText = Path.GetExtension(name).Equals(".txt", StringComparison.OrdinalIgnoreCase);
        var source = isText ? PlainTextReader.Read(bytes) : AkomaNtosoReader.Read(bytes, name);
        return source with
        {
            Told = source.Told with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Origin = Path.GetFileName(name) },
        };
    }
}

/// <summary>A file that is not a document we can read. The message is for the user: it names the file and what to do.</summary>
public sealed class UnreadableDocumentException(string message, Exception? inner = null) : Exception(message, inner);
