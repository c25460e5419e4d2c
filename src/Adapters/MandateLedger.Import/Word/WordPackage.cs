using System.IO.Compression;
using System.Xml;

namespace MandateLedger.Import.Word;

/// <summary>The parts of a Word file, with limits on how far they may unfold.</summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>All parts together may not unfold to more.</summary>
    public const long MostBytes = 256L * 1024 * 1024;

    private const int MostParts = 5000;
    private const int MostTimes = 250;
    private const int AlwaysAllowed = 4 * 1024 * 1024;
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly string name;
    private long unfolded;

    private WordPackage(ZipArchive archive, string name)
    {
        this.archive = archive;
        this.name = name;
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    /// <summary>The path of the part that holds the document.</summary>
    public string Main { get; private set; } = "";

    /// <summary>The parts that the document names, by the last word of their kind and by their id.</summary>
    public ILookup<string, (string Id, string Path)> Related { get; private set; } = Array.Empty<int>().ToLookup(static _ => "", static _ => ("", ""));

    public static WordPackage Open(byte[] bytes, string name)
    {
        WordPackage package;
        try
        {
            package = new WordPackage(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read), name);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            throw new UnreadableDocumentException($"{name} is damaged, or it is no Word file; fetch it again.", problem);
        }

        package.Check();
        package.FindMain();
        return package;
    }

    /// <summary>Opens a part as XML, after its first node, which says nothing; or gives null where there is none.</summary>
    public XmlReader? Xml(string path) =>
        parts.TryGetValue(path, out var entry) ? HostileXml.Open(new LimitedStream(entry.Open(), this), MostBytes) : null;

    public void Dispose() => archive.Dispose();

    private void Check()
    {
        if (parts.Count > MostParts || parts.Values.Sum(static entry => entry.Length) > MostBytes || parts.Values.Any(static entry => entry.Length > AlwaysAllowed && entry.Length / MostTimes > entry.CompressedLength))
        {
            throw TooLarge();
        }
    }

    private UnreadableDocumentException TooLarge() => new($"{name} unfolds to far more than a document holds; check that it is the right file.");

    private void FindMain()
    {
        Main = Relations("_rels/.rels", "").FirstOrDefault(static relation => relation.Kind == "officeDocument").Path ?? "word/document.xml";
        if (!parts.ContainsKey(Main) || !Main.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableDocumentException($"{name} is an archive without a Word document in it; give a .docx file.");
        }

        var slash = Main.LastIndexOf('/') + 1;
        Related = Relations($"{Main[..slash]}_rels/{Main[slash..]}.rels", Main[..slash]).ToLookup(static relation => relation.Kind, static relation => (relation.Id, relation.Path));
    }

    private List<(string Kind, string Id, string Path)> Relations(string path, string folder)
    {
        var relations = new List<(string, string, string)>();
        try
        {
            using var xml = Xml(path);
            while (xml?.Read() == true)
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Target") is { } target && xml.GetAttribute("TargetMode") != "External")
                {
                    var kind = xml.GetAttribute("Type") ?? "";
                    relations.Add((kind[(kind.LastIndexOf('/') + 1)..], xml.GetAttribute("Id") ?? "", target.StartsWith('/') ? target[1..] : folder + target));
                }
            }
        }
        catch (Exception problem) when (WordXml.IsBroken(problem))
        {
            // The usual names are tried instead.
        }

        return relations;
    }

    /// <summary>Counts what is read of a part, because a part may be longer than it says.</summary>
    private sealed class LimitedStream(Stream inner, WordPackage package) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            package.unfolded += read;
            return package.unfolded > MostBytes ? throw package.TooLarge() : read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
