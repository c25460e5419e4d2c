using System.Xml.Linq;
using MandateLedger.Parsing.Syntax;

namespace MandateLedger.Export.AkomaNtoso;

internal static class UnXmlDialect
{
    public static void Apply(XElement root, ResolutionSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(syntax);
    }
}
