using System.Globalization;

namespace MandateLedger.Primitives.Symbols;

/// <summary>A document's symbol as the United Nations prints it, for example <c>S/RES/1770 (2007)</c>.</summary>
/// <param name="Value">The printed form, with one space before the year.</param>
public sealed record DocumentSymbol(string Value) : IComparable<DocumentSymbol>
{
    private const string ResolutionPrefix = "S/RES/";

    /// <summary>The symbol of a Security Council resolution.</summary>
    public static DocumentSymbol Resolution(int number, int year) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{ResolutionPrefix}{number} ({year})"));

    /// <summary>The resolution's number, or null for other documents.</summary>
    public int? ResolutionNumber => SplitResolution()?.Number;

    /// <summary>The resolution's year, or null for other documents.</summary>
    public int? ResolutionYear => SplitResolution()?.Year;

    /// <summary>
    /// Where the document can be read at the United Nations. The address is built from the symbol; nothing is fetched.
    /// </summary>
    public string Link => "https://undocs.org/" + Value.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>True where this is the document meant: a resolution asked for without its year is known by its number.</summary>
    public bool IsMeantBy(DocumentSymbol asked) =>
        this == asked || (asked is { ResolutionYear: null, ResolutionNumber: { } number } && ResolutionNumber == number);

    /// <summary>Resolutions by number, everything else by its printed form.</summary>
    public int CompareTo(DocumentSymbol? other)
    {
        if (ResolutionNumber is { } mine && other?.ResolutionNumber is { } theirs)
        {
            return mine.CompareTo(theirs);
        }

        return string.CompareOrdinal(Value, other?.Value);
    }

    /// <summary>The printed form.</summary>
    public override string ToString() => Value;

    /// <summary>
    /// Reads a symbol as people type it: <c>S/RES/2732 (2024)</c>, <c>S/RES/2732(2024)</c>, <c>2732 (2024)</c>.
    /// A resolution without its year stays without it, and is matched by number.
    /// </summary>
    public static DocumentSymbol Parse(string text)
    {
        var tidy = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var bare = tidy.StartsWith(ResolutionPrefix, StringComparison.OrdinalIgnoreCase) ? tidy[ResolutionPrefix.Length..] : tidy;
        return ReadNumberAndYear(bare) switch
        {
            (int number, int year) => Resolution(number, year),
            (int number, null) => new(string.Create(CultureInfo.InvariantCulture, $"{ResolutionPrefix}{number}")),
            _ => new(WithPrintedParts(tidy.ToUpperInvariant())),
        };
    }

    // Revisions, addenda, corrigenda and sections are printed in small letters: S/2007/307/Rev.1, A/80/6 (Sect. 3)/Add.6.
    private static string WithPrintedParts(string symbol) => symbol
        .Replace("/REV.", "/Rev.", StringComparison.Ordinal)
        .Replace("/ADD.", "/Add.", StringComparison.Ordinal)
        .Replace("/CORR.", "/Corr.", StringComparison.Ordinal)
        .Replace("(SECT. ", "(Sect. ", StringComparison.Ordinal)
        .Replace("S/AGENDA/", "S/Agenda/", StringComparison.Ordinal);

    private (int Number, int? Year)? SplitResolution() =>
        Value.StartsWith(ResolutionPrefix, StringComparison.Ordinal) ? ReadNumberAndYear(Value[ResolutionPrefix.Length..]) : null;

    private static (int Number, int? Year)? ReadNumberAndYear(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var digits = (open < 0 ? text : text[..open]).Trim();
        if (digits.Length is 0 or > 5 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        if (open < 0)
        {
            return (number, null);
        }

        var year = text[(open + 1)..].TrimEnd(')', ' ');
        return year.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? (number, value)
            : null;
    }
}
