using System.Globalization;
using System.Xml.Linq;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>What stands before and after the text: number, title, adoption.</summary>
internal static class Front
{
    private const int LongestTitle = 60;

    /// <summary>Number and title, and the line on the adoption as the source has it.</summary>
    public static XElement Preface(ResolutionSyntax syntax, SourceLines lines, DocumentSymbol? symbol)
    {
        var number = NumberOf(symbol) ?? symbol?.Value;
        var title = Title(lines, symbol);
        var adoption = Adoption(syntax, lines);
        return El(
            "preface",
            El("container", At("name", "identification"), El("p", number is null ? null : El("docNumber", Clean(number)), title is null ? null : new XText(" "), title is null ? null : El("docTitle", Clean(title)))),
            adoption is null || adoption == title ? null : El("container", At("name", "adoption"), El("p", Clean(adoption))));
    }

    /// <summary>The adoption as an event; null where its day is not known.</summary>
    public static XElement? Conclusions(ResolutionSyntax syntax, string language)
    {
        if (syntax.AdoptedOn is not { } day)
        {
            return null;
        }

        var date = El("docDate", At("date", day.ToIso()), language == "eng" ? day.ToProse() : day.ToIso());
        object[] words = syntax.Meeting is { } meeting
            ? [El("event", At("refersTo", "#adopted"), $"{Ordinal(meeting)} meeting"), new XText(" "), date]
            : [El("event", At("refersTo", "#adopted"), date)];
        return El("conclusions", El("container", At("name", "conclusion"), El("p", words)));
    }

    /// <summary>The line on the adoption as the source has it, else made from the meeting and the day; or null.</summary>
    public static string? Adoption(ResolutionSyntax syntax, SourceLines lines) =>
        lines.Adoption(syntax) ?? (syntax is { AdoptedOn: { } day, Meeting: { } meeting } ? $"Adopted by the Security Council at its {Ordinal(meeting)} meeting, on {day.ToProse()}" : null);

    /// <summary>The number of a resolution as it is printed, with its year; null for other documents.</summary>
    public static string? NumberOf(DocumentSymbol? symbol) => symbol is { ResolutionNumber: not null } ? symbol.Value["S/RES/".Length..] : null;

    /// <summary>9642nd, 9643rd, 9611th.</summary>
    public static string Ordinal(int number)
    {
        var ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }

    /// <summary>The title of a resolution: the source's own, which is in its language, else the English one; or null.</summary>
    public static string? Title(SourceLines lines, DocumentSymbol? symbol) => NumberOf(symbol) is { } number
        ? lines.Cover.FirstOrDefault(line => line.Contains(number, StringComparison.Ordinal) && !line.StartsWith("S/", StringComparison.Ordinal) && line.Length < LongestTitle) ?? $"Resolution {number}"
        : null;
}
