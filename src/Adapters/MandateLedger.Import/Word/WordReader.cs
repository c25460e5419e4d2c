using System.Xml;
using MandateLedger.Import.Lines;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Word;

/// <summary>
/// Reads a Word file: the numbers that Word prints are counted, changes are read as accepted, notes follow the paragraph
/// that calls them. A broken file is read as far as it goes, with a finding.
/// </summary>
internal static class WordReader
{
    public static SourceText Read(byte[] bytes, string name)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            throw new UnreadableDocumentException($"{name} is an old Word file, or it is locked with a password; save it as an unlocked .docx file.");
        }

        using var package = WordPackage.Open(bytes, name);
        var findings = new List<Finding>();
        var lines = Read(package, findings);
        if (lines.Count == 0)
        {
            throw new UnreadableDocumentException($"{name} holds no text that can be read; check that it is the right file.");
        }

        return LineWriter.Write(lines, findings);
    }

    private static List<ReadLine> Read(WordPackage package, List<Finding> findings)
    {
        var (styles, numbering, notes) = (new WordStyles(), new WordNumbering(), new Dictionary<string, ReadLine>());
        ReadPart(package, "styles", styles.Read, findings);
        ReadPart(package, "numbering", numbering.Read, findings);
        var counter = new NumberCounter(numbering);
        WordWalk Walk(bool isHeader = false) => new(styles, numbering, counter, notes, isHeader);
        ReadPart(package, "footnotes", Walk().Read, findings);
        ReadPart(package, "endnotes", Walk().Read, findings);
        var body = Walk();
        ReadPath(package, package.Main, body.Read, findings);
        var header = Walk(isHeader: true);
        if (package.Related["header"].FirstOrDefault(part => part.Id == body.FirstHeader).Path is { } path)
        {
            ReadPath(package, path, header.Read, findings);
        }

        return [.. header.Lines, .. body.Lines];
    }

    private static void ReadPart(WordPackage package, string kind, Action<XmlReader> read, List<Finding> findings)
    {
        if (package.Related[kind].FirstOrDefault().Path is { } path)
        {
            ReadPath(package, path, read, findings);
        }
    }

    private static void ReadPath(WordPackage package, string path, Action<XmlReader> read, List<Finding> findings)
    {
        try
        {
            using var xml = package.Xml(path);
            if (xml is not null)
            {
                read(xml);
            }
        }
        catch (Exception problem) when (WordXml.IsBroken(problem))
        {
            findings.Add(problem is XmlException at && path == package.Main
                ? ImportFindings.Malformed(HostileXml.Place(at))
                : ImportFindings.BrokenPart(path));
        }
    }
}
