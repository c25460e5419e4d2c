using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>
/// How identifiers are built: an abbreviation, an underscore, the printed number without its final punctuation, and the
/// parent's identifier before two underscores where the number does not run through the document.
/// </summary>
internal static class NamingConvention
{
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["paragraph"] = "para",
        ["subparagraph"] = "subpara",
        ["section"] = "sec",
        ["subsection"] = "subsec",
        ["division"] = "dvs",
        ["chapter"] = "chp",
        ["article"] = "art",
        ["clause"] = "cl",
        ["alinea"] = "al",
        ["recital"] = "rec",
        ["citation"] = "cit",
        ["attachment"] = "att",
        ["component"] = "cmp",
        ["temporalGroup"] = "tmpg",
        ["quotedStructure"] = "qstr",
        ["quotedText"] = "qtext",
        ["blockList"] = "list",
        ["wrapUp"] = "wrapup",
        ["authorialNote"] = "fn",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Alone = new[] { "content", "intro", "wrapUp" }.ToFrozenSet();

    /// <summary>The abbreviation for an element; its own name where the table has none.</summary>
    public static string Of(string element) => Abbreviations.GetValueOrDefault(element, element);

    /// <summary>True where an element is the only one of its name in its parent, and carries no number.</summary>
    public static bool IsAlone(string element) => Alone.Contains(element);

    /// <summary>The number as an identifier holds it: <c>(a)</c> is a, <c>11.2 Rev.A</c> is 11-2RevA; null for a mere dash.</summary>
    public static string? Number(string? printed)
    {
        var bare = new StringBuilder();
        var text = printed ?? "";
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsLetterOrDigit(text[index]))
            {
                bare.Append(text[index]);
            }
            else if (text[index] is '.' or '/' or '-' && index > 0 && index + 1 < text.Length && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]))
            {
                bare.Append('-');
            }
        }

        return bare.Length == 0 ? null : bare.ToString();
    }

    /// <summary>The nth of its kind, where no number is printed.</summary>
    public static string Ordinal(int n) => n.ToString(CultureInfo.InvariantCulture);
}
