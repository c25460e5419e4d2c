using System.Text;
using System.Text.RegularExpressions;
using MandateLedger.Import.Lines;

namespace MandateLedger.Import.Pdf;

/// <summary>
/// What stands on pages and is not the document: running headers and footers, page numbers, job numbers and bar codes.
/// </summary>
internal sealed partial class Furniture
{
    private const float Zone = 0.11f;
    private readonly Dictionary<(string Words, int Height), int> pages = [];

    [GeneratedRegex(@"^(?:\d{1,4}/\d{1,4}|(?:[-–] ?)?\d{1,4}(?: ?[-–])?|Page \d+(?: of \d+)?|\d{2}-\d{5}\*{0,3}(?: ?\([A-Z]\))?(?: +\d{6})?|\d{6}|\*\d{7}\*|\*? ?\d{7} ?\*?|\*[0-9A-Z]{5,12}\*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberOfPageOrJob { get; }

    /// <summary>The rows of every page without the furniture.</summary>
    public static List<Row> Remove(List<PdfPageRows> pages)
    {
        var furniture = new Furniture();
        foreach (var page in pages)
        {
            foreach (var row in page.Rows.Where(page.IsAtEdge))
            {
                furniture.pages[KeyOf(row)] = furniture.pages.GetValueOrDefault(KeyOf(row)) + 1;
            }
        }

        return [.. pages.SelectMany(page => page.Rows.Where(row => !(page.IsAtEdge(row) && furniture.Has(row, pages.Count))))];
    }

    private static (string, int) KeyOf(Row row) => (WithoutDigits(row.Text), (int)(row.Baseline / 4));

    private bool Has(Row row, int count) =>
        IsRepeated(row, count) || row.Text.Split('\t').All(piece => NumberOfPageOrJob.IsMatch(piece) || (row.Page > 1 && Masthead.IsSymbol(piece)));

    private bool IsRepeated(Row row, int count)
    {
        var (words, height) = KeyOf(row);
        var times = pages.GetValueOrDefault((words, height)) + Math.Max(pages.GetValueOrDefault((words, height - 1)), pages.GetValueOrDefault((words, height + 1)));
        return times >= 3 || (times == 2 && count <= 3);
    }

    private static string WithoutDigits(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            words.Append(char.IsAsciiDigit(character) ? '#' : character);
        }

        return words.ToString();
    }

    /// <summary>True where a row of this height lies at the upper or lower edge of the page.</summary>
    public static bool IsInZone(float baseline, float height) => baseline > (1 - Zone) * height || baseline < Zone * height;
}

/// <summary>The rows of one page.</summary>
internal sealed record PdfPageRows(int Page, float Height, List<Row> Rows)
{
    /// <summary>True for a page that a picture fills and that has no words but at its edges.</summary>
    public bool IsPicture { get; init; }

    public bool IsAtEdge(Row row) => Furniture.IsInZone(row.Baseline, Height);
}
