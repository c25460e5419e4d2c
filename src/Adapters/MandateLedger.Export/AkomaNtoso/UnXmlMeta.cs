using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Metadata and cover page as the published files have them, made from those of the guidelines.</summary>
internal sealed class UnXmlMeta
{
    private readonly ResolutionSyntax syntax;
    private readonly XElement meta;
    private readonly string work;
    private readonly string language;
    private readonly string date;
    private readonly string? symbol;

    public UnXmlMeta(ResolutionSyntax syntax, XElement meta)
    {
        (this.syntax, this.meta) = (syntax, meta);
        var frbr = meta.Descendants(Namespace + "FRBRWork").First();
        work = frbr.Elements(Namespace + "FRBRalias").Single(alias => (string?)alias.Attribute("name") == "UNxml").Attribute("value")!.Value;
        symbol = frbr.Elements(Namespace + "FRBRalias").SingleOrDefault(alias => (string?)alias.Attribute("name") == "symbol")?.Attribute("value")!.Value;
        date = frbr.Element(Namespace + "FRBRdate")!.Attribute("date")!.Value;
        language = MetaWriter.LanguageOf(syntax.Source.Told.Language);
    }

    private ToldMetadata Told => syntax.Source.Told;

    private string MarkedUpOn => meta.Descendants(Namespace + "FRBRManifestation").First().Element(Namespace + "FRBRdate")!.Attribute("date")!.Value;

    private string DateName => syntax.AdoptedOn is null ? "unknown" : "adoption";

    /// <summary>The metadata of the document.</summary>
    public XElement Write() => El("meta", Identification("!main/", "!main.xml"), Classification(), Workflow(), Analysis(), References());

    /// <summary>The metadata of an annex; all but the first carry their number.</summary>
    public XElement OfAnnex(int index)
    {
        var name = index == 0 ? "annex" : "annex" + NamingConvention.Ordinal(index + 1);
        return El("meta", Identification($"!main/{name}", $"!main/{name}.xml"));
    }

    /// <summary>The cover page.</summary>
    public XElement CoverPage()
    {
        var lines = new SourceLines(syntax.Source);
        var title = Front.Title(lines, syntax.Symbol);
        var adoption = lines.Adoption(syntax);
        return El(
            "coverPage",
            Id("coverPage_1"),
            El("p", El("span", At("refersTo", "#publisher"), At("class", "upperLeft"), El("docAuthority", At("refersTo", "#publisher"), "United Nations"))),
            symbol is null ? null : El("p", At("class", "upperRight"), El("docNumber", At("refersTo", "#symbol"), symbol)),
            El("p", At("class", "upperLeft"), El("docAuthority", At("refersTo", "#issuingBody"), At("class", "rightBig"), "Security Council")),
            El("p", El("docStatus", At("refersTo", "#generalDistribution"), At("class", "rightSmall"), "Distr.: General")),
            syntax.AdoptedOn is { } day ? El("p", El("docDate", At("date", date), At("class", "rightSmall"), At("refersTo", "#dateOfIssuance"), day.ToProse())) : null,
            title is null ? null : El("p", El("docTitle", At("refersTo", "#resolutionNumber"), Clean(title))),
            adoption is null || adoption == title ? null : El("p", El("docTitle", At("refersTo", "#adoption"), Clean(adoption))));
    }

    private XElement Identification(string component, string file) => El(
        "identification",
        At("source", "#source"),
        El("FRBRWork", Value("FRBRthis", work + component), Value("FRBRuri", work), Date(date, DateName), Author("sc", "author"), Value("FRBRcountry", "un")),
        El("FRBRExpression", Value("FRBRthis", $"{work}{language}@{component}"), Value("FRBRuri", $"{work}{language}@/"), Date(date, syntax.AdoptedOn is null ? "unknown" : "publication"), Author("sc", "issuer"), El("FRBRlanguage", At("language", language))),
        El("FRBRManifestation", Value("FRBRthis", $"{work}{language}@/{file}"), Value("FRBRuri", $"{work}{language}@.xml"), Date(MarkedUpOn, "markup"), Author("source", "editor")));

    private static XElement Date(string date, string name) => El("FRBRdate", At("date", date), At("name", name));

    private XElement? Classification() => syntax.Source.Told.Subjects.IsEmpty
        ? null
        : El("classification", At("source", "DHLAUTH"), syntax.Source.Told.Subjects.Select(subject => El("keyword", At("refersTo", "agenda"), At("value", "X"), At("showAs", Clean(subject)), At("dictionary", "S/agenda"))));

    private XElement? Workflow()
    {
        var steps = new[]
        {
            Told.DraftOn is { } drafted ? El("step", At("date", drafted.ToIso()), At("outcome", "draftResolution"), Told.DraftSymbol is { } draft ? At("as", draft) : null, At("by", Names(Told.Sponsors))) : null,
            syntax.AdoptedOn is null || Told.AdditionalSponsors.IsEmpty ? null : El("step", At("date", date), At("outcome", "draftResolutionAdditionalSponsors"), At("by", Names(Told.AdditionalSponsors))),
            syntax.AdoptedOn is null ? null : El("step", At("date", date), At("outcome", "adopted"), syntax.Meeting is { } meeting ? At("as", string.Create(CultureInfo.InvariantCulture, $"S/PV.{meeting}")) : null, At("by", AdoptedBy())),
        }.OfType<XElement>().ToList();
        return steps.Count == 0 ? null : El("workflow", At("source", "#un"), steps);
    }

    // As published: "Adopted 14-0-1, 9674th meeting".
    private string AdoptedBy() => string.Join(", ", new[]
    {
        Told.Vote is { } vote ? $"Adopted {vote.Counts}" : null,
        Told.Outcome,
        syntax.Meeting is { } held ? $"{Front.Ordinal(held)} meeting" : null,
    }.OfType<string>());

    private XElement? Analysis() => Told.Vote is { } vote
        ? El("analysis", At("source", "#un"), El("parliamentary", ProceedingsWriter.Voting(vote, "", null, static _ => At("refersTo", "memberState"))))
        : null;

    private static string Names(ImmutableArray<string> states) => Clean(string.Join(", ", states));

    private static XElement References() => El(
        "references",
        At("source", "#source"),
        MetaWriter.Tlc("Organization", "source", "/akn/ontology/organization/mandate-ledger", "Mandate Ledger"),
        MetaWriter.Tlc("Concept", "symbol", "/akn/ontology/reference/un/symbol", "Symbol"),
        MetaWriter.Tlc("Term", "memberState", "/akn/ontology/organization/un/memberState", "Member State"),
        MetaWriter.Tlc("Role", "publisher", "/akn/ontology/role/un/publisher", "Publisher"),
        MetaWriter.Tlc("Role", "issuingBody", "/akn/role/concept/un/issuingBody", "Issuing body"),
        MetaWriter.Tlc("Role", "author", "/akn/ontology/role/un/author", "Author"),
        MetaWriter.Tlc("Role", "editor", "/akn/ontology/role/un/editor", "Editor"),
        MetaWriter.Tlc("Organization", "sc", "/akn/ontology/organization/un/securityCouncil", "Security Council"));
}
