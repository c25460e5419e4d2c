using System.Security.Cryptography;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import;

/// <summary>Opens a file and reads it with the reader of its format.</summary>
public static class DocumentReader
{
    /// <summary>Larger files are refused: no resolution comes near it.</summary>
    public const int MaximumBytes = 32 * 1024 * 1024;

    /// <summary>The file name endings that a folder is searched for.</summary>
    public static IReadOnlyList<string> Endings => Formats.Endings;

    /// <summary>
    /// Reads one file. Throws <see cref="UnreadableDocumentException"/> where it is no document that can be read, and
    /// the usual exceptions of the outside world where it cannot be opened.
    /// </summary>
    public static SourceText Read(string path) => Read(Open(path));

    /// <summary>Takes a file's bytes; refuses what is larger than <see cref="MaximumBytes"/>.</summary>
    public static DocumentFile Open(string path)
    {
        var file = new FileInfo(path);
        if (file.Exists && file.Length > MaximumBytes)
        {
            throw new UnreadableDocumentException($"{path} is larger than {MaximumBytes / 1024 / 1024} MiB, which no resolution is; check that it is the right file.");
        }

        return new DocumentFile(path, File.ReadAllBytes(path));
    }

    /// <summary>Reads a document from its bytes; <paramref name="name"/> decides the format and is used in messages.</summary>
    public static SourceText Read(byte[] bytes, string name) => Read(new DocumentFile(name, bytes));

    /// <summary>Reads an opened file. Nothing but <see cref="UnreadableDocumentException"/> comes out of it.</summary>
    public static SourceText Read(DocumentFile file)
    {
        var source = Limits.Check(Attempt(file), file.Name);
        return source with { Told = source.Told with { Sha256 = file.Sha256, Origin = Path.GetFileName(file.Name) } };
    }

    private static SourceText Attempt(DocumentFile file)
    {
        try
        {
            return Formats.ReaderOf(file)(file);
        }
        catch (Exception problem) when (problem is not (UnreadableDocumentException or OutOfMemoryException))
        {
            throw new UnreadableDocumentException($"{file.Name} cannot be read, because something in it is of a kind that the reader does not know; save it once more in another format, and read that.", problem) { IsUnforeseen = true };
        }
    }
}

/// <summary>A file as it was opened.</summary>
/// <param name="Name">Its path or name; the ending decides the format.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record DocumentFile(string Name, byte[] Bytes)
{
    /// <summary>The fingerprint, SHA-256 in lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));
}

/// <summary>A file that is not a document we can read. The message is for the user: it names the file and what to do.</summary>
public sealed class UnreadableDocumentException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True where a reader failed in a way that it does not know: a fault of the program, which tests look for.</summary>
    public bool IsUnforeseen { get; init; }
}
