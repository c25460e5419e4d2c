using System.Globalization;
using System.Text;

namespace MandateLedger.Import.Tests;

/// <summary>
/// Makes a PDF in which every letter is placed by itself. The font file is left out; what the letters are is told by a
/// table of codes, as in any PDF.
/// </summary>
internal sealed class RightToLeftPdf
{
    private const double Size = 10;
    private const double Advance = 5;
    private readonly List<char> letters = [];
    private readonly StringBuilder content = new();
    private double y = 720;

    /// <summary>What stands in the row from the right margin to the left: Arabic letters one after the other, other words as blocks.</summary>
    public RightToLeftPdf Row(params ReadOnlySpan<string> pieces)
    {
        var x = 500.0;
        foreach (var piece in pieces)
        {
            if (piece[0] < '\u0590' || char.IsDigit(piece[0]))
            {
                x -= piece.Length * Advance;
                Place(piece, x);
                continue;
            }

            foreach (var letter in piece)
            {
                x -= IsSign(letter) ? 0 : Advance;
                Show(letter, IsSign(letter) ? x + Advance / 2 : x, IsSign(letter) ? y + 4 : y);
            }
        }

        y -= 14;
        return this;
    }

    /// <summary>An empty row.</summary>
    public RightToLeftPdf Gap()
    {
        y -= 28;
        return this;
    }

    /// <summary>Letters from left to right as they stand.</summary>
    public RightToLeftPdf Seen(double x, string seen)
    {
        Place(seen, x);
        y -= 14;
        return this;
    }

    public byte[] ToBytes()
    {
        var table = string.Concat(letters.Select((letter, index) => string.Create(CultureInfo.InvariantCulture, $"<{index + 1:X2}> <{(int)letter:X4}>\n")));
        var codes = $"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{letters.Count} beginbfchar\n{table}endbfchar\nendcmap\nend\nend";
        var widths = string.Join(' ', letters.Select(static letter => IsSign(letter) ? 0 : 500));
        return RawPdf.Of(
            "",
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
            $"<</Type/Font/Subtype/TrueType/BaseFont/Exemplary/FirstChar 1/LastChar {letters.Count}/Widths[{widths}]/FontDescriptor 6 0 R/ToUnicode 7 0 R>>",
            $"<</Length {content.Length}>>\nstream\n{content}\nendstream",
            "<</Type/FontDescriptor/FontName/Exemplary/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
            $"<</Length {codes.Length}>>\nstream\n{codes}\nendstream");
    }

    private static bool IsSign(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private void Place(string seen, double x)
    {
        foreach (var letter in seen)
        {
            Show(letter, x, y);
            x += Advance;
        }
    }

    private void Show(char letter, double x, double height)
    {
        // A no-break space is a gap that has no letter.
        if (letter == '\u00A0')
        {
            return;
        }

        if (!letters.Contains(letter))
        {
            letters.Add(letter);
        }

        content.Append(CultureInfo.InvariantCulture, $"BT /F1 {Size} Tf {x} {height} Td <{letters.IndexOf(letter) + 1:X2}> Tj ET\n");
    }
}
