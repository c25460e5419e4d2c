using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Blocks;

/// <summary>What the cover page says.</summary>
internal sealed record Cover(DocumentSymbol? Symbol, DateOnly? AdoptedOn, int? Meeting);

/// <summary>
/// Reads symbol, day of adoption and meeting from the lines before the enacting formula. Accepts
/// "Adopted by the Security Council at its 9642nd meeting, on31 May 2031", the written procedure without a meeting, the
/// titles of the early years ("9001 (1961). Resolution of 4 March 1961", "Resolution 9001 (1961)" over "of 4 March 1961"),
/// and the day that a library's sheet prints before the text ("Publication Date" over "4 March 1961").
/// </summary>
internal static partial class CoverReader
{
    [GeneratedRegex(@"S/RES/(?<number>\d{1,4}) ?\((?<year>\d{4})\)|Resolution (?<number>\d{1,4}) ?\((?<year>\d{4})\)|(?<number>\d{1,4}) ?\((?<year>\d{4})\)[.,]? +Resolution of ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SymbolOrTitle { get; }

    // The rest of a title is its date: the line begins with it, or it follows the number.
    [GeneratedRegex(@"^\s*of \d{1,2} \w+ \d{4}\s*$|^\s*(?:\d{1,4} ?\(\d{4}\)[.,]? +Resolution|Resolution \d{1,4} ?\(\d{4}\)) of \d{1,2} ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DatedTitle { get; }

    [GeneratedRegex(@"^\s*\d{1,2} \w+ \d{4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DateAlone { get; }

    [GeneratedRegex(@"(?<meeting>\d{1,5})(?:st|nd|rd|th) ?(?:\([^)]*\) )?meeting", RegexOptions.CultureInvariant)]
    private static partial Regex MeetingNumber { get; }

    public static Cover Read(ImmutableArray<Line> lines)
    {
        DocumentSymbol? symbol = null;
        DateOnly? adopted = null;
        DateOnly? published = null;
        int? meeting = null;
        var before = "";
        foreach (var (text, isMarked) in lines.TakeWhile(line => !BlockReader.IsFormula(line)).Take(40).Select(line => (Folding.Fold(line.Text), line.Has(MarkKind.Cover))))
        {
            // A resolution that the text cites is not its own symbol: only a line that begins with it is.
            if (symbol is null && SymbolOrTitle.Match(text) is { Success: true } match && (isMarked || text.AsSpan(0, match.Index).IsWhiteSpace()))
            {
                symbol = DocumentSymbol.Resolution(IntOf(match, "number"), IntOf(match, "year"));
            }

            if (text.Contains("Adopted", StringComparison.OrdinalIgnoreCase))
            {
                adopted ??= DayIn(text);
                meeting ??= MeetingNumber.Match(text) is { Success: true } found ? IntOf(found, "meeting") : null;
            }
            else if (DatedTitle.IsMatch(text))
            {
                adopted ??= DayIn(text);
            }
            else if (before == "Publication Date" && DateAlone.IsMatch(text))
            {
                published ??= DayIn(text);
            }

            before = text.Trim() is { Length: > 0 } said ? said : before;
        }

        return new Cover(symbol, OfItsYear(adopted, symbol) ?? OfItsYear(published, symbol), meeting);
    }

    // A symbol bears the year of adoption: a day in another year is a slip of the print or of the scan.
    private static DateOnly? OfItsYear(DateOnly? day, DocumentSymbol? symbol) => symbol?.ResolutionYear is { } year && day?.Year != year ? null : day;

    private static DateOnly? DayIn(string text) => DateReader.Dates(text).Select(mention => mention.Date.Day).FirstOrDefault(day => day is not null);

    private static int IntOf(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
