using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>The naming convention over one document: identifiers of elements, identifiers of work, expression, manifestation.</summary>
internal sealed partial class NamingCheck
{
    private static readonly FrozenSet<string> MustHave = new[]
    {
        "paragraph", "subparagraph", "section", "subsection", "division", "chapter", "article", "clause", "list", "point", "indent",
        "alinea", "item", "title", "part", "sublist",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Bodies = new[] { "preamble", "preface", "mainBody", "body", "conclusions", "attachments", "coverPage" }.ToFrozenSet();

    private static readonly string[] Levels = ["FRBRWork", "FRBRExpression", "FRBRManifestation"];

    private readonly List<AkomaNtosoProblem> problems = [];

    public NamingCheck(XDocument document)
    {
        foreach (var part in document.Descendants().Where(element => Bodies.Contains(element.Name.LocalName)))
        {
            foreach (var element in part.Descendants().Where(element => element.Name.Namespace == Akn.Namespace && !IsInNestedPart(element, part) && !element.Ancestors().Any(up => up.Name.LocalName == "meta")))
            {
                Check(element);
            }
        }

        foreach (var identification in document.Descendants(Akn.Namespace + "identification"))
        {
            CheckIris(identification);
        }
    }

    [GeneratedRegex(@"^-\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix { get; }

    [GeneratedRegex(@"^/akn/[a-z]{2,}(?:/[^/\s]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex WorkIri { get; }

    /// <summary>What is wrong.</summary>
    public IEnumerable<AkomaNtosoProblem> Problems => problems;

    /// <summary>How many identifiers were looked at.</summary>
    public int Checked { get; private set; }

    private static bool IsInNestedPart(XElement element, XElement part) =>
        element.Ancestors().TakeWhile(up => up != part).Any(up => Bodies.Contains(up.Name.LocalName));

    private void Check(XElement element)
    {
        var name = element.Name.LocalName;
        if ((string?)element.Attribute("eId") is not { } id)
        {
            if (MustHave.Contains(name))
            {
                Checked++;
                Say(element, $"A {name} has no eId.");
            }

            return;
        }

        Checked++;
        var at = id.LastIndexOf("__", StringComparison.Ordinal);
        var segment = at < 0 ? id : id[(at + 2)..];
        if (SegmentProblem(element, segment) is { } wrong)
        {
            Say(element, $"The eId {id} of a {name} {wrong}.");
        }
        else if (at >= 0 && !IsPrefix(element, id[..at]))
        {
            Say(element, $"The eId {id} of a {name} does not begin with that of an element around it.");
        }
    }

    private static string? SegmentProblem(XElement element, string segment)
    {
        var name = element.Name.LocalName;
        if (NamingConvention.IsAlone(name))
        {
            return segment == NamingConvention.Of(name) ? null : $"should have {NamingConvention.Of(name)} as its last part, after two underscores";
        }

        var abbreviation = NamingConvention.Of(name);
        if (name == "authorialNote" && segment.StartsWith("authorialNote_", StringComparison.Ordinal))
        {
            abbreviation = "authorialNote";
        }

        if (!segment.StartsWith(abbreviation + "_", StringComparison.Ordinal))
        {
            return $"should begin its last part with {abbreviation}_";
        }

        var number = segment[(abbreviation.Length + 1)..];
        var printed = NamingConvention.Number(element.Element(Akn.Namespace + "num")?.Value);
        if (printed is not null)
        {
            var agrees = number == printed || (number.StartsWith(printed, StringComparison.Ordinal) && Suffix.IsMatch(number[printed.Length..]));
            return agrees ? null : $"does not agree with its printed number: {abbreviation}_{printed}";
        }

        return number.Length > 0 && number.All(character => char.IsLetterOrDigit(character) || character == '-') ? null : $"has {number} in the place of a number";
    }

    // The prefix is the identifier of an element around, or the name of a part that has none.
    private static bool IsPrefix(XElement element, string prefix) => element.Ancestors().Any(up =>
        (string?)up.Attribute("eId") == prefix || (up.Attribute("eId") is null && NamingConvention.Of(up.Name.LocalName) == prefix));

    private void CheckIris(XElement identification)
    {
        var above = "";
        foreach (var level in Levels)
        {
            if (identification.Element(Akn.Namespace + level) is not { } element)
            {
                continue;
            }

            var uri = Value(element, "FRBRuri");
            var main = Value(element, "FRBRthis");
            if (level == "FRBRWork" && !WorkIri.IsMatch(uri))
            {
                Say(element, $"The FRBRuri {uri} of the work is not /akn/ with its parts and no slash at the end.");
            }
            else if (!uri.StartsWith(above, StringComparison.Ordinal))
            {
                Say(element, $"The FRBRuri {uri} does not begin with {above}.");
            }
            else if (!main.StartsWith(level == "FRBRManifestation" ? above : uri, StringComparison.Ordinal))
            {
                Say(element, $"The FRBRthis {main} does not begin with its FRBRuri.");
            }

            above = uri;
        }
    }

    private static string Value(XElement level, string name) => (string?)level.Element(Akn.Namespace + name)?.Attribute("value") ?? "";

    private void Say(XElement element, string message) =>
        problems.Add(new AkomaNtosoProblem(AkomaNtosoRule.Naming, ((IXmlLineInfo)element).LineNumber, message));
}
