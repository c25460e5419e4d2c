using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Import.LibraryRecords;

/// <summary>The short wordings of the library's catalogue, which its records and the metadata of files share.</summary>
internal static partial class CatalogueWords
{
    // "Adopted 13-0-2, 9771st meeting"; a cataloguer's slip such as 9823th is read as meant.
    [GeneratedRegex(@"(?<!\d)(?<number>[0-9]{1,5}) ?(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal { get; }

    [GeneratedRegex(@"^S/PV\.?(?<number>[0-9]{1,5})", RegexOptions.CultureInvariant)]
    private static partial Regex MeetingRecord { get; }

    /// <summary>The meeting in "4091st meeting" and the like, else that of the meeting's record, else null.</summary>
    public static int? Meeting(string? words, string? record) =>
        Number(Ordinal.Match(words ?? "")) ?? Number(MeetingRecord.Match(record ?? ""));

    /// <summary>How it was adopted where not by a vote in a meeting.</summary>
    public static string? Outcome(params IEnumerable<string?> words)
    {
        var said = string.Concat(words).Replace(" ", "", StringComparison.Ordinal);
        return true switch
        {
            _ when said.Contains("bymail", StringComparison.OrdinalIgnoreCase) => "voting by mail",
            _ when said.Contains("acclamation", StringComparison.OrdinalIgnoreCase) => "adopted by acclamation",
            _ when said.Contains("withoutvote", StringComparison.OrdinalIgnoreCase) => "adopted without vote",
            _ => null,
        };
    }

    /// <summary>A day as ISO 8601 or as the United Nations prints it; a day that only pleases a schema is none.</summary>
    public static DateOnly? Day(string? text)
    {
        var tidy = Words(text);
        var day = IsoDate.Parse(tidy) ?? (DateOnly.TryParseExact(tidy, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var printed) ? printed : null);
        return day is { Year: > 1945 } ? day : null;
    }

    /// <summary>Words with single spaces and without a final stop, or null where there are none.</summary>
    public static string? Words(string? text)
    {
        var words = WhiteSpace.Tidy(text).TrimEnd('.');
        return words.Length == 0 ? null : words;
    }

    private static int? Number(Match match) =>
        match.Success ? int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
