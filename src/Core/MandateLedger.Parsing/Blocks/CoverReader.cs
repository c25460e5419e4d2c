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
/// "Adopted by the Security Council at its 9642nd meeting, on31 May 2031" and the written procedure without a meeting.
/// </summary>
internal static partial class CoverReader
{
    [GeneratedRegex(@"S/RES/(?<number>\d{1,4}) ?\((?<year>\d{4})\)|Resolution (?<number>\d{1,4}) ?\((?<year>\d{4})\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SymbolOrTitle { get; }

    [GeneratedRegex(@"(?<meeting>\d{1,5})(?:st|nd|rd|th) ?(?:\([^)]*\) )?meeting", RegexOptions.CultureInvariant)]
    private static partial Regex MeetingNumber { get; }

    // The printed volumes head a text with "901 (2031). Resolution of 3 May 2031"; other copies break the title before "of 3 May 2031".
    [GeneratedRegex(@"^\s*(?<number>\d{1,4}) ?\((?<year>\d{4})\)[.,]? Resolution of(?<day> .{6,24})$", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeHeading { get; }

    [GeneratedRegex(@"^\s*of (?<day>\d{1,2} [A-Z][a-z]+ \d{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DayUnderTitle { get; }

    public static Cover Read(ImmutableArray<Line> lines)
    {
        DocumentSymbol? symbol = null;
        DateOnly? adopted = null;
        int? meeting = null;
        foreach (var (text, isMarked) in lines.TakeWhile(line => !BlockReader.IsFormula(line)).Take(40).Select(line => (Folding.Fold(line.Text), line.Has(MarkKind.Cover))))
        {
            // A resolution that the text cites is not its own symbol: only a line that begins with it is.
            if (symbol is null && SymbolOrTitle.Match(text) is { Success: true } match && (isMarked || text.AsSpan(0, match.Index).IsWhiteSpace()))
            {
                symbol = DocumentSymbol.Resolution(IntOf(match, "number"), IntOf(match, "year"));
            }

            if (symbol is null && VolumeHeading.Match(text) is { Success: true } heading)
            {
                symbol = DocumentSymbol.Resolution(IntOf(heading, "number"), IntOf(heading, "year"));
                adopted ??= DayIn(heading);
            }
            else if (symbol is not null && adopted is null && DayUnderTitle.Match(text) is { Success: true } under)
            {
                adopted = DayIn(under);
            }

            if (text.Contains("Adopted", StringComparison.OrdinalIgnoreCase))
            {
                adopted ??= DateReader.Dates(text).Select(mention => mention.Date.Day).FirstOrDefault(day => day is not null);
                meeting ??= MeetingNumber.Match(text) is { Success: true } found ? IntOf(found, "meeting") : null;
            }
        }

        return new Cover(symbol, adopted, meeting);
    }

    private static DateOnly? DayIn(Match match) =>
        DateReader.Dates(match.Groups["day"].Value).Select(mention => mention.Date.Day).FirstOrDefault(day => day is not null);

    private static int IntOf(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
