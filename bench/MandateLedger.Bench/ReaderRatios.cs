using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using MandateLedger.Import;
using MandateLedger.Knowledge;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Openings;
using UglyToad.PdfPig;

namespace MandateLedger.Bench;

/// <summary>How many times longer each reader takes, to the structure, than the least that its format costs; each with its limit.</summary>
internal static class ReaderRatios
{
    private const int Rounds = 8;

    public static int Run(string corpus)
    {
        var lexicon = LexiconFile.Load();
        Row("xml", 5, Load(corpus, "sc-resolutions/en", "*.xml"), lexicon, BareXml);
        Row("text", 25, Load(corpus, "text", "*.txt"), lexicon, BareText);
        Row("docx", 8, Load(corpus, "office", "*.docx"), lexicon, BareWord);
        Row("pdf", 2.5, [.. Load(corpus, "pdf", "*.pdf"), .. Load(corpus, "office", "*.pdf")], lexicon, BarePdf);
        return 0;
    }

    private static void Row(string name, double limit, List<LoadedFile> files, Lexicon lexicon, Func<byte[], long> bare)
    {
        if (files.Count == 0)
        {
            Console.WriteLine($"{name,-6} no files of that kind are here");
            return;
        }

        var (least, ours) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            least = Math.Min(least, Clock.Timed(() => files.Sum(file => bare(file.Bytes))).Time.TotalMilliseconds);
            ours = Math.Min(ours, Clock.Timed(() => files.Count(file => Structure(file, lexicon))).Time.TotalMilliseconds);
        }

        var ratio = ours / least;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-6} {files.Count,5} files  bare {least,8:F0} ms  to structure {ours,8:F0} ms  ratio {ratio,5:F2}  limit {limit,4:F1}  {(ratio <= limit ? "kept" : "NOT KEPT")}"));
    }

    private static bool Structure(LoadedFile file, Lexicon lexicon) =>
        !ResolutionParser.Parse(DocumentReader.Read(file.Bytes, file.Name), lexicon).Value.Operative.IsEmpty;

    private static List<LoadedFile> Load(string corpus, string folder, string pattern) =>
        Directory.Exists(Path.Combine(corpus, folder))
            ? [.. Directory.EnumerateFiles(Path.Combine(corpus, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new LoadedFile(path, File.ReadAllBytes(path)))]
            : [];

    private static long BareXml(byte[] bytes) => BarePass.Over([new LoadedFile("", bytes)]);

    private static long BareText(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n').LongLength;

    private static long BareWord(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        using var unzipped = new MemoryStream();
        part.CopyTo(unzipped);
        return BareXml(unzipped.ToArray());
    }

    private static long BarePdf(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        return document.GetPages().Sum(page => (long)page.Letters.Count);
    }
}
