using System.Text.RegularExpressions;

namespace MandateLedger.Import.PlainText;

/// <summary>
/// Drops what belongs to the page and not to the text: page numbers, job numbers, bar codes, the running symbol, the
/// sign that a page goes on. The cover keeps its lines, for the symbol stands there.
/// </summary>
internal static partial class PageFurniture
{
    private const string Job = @"\d{2}-\d{4,6}\*?(?: ?\([A-Z]\))?(?: \d{1,6})?\*?[ `]*";

    [GeneratedRegex(@"^(?:" + Job + @"|\d{1,3}(?:/\d{1,3})?(?: " + Job + @")?|" + Job + @" \d{1,3}(?:/\d{1,3})?|\*\w{5,12}\*|/?\.\.\.|[-_–—*` ]{3,}|Page \d{1,3}|\*? ?(?:Reissued|Second reissue|Re-issued) for technical reasons[^;]{0,30}|<PIC .*>)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfPage { get; }

    [GeneratedRegex(@"^S/RES/\d{1,4} ?\(\d{4}\)\*?(?: Page \d{1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex RunningSymbol { get; }

    [GeneratedRegex(@"^S/RES/\d{1,4} ?\(\d{4}\) Page \d{1,3} ", RegexOptions.CultureInvariant)]
    private static partial Regex RunningSymbolBeforeWords { get; }

    [GeneratedRegex(@"^(?:Footnotes?|Notes):?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotesHeading { get; }

    public static IEnumerable<PrintedLine> Drop(IEnumerable<PrintedLine> lines)
    {
        var (inBody, inNotes, gap) = (false, false, false);
        foreach (var line in lines)
        {
            inBody |= line.Text.Contains("The Security Council", StringComparison.Ordinal);
            gap |= line.AfterGap;
            var headsNotes = NotesHeading.IsMatch(line.Text);
            inNotes |= headsNotes;
            if (headsNotes || (inBody && (OfPage.IsMatch(line.Text) || RunningSymbol.IsMatch(line.Text))))
            {
                continue;
            }

            var text = WithoutRunningSymbol(line.Text);
            var isSame = ReferenceEquals(text, line.Text) && gap == line.AfterGap && !inNotes;
            yield return isSame ? line : line with { Text = text, AfterGap = gap, IsNote = inNotes };
            gap = false;
        }
    }

    private static string WithoutRunningSymbol(string text) =>
        RunningSymbolBeforeWords.Match(text) is { Success: true } match ? text[match.Length..] : text;
}
