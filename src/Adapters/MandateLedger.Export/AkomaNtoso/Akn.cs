using System.Xml.Linq;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Elements and attributes, briefly.</summary>
internal static class Akn
{
    public static readonly XNamespace Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    public static readonly XNamespace Un = "http://un.org/akn4un";

    /// <summary>An element; null and empty strings in <paramref name="content"/> are nothing.</summary>
    public static XElement El(string name, params object?[] content) => new(Namespace + name, content);

    /// <summary>An attribute.</summary>
    public static XAttribute At(string name, string value) => new(name, value);

    /// <summary>The identifier of an element.</summary>
    public static XAttribute Id(string value) => new("eId", value);

    /// <summary>The text with every character that XML cannot hold as a space.</summary>
    public static string Clean(string text)
    {
        foreach (var (index, character) in text.Index())
        {
            if (!IsXml(text, index, character))
            {
                return string.Create(text.Length, text, static (cleaned, whole) =>
                {
                    for (var at = 0; at < whole.Length; at++)
                    {
                        cleaned[at] = IsXml(whole, at, whole[at]) ? whole[at] : ' ';
                    }
                });
            }
        }

        return text;
    }

    private static bool IsXml(string text, int index, char character) =>
        System.Xml.XmlConvert.IsXmlChar(character)
        || (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        || (char.IsLowSurrogate(character) && index > 0 && char.IsHighSurrogate(text[index - 1]));

    /// <summary>An element that holds its value in an attribute, as those of the identification do.</summary>
    public static XElement Value(string name, string value) => El(name, At("value", value));

    /// <summary>Who made a work, an expression or a manifestation.</summary>
    public static XElement Author(string href, string role) => El("FRBRauthor", At("href", href), At("as", role));
}
