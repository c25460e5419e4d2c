using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MandateLedger.Import.Html;

/// <summary>The numbers that a browser prints before the items of a list, which are not among the words of the page.</summary>
internal sealed partial class ListNumbers
{
    private const int Largest = 9999;
    private const string Bullet = "•";

    private readonly string style;
    private readonly int step;
    private int next;

    /// <summary>A list begins. <paramref name="items"/> is how many items it has: a reversed list begins with that.</summary>
    public ListNumbers(HtmlToken list, int items)
    {
        style = StyleOf(list);
        step = list.Has("reversed") && list.Text == "ol" ? -1 : 1;
        next = Number(list["start"]) ?? (step < 0 ? Math.Min(items, Largest) : 1);
    }

    [GeneratedRegex(@"list-style(?:-type)?\s*:\s*(?:(?:inside|outside)\s+)?(?<type>[a-z-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ListStyle { get; }

    /// <summary>The number of the next item as printed, or the empty string for a list without numbers.</summary>
    public string Next(HtmlToken item)
    {
        var ordinal = Number(item["value"]) ?? next;
        next = Math.Clamp(ordinal + step, -Largest, Largest);
        var itemStyle = ListStyle.Match(item["style"]) is { Success: true } own ? own.Groups["type"].Value.ToLowerInvariant() : item.Has("type") ? TypeOf(item["type"]) : style;
        return Printed(itemStyle, ordinal);
    }

    private static string Printed(string style, int ordinal) => style switch
    {
        "none" => "",
        "disc" or "circle" or "square" => Bullet,
        "lower-alpha" or "lower-latin" when ordinal > 0 => Letters(ordinal) + ".",
        "upper-alpha" or "upper-latin" when ordinal > 0 => Letters(ordinal).ToUpperInvariant() + ".",
        "lower-roman" when ordinal > 0 => RomanNumerals.Lower(ordinal) + ".",
        "upper-roman" when ordinal > 0 => RomanNumerals.Lower(ordinal).ToUpperInvariant() + ".",
        _ => ordinal.ToString(CultureInfo.InvariantCulture) + ".",
    };

    private static string StyleOf(HtmlToken list) =>
        ListStyle.Match(list["style"]) is { Success: true } match ? match.Groups["type"].Value.ToLowerInvariant()
        : list.Text != "ol" ? "disc"
        : TypeOf(list["type"]);

    private static string TypeOf(string type) => type switch
    {
        "a" => "lower-alpha",
        "A" => "upper-alpha",
        "i" => "lower-roman",
        "I" => "upper-roman",
        "disc" or "circle" or "square" or "none" => type,
        _ => "decimal",
    };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is >= -Largest and <= Largest ? number : null;

    private static string Letters(int ordinal)
    {
        var letters = new StringBuilder();
        for (; ordinal > 0; ordinal = (ordinal - 1) / 26)
        {
            letters.Insert(0, (char)('a' + ((ordinal - 1) % 26)));
        }

        return letters.ToString();
    }
}
