using System.Xml;
using System.Xml.Linq;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Every link that begins with # leads to an identifier of the same file.</summary>
internal sealed class LinkCheck
{
    private static readonly string[] Attributes =
        ["href", "refersTo", "source", "by", "as", "outcome", "period", "start", "end", "from", "upTo", "pos", "duration", "for"];

    private readonly List<AkomaNtosoProblem> problems = [];

    public LinkCheck(XDocument document)
    {
        var ids = document.Descendants().Select(element => (string?)element.Attribute("eId")).OfType<string>().ToHashSet();
        foreach (var element in document.Descendants())
        {
            foreach (var link in Attributes.Select(name => element.Attribute(name)).OfType<XAttribute>().Where(attribute => attribute.Value.StartsWith('#')))
            {
                Checked++;
                if (!ids.Contains(link.Value[1..]))
                {
                    problems.Add(new AkomaNtosoProblem(AkomaNtosoRule.Link, ((IXmlLineInfo)element).LineNumber, $"The {link.Name.LocalName} {link.Value} of a {element.Name.LocalName} leads to nothing in the file."));
                }
            }
        }
    }

    /// <summary>What leads nowhere.</summary>
    public IEnumerable<AkomaNtosoProblem> Problems => problems;

    /// <summary>How many links were looked at.</summary>
    public int Checked { get; private set; }
}
