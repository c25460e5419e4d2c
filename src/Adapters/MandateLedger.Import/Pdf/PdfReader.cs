using MandateLedger.Import.Lines;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace MandateLedger.Import.Pdf;

/// <summary>
/// Reads a PDF: letters to rows, rows to paragraphs, by their place on the page. A page that is broken is left out, with
/// a finding; a file without text cannot be read.
/// </summary>
internal static class PdfReader
{
    /// <summary>Pages after these are not read.</summary>
    public const int MostPages = 2000;

    /// <summary>Letters after these are not read.</summary>
    public const int MostLetters = 12_000_000;

    private const int StackBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan LongestRead = TimeSpan.FromMinutes(3);
    private static readonly ParsingOptions Lenient = new() { UseLenientParsing = true, SkipMissingFonts = true };

    public static SourceText Read(byte[] bytes, string name)
    {
        var findings = new List<Finding>();
        var pages = Guarded(() => ReadPages(bytes, findings), name);
        if (pages.TrueForAll(static page => page.IsPicture || page.Rows.Count == 0))
        {
            throw new UnreadableDocumentException(pages.Exists(static page => page.IsPicture)
                ? $"{name} holds only pictures of pages and no text; have its text recognized first, or give a file with text."
                : $"{name} holds no text that can be read, perhaps only pictures of pages; give a file with text.");
        }

        Say(ImportFindings.PagesWithoutText, pages.Where(static page => page.IsPicture), findings);
        Say(ImportFindings.OrderUncertain, pages.Where(static page => page.Rows.Exists(static row => row.IsOrderDoubtful)), findings);
        return LineWriter.Write(PdfLines.Of(pages), findings);
    }

    private static void Say(Func<IReadOnlyList<int>, Finding> message, IEnumerable<PdfPageRows> pages, List<Finding> findings)
    {
        var numbers = pages.Select(static page => page.Page).ToList();
        if (numbers.Count > 0)
        {
            findings.Add(message(numbers));
        }
    }

    // The library is given a thread of its own: what a broken file makes it do ends there.
    private static List<PdfPageRows> Guarded(Func<List<PdfPageRows>> read, string name)
    {
        List<PdfPageRows>? pages = null;
        Exception? problem = null;
        void Run()
        {
            try
            {
                pages = read();
            }
            catch (Exception caught)
            {
                problem = caught;
            }
        }

        var thread = new Thread(Run, StackBytes) { IsBackground = true, Name = "pdf" };
        thread.Start();
        if (!thread.Join(LongestRead))
        {
            throw new UnreadableDocumentException($"{name} takes longer to read than any document should; it is probably damaged, so fetch it again.");
        }

        return problem switch
        {
            null => pages!,
            PdfDocumentEncryptedException => throw new UnreadableDocumentException($"{name} is locked with a password; give an unlocked copy.", problem),
            _ => throw new UnreadableDocumentException($"{name} is not a PDF that can be read, or it is damaged; fetch it again.", problem),
        };
    }

    private static List<PdfPageRows> ReadPages(byte[] bytes, List<Finding> findings)
    {
        using var document = PdfDocument.Open(bytes, Lenient);
        var pages = new List<PdfPageRows>();
        var letters = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            if (number > MostPages || letters > MostLetters)
            {
                findings.Add(ImportFindings.TooManyPages(document.NumberOfPages, number - 1));
                break;
            }

            letters += ReadPage(document, number, pages, findings);
        }

        return pages;
    }

    private static int ReadPage(PdfDocument document, int number, List<PdfPageRows> pages, List<Finding> findings)
    {
        try
        {
            var page = document.GetPage(number);
            var (order, glyphs) = PageOrders.Of(PageGlyphs.Of(page), (float)page.Width);
            var rows = Columns.Of(glyphs, (float)page.Width).SelectMany(column => RowReader.Read(number, column, order)).ToList();
            var read = new PdfPageRows(number, (float)page.Height, rows);
            pages.Add(read with { IsPicture = rows.TrueForAll(read.IsAtEdge) && PagePictures.Fill(page) });
            return glyphs.Count;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            findings.Add(ImportFindings.BrokenPage(number));
            return 0;
        }
    }
}
