using System.Text;

namespace MandateLedger.Import;

/// <summary>Numbers as Word and browsers print them before items.</summary>
internal static class RomanNumerals
{
    private static readonly (int Value, string Digits)[] Steps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The number in small letters; nothing for 0 and below.</summary>
    public static string Lower(int number)
    {
        var digits = new StringBuilder();
        foreach (var (value, text) in Steps)
        {
            for (; number >= value; number -= value)
            {
                digits.Append(text);
            }
        }

        return digits.ToString();
    }
}
