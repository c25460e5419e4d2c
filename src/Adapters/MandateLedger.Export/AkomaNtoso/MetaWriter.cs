using System.Globalization;
using System.Xml.Linq;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>The metadata of a document: what it is, who adopted it and when, what it refers to.</summary>
internal sealed class MetaWriter
{
    private readonly ResolutionSyntax syntax;
    private readonly AkomaNtosoOptions options;
    private readonly string date;
    private readonly string number;
    private readonly ProceedingsWriter proceedings;

    public MetaWriter(ResolutionSyntax syntax, AkomaNtosoOptions options, DocumentSymbol? symbol)
    {
        (this.syntax, this.options, Symbol) = (syntax, options, symbol);
        date = (syntax.AdoptedOn ?? options.MarkedUpOn).ToIso();
        number = Iri.NumberOf(symbol);
        Work = Iri.Work(date, number);
        proceedings = new ProceedingsWriter(syntax);
        Language = LanguageOf(syntax.Source.Told.Language);
        Expression = $"{Work}/{Language}@";
    }

    /// <summary>The symbol, that of a presidential statement included.</summary>
    public DocumentSymbol? Symbol { get; }

    /// <summary>The identifier of the work.</summary>
    public string Work { get; }

    /// <summary>The identifier of the expression: the original, in its language.</summary>
    public string Expression { get; }

    /// <summary>The language, ISO 639-2.</summary>
    public string Language { get; }

    /// <summary>What kind of deliberation it is.</summary>
    public string Name => Symbol?.ResolutionNumber is null && Symbol is not null ? "presidentialStatement" : "resolution";

    private bool IsDated => syntax.AdoptedOn is not null;

    private string ShowAs => Symbol?.Value ?? "unnumbered";

    /// <summary>The metadata of the document.</summary>
    public XElement Write(ModificationsWriter? modifications, InlineWriter inline) => El(
        "meta",
        Identification("!main"),
        IsDated ? El("publication", At("name", "Official document"), At("date", date), At("showAs", ShowAs)) : null,
        Classification(),
        IsDated ? El("lifecycle", At("source", "#mandateLedger"), Generation(), modifications?.Events) : null,
        proceedings.Workflow(),
        Analysis(modifications),
        modifications?.TemporalData,
        References(modifications, inline));

    /// <summary>The metadata of the nth annex.</summary>
    public XElement OfAnnex(int n)
    {
        var component = "!annex_" + NamingConvention.Ordinal(n);
        return El("meta", Identification(component), El("references", At("source", "#mandateLedger"), El("attachmentOf", Id($"attachmentOf_{NamingConvention.Ordinal(n)}"), At("href", Expression + "/!main"), At("showAs", ShowAs))));
    }

    /// <summary>ISO 639-2 for a language told as ISO 639-1; English where nothing is told.</summary>
    public static string LanguageOf(string? told) => told switch
    {
        "ar" => "ara",
        "zh" => "zho",
        "fr" => "fra",
        "ru" => "rus",
        "es" => "spa",
        _ => "eng",
    };

    private XElement Identification(string component) => El(
        "identification",
        At("source", "#mandateLedger"),
        El(
            "FRBRWork",
            Value("FRBRthis", $"{Work}/{component}"),
            Value("FRBRuri", Work),
            Symbol is null ? null : El("FRBRalias", At("value", Symbol.Value), At("name", "symbol")),
            El("FRBRalias", At("value", Iri.Work(date, number, "unsc") + "/"), At("name", "UNxml")),
            El("FRBRdate", At("date", date), At("name", IsDated ? "adoption" : "unknown")),
            Author("#un-sc", "#author"),
            Value("FRBRcountry", "un"),
            Value("FRBRsubtype", "deliberation"),
            El("FRBRnumber", At("value", number), At("showAs", Front.NumberOf(Symbol) ?? ShowAs)),
            Value("FRBRprescriptive", Name == "resolution" ? "true" : "false")),
        El(
            "FRBRExpression",
            Value("FRBRthis", $"{Expression}/{component}"),
            Value("FRBRuri", Expression),
            El("FRBRdate", At("date", date), At("name", IsDated ? "publication" : "unknown")),
            Author("#un-sc", "#author"),
            El("FRBRlanguage", At("language", Language))),
        El(
            "FRBRManifestation",
            Value("FRBRthis", $"{Expression}/{component}.xml"),
            Value("FRBRuri", Expression + "/.xml"),
            El("FRBRdate", At("date", options.MarkedUpOn.ToIso()), At("name", "markup")),
            Author("#mandateLedger", "#editor"),
            Value("FRBRformat", "xml")));

    private XElement? Classification() => syntax.Source.Told.Subjects.IsEmpty
        ? null
        : El(
            "classification",
            At("source", "#dhl"),
            syntax.Source.Told.Subjects.Select(subject => El("keyword", At("refersTo", "#agenda"), At("value", Clean(subject)), At("showAs", Clean(subject)), At("dictionary", "S/agenda"))));

    private XElement Generation() => El("eventRef", Id("e1"), At("date", date), At("type", "generation"), At("source", "#original"));

    private XElement? Analysis(ModificationsWriter? modifications)
    {
        var parts = new[] { modifications?.Active, proceedings.Parliamentary() }.OfType<XElement>().ToList();
        return parts.Count == 0 ? null : El("analysis", At("source", "#mandateLedger"), parts);
    }

    private XElement References(ModificationsWriter? modifications, InlineWriter inline) => El(
        "references",
        At("source", "#mandateLedger"),
        El("original", Id("original"), At("href", Expression + "/!main"), At("showAs", "Original")),
        inline.Works.Index().Select(work => El("activeRef", Id($"ar{NamingConvention.Ordinal(work.Index + 1)}"), At("href", work.Item), At("showAs", work.Item[(work.Item.LastIndexOf('/') + 1)..]))),
        syntax.Annexes.Index().Select(annex => El("hasAttachment", Id($"annex_{NamingConvention.Ordinal(annex.Index + 1)}"), At("href", $"{Expression}/!annex_{NamingConvention.Ordinal(annex.Index + 1)}"), At("showAs", annex.Item.Label))),
        Tlc("Organization", "un-sc", "/ontology/organization/un/un-sc", "Security Council"),
        Tlc("Organization", "mandateLedger", "/ontology/organization/mandate-ledger", "Mandate Ledger"),
        Tlc("Organization", "dhl", "/ontology/organization/un/dhl", "Dag Hammarskjöld Library"),
        modifications?.Bodies,
        proceedings.References,
        Tlc("Role", "author", "/ontology/role/un/author", "Author"),
        proceedings.HasSponsors ? Tlc("Role", "sponsor", "/ontology/role/un/sponsor", "Sponsor") : null,
        Tlc("Role", "editor", "/ontology/role/un/editor", "Editor"),
        Tlc("Concept", "preamble", "/akn/ontology/concept/un/preamble", "preamble"),
        Tlc("Concept", "agenda", "/ontology/concept/un/agenda", "agenda term"),
        Tlc("Concept", "adopted", "/ontology/concept/un/adopted", "adopted"),
        modifications?.Concepts,
        inline.Verbs.Select(verb => Tlc("Process", verb.Id, "/ontology/process/un/operativeVerb/" + verb.Id[2..], verb.Phrase)));

    /// <summary>An entry of the top level classes.</summary>
    public static XElement Tlc(string kind, string id, string href, string showAs) =>
        El("TLC" + kind, Id(id), At("href", href), At("showAs", Clean(showAs)));
}
