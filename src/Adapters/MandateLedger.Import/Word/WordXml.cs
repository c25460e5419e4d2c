using System.Globalization;
using System.Xml;

namespace MandateLedger.Import.Word;

/// <summary>Words of the Word format, in both of its namespaces.</summary>
internal static class WordXml
{
    /// <summary>Elements nested deeper are no document.</summary>
    public const int DeepestNesting = 500;

    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static bool IsWord(XmlReader xml) => xml.NamespaceURI is Transitional or Strict;

    public static bool IsCompatibility(XmlReader xml) => xml.NamespaceURI == Compatibility;

    public static bool IsMath(XmlReader xml) => xml.NamespaceURI.EndsWith("/math", StringComparison.Ordinal);

    public static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI);

    public static string? Value(XmlReader xml) => Attribute(xml, "val");

    /// <summary>A number in an attribute; null where there is none or it is no number.</summary>
    public static int? Int(XmlReader xml, string name = "val") =>
        int.TryParse(Attribute(xml, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A property that is on where it stands, unless it says otherwise.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is not ("0" or "false" or "off" or "none");

    /// <summary>Calls <paramref name="child"/> for every element inside the one that the reader stands on.</summary>
    public static void EachInside(XmlReader xml, Action<XmlReader> child)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                CheckNesting(xml);
                child(xml);
            }
        }
    }

    public static void CheckNesting(XmlReader xml)
    {
        if (xml.Depth > DeepestNesting)
        {
            throw new InvalidDataException("The elements are nested too deeply.");
        }
    }

    public static bool IsBroken(Exception problem) => problem is XmlException or InvalidDataException or IOException or NotSupportedException;
}
