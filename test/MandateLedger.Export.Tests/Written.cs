using System.Text;
using System.Xml.Linq;
using MandateLedger.Export.AkomaNtoso;
using MandateLedger.Import;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Knowledge;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Export.Tests;

/// <summary>A document read, and what the writer made of it.</summary>
internal sealed record Written(ResolutionSyntax Syntax, Reading<string> Akn)
{
    public static readonly XNamespace Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    public static readonly Lexicon Lexicon = LexiconFile.Load();

    public XDocument Document { get; } = XDocument.Parse(Akn.Value, LoadOptions.PreserveWhitespace);

    public AkomaNtosoReport Report => AkomaNtosoValidator.Validate(Encoding.UTF8.GetBytes(Akn.Value), "written.xml");

    public ResolutionSyntax Again => ResolutionParser.Parse(DocumentReader.Read(Encoding.UTF8.GetBytes(Akn.Value), "again.xml"), Lexicon).Value;

    public static AkomaNtosoOptions Options(AkomaNtosoProfile profile = AkomaNtosoProfile.Guidelines) =>
        new() { Profile = profile, MarkedUpOn = new DateOnly(2031, 12, 1) };

    public static Written Of(SourceText source, AkomaNtosoProfile profile = AkomaNtosoProfile.Guidelines)
    {
        var syntax = ResolutionParser.Parse(source, Lexicon).Value;
        return new Written(syntax, AkomaNtosoWriter.Write(syntax, Options(profile)));
    }

    /// <summary>Writes plain text as an invented resolution.</summary>
    public static Written Of(string text, params MandateAct[] acts)
    {
        var syntax = Parse(text);
        return new Written(syntax, AkomaNtosoWriter.Write(new ResolutionMeaning(syntax, [.. acts], "none"), Options()));
    }

    public static ResolutionSyntax Parse(string text) => ResolutionParser.Parse(
        SourceText.Plain("The Security Council,\n" + text) with { Told = ToldMetadata.None with { Symbol = "S/RES/9001 (2031)", AdoptedOn = IsoDate.Parse("2031-06-02"), Language = "en" } },
        Lexicon).Value;

    /// <summary>The element with that identifier.</summary>
    public XElement Element(string id) => Document.Descendants().Single(element => (string?)element.Attribute("eId") == id);

    /// <summary>Every element of that name.</summary>
    public IReadOnlyList<XElement> All(string name) => [.. Document.Descendants(Namespace + name)];
}
