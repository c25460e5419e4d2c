using System.Globalization;
using System.Text.RegularExpressions;

namespace MandateLedger.Parsing.Numbering;

/// <summary>The families of printed numbers. Brackets and stops belong to the family: <c>a.</c> is not <c>(a)</c>.</summary>
internal enum NumberFamily
{
    Paragraph,
    ArabicInBrackets,
    LetterInBrackets,
    RomanInBrackets,
    CapitalInBrackets,
    LetterWithStop,
    RomanWithStop,
    LetterHalfBracket,
    RomanHalfBracket,
    Bullet,
}

/// <summary>One way to read a printed number: <c>(i)</c> is the first Roman number or the ninth letter.</summary>
internal readonly record struct NumberReading(NumberFamily Family, int Ordinal);

/// <summary>A number printed at the start of a paragraph or item.</summary>
/// <param name="Printed">As printed, for example <c>(iii)</c>, <c>19a.</c> or <c>–</c>.</param>
/// <param name="Readings">Every way to read it, likeliest first.</param>
internal sealed partial record PrintedNumber(string Printed, NumberReading[] Readings)
{
    private static readonly (int Value, string Digits)[] RomanSteps =
        [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public bool IsParagraph => Readings[0].Family == NumberFamily.Paragraph;

    public bool IsBullet => Readings[0].Family == NumberFamily.Bullet;

    [GeneratedRegex(@"^(?:\d{1,3} ?[A-Za-z]?\.|\((?:[a-z]{1,5}|[ivxl]{6,8}|[A-Z]|\d{1,3})\)|(?:[a-z]|[ivx]{1,5})[.)]|[–—•·−\u0095\u0096-])(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AtLineStart { get; }

    /// <summary>The number at the start of a line, with the length of its words; null where there is none.</summary>
    public static PrintedNumber? Read(ReadOnlySpan<char> line)
    {
        foreach (var match in AtLineStart.EnumerateMatches(line))
        {
            return Of(line.Slice(match.Index, match.Length).ToString());
        }

        return null;
    }

    /// <summary>Reads a number that the file marks as one; anything odd is read as a bullet.</summary>
    public static PrintedNumber Of(string printed)
    {
        var bare = printed.Trim('(', ')', '.', ' ', ':');
        var readings = Candidates(printed, bare);
        return new PrintedNumber(printed, readings.Length > 0 ? readings : [new NumberReading(NumberFamily.Bullet, 1)]);
    }

    /// <summary>A number of that family as it is printed, without brackets or stops.</summary>
    public static string Write(NumberFamily family, int ordinal) => family switch
    {
        NumberFamily.RomanInBrackets or NumberFamily.RomanWithStop or NumberFamily.RomanHalfBracket => ToRoman(ordinal),
        NumberFamily.CapitalInBrackets => ((char)('A' + ordinal - 1)).ToString(),
        NumberFamily.LetterInBrackets or NumberFamily.LetterWithStop or NumberFamily.LetterHalfBracket =>
            new string((char)('a' + ((ordinal - 1) % 26)), 1 + ((ordinal - 1) / 26)),
        _ => ordinal.ToString(CultureInfo.InvariantCulture),
    };

    private static NumberReading[] Candidates(string printed, string bare)
    {
        if (bare.Length > 0 && char.IsAsciiDigit(bare[0]))
        {
            var digits = bare.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : bare.Length;
            var family = printed.StartsWith('(') ? NumberFamily.ArabicInBrackets : NumberFamily.Paragraph;
            return [new NumberReading(family, int.Parse(bare.AsSpan(0, Math.Min(digits, 6)), CultureInfo.InvariantCulture))];
        }

        if (bare.Length == 1 && char.IsAsciiLetterUpper(bare[0]))
        {
            return [new NumberReading(NumberFamily.CapitalInBrackets, bare[0] - 'A' + 1)];
        }

        var (letter, roman) = FamiliesOf(printed);
        var isLetter = bare.Length > 0 && char.IsAsciiLetterLower(bare[0]) && !bare.AsSpan().ContainsAnyExcept(bare[0]);
        var asLetter = isLetter ? new NumberReading(letter, bare[0] - 'a' + 1 + (bare.Length - 1) * 26) : default;
        return (RomanValue(bare), isLetter) switch
        {
            ({ } value, true) => [new NumberReading(roman, value), asLetter],
            ({ } value, false) => [new NumberReading(roman, value)],
            (null, true) => [asLetter],
            _ => [],
        };
    }

    private static (NumberFamily Letter, NumberFamily Roman) FamiliesOf(string printed) =>
        printed.StartsWith('(') ? (NumberFamily.LetterInBrackets, NumberFamily.RomanInBrackets)
        : printed.EndsWith(')') ? (NumberFamily.LetterHalfBracket, NumberFamily.RomanHalfBracket)
        : (NumberFamily.LetterWithStop, NumberFamily.RomanWithStop);

    private static int? RomanValue(string bare)
    {
        if (bare.Length == 0 || bare.AsSpan().ContainsAnyExcept("ivxl"))
        {
            return null;
        }

        var total = 0;
        for (var index = 0; index < bare.Length; index++)
        {
            var value = DigitValue(bare[index]);
            var next = index + 1 < bare.Length ? DigitValue(bare[index + 1]) : 0;
            total += value < next ? -value : value;
        }

        return ToRoman(total) == bare ? total : null;
    }

    private static int DigitValue(char digit) => digit switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 50 };

    private static string ToRoman(int number)
    {
        var digits = new System.Text.StringBuilder();
        foreach (var (value, text) in RomanSteps)
        {
            for (; number >= value; number -= value)
            {
                digits.Append(text);
            }
        }

        return digits.ToString();
    }
}
