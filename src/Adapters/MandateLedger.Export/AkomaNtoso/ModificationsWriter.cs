using System.Xml.Linq;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>
/// Acts as modifications: a new body is <c>entryIntoForce</c>, a renewal <c>prorogationOfForce</c>, an end
/// <c>endOfEnactment</c>, a mandate taken over from earlier paragraphs <c>reiteration</c>. Which paragraph set the
/// former end, one document alone does not say: where no ledger does, the destination is the body, and the modification
/// is incomplete.
/// </summary>
internal sealed class ModificationsWriter
{
    private readonly List<XElement> modifications = [];
    private readonly List<XElement> events = [];
    private readonly List<XElement> groups = [];
    private readonly SortedDictionary<string, string> bodies = new(StringComparer.Ordinal);
    private readonly Identifiers ids;
    private readonly AkomaNtosoOptions options;
    private readonly DateOnly adoptedOn;

    public ModificationsWriter(ResolutionMeaning meaning, DateOnly adoptedOn, Identifiers ids, AkomaNtosoOptions options)
    {
        (this.ids, this.options, this.adoptedOn) = (ids, options, adoptedOn);
        foreach (var act in meaning.Acts)
        {
            Add(act);
        }
    }

    /// <summary>The days on which something ends or begins, after the generation.</summary>
    public IEnumerable<XElement> Events => events;

    /// <summary>The modifications, or null where there are none.</summary>
    public XElement? Active => modifications.Count == 0 ? null : El("activeModifications", modifications);

    /// <summary>The times, or null where there are none.</summary>
    public XElement? TemporalData => groups.Count == 0 ? null : El("temporalData", At("source", "#mandateLedger"), groups);

    /// <summary>The bodies acted upon.</summary>
    public IEnumerable<XElement> Bodies => bodies.Select(body => MetaWriter.Tlc("Organization", body.Value, "/ontology/organization/un/" + Uri.EscapeDataString(body.Key), body.Key));

    /// <summary>What times and events refer to.</summary>
    public IEnumerable<XElement> Concepts => groups.Count == 0
        ? []
        : [MetaWriter.Tlc("Concept", "inForce", "/ontology/concept/un/inForce", "in force"), MetaWriter.Tlc("Concept", "expiry", "/ontology/concept/un/expiry", "expiry"), MetaWriter.Tlc("Concept", "beginning", "/ontology/concept/un/beginning", "beginning")];

    /// <summary>The time that a paragraph sets, by its identifier.</summary>
    public Dictionary<string, string> Periods { get; } = [];

    private void Add(MandateAct act)
    {
        if (ids.Find(act.At) is not { } source)
        {
            return;
        }

        switch (act)
        {
            case MandateAct.Establishes { Term: var term }:
                Force(source, "entryIntoForce", Time(term.From, term.Until), "#" + BodyId(act.Body.Id), isComplete: true);
                break;
            case MandateAct.Extends { Term: var term }:
                OfFormerTerm(source, "prorogationOfForce", act, Time(term.From, term.Until));
                break;
            case MandateAct.Ends { Effective: var effective }:
                OfFormerTerm(source, "endOfEnactment", act, effective is null ? null : Time(null, effective));
                break;
            case MandateAct.Incorporates incorporated:
                Reiteration(source, incorporated);
                break;
        }
    }

    private void OfFormerTerm(string source, string type, MandateAct act, string? period)
    {
        var former = options.FormerTermOf(act.Body.Id, adoptedOn) is { } term ? Target(term.Symbol, term.At) : null;
        Force(source, type, period, former ?? "#" + BodyId(act.Body.Id), isComplete: former is not null);
    }

    private void Force(string source, string type, string? period, string destination, bool isComplete)
    {
        var id = "am_" + NamingConvention.Ordinal(modifications.Count + 1);
        modifications.Add(El(
            "forceMod",
            At("type", type),
            Id(id),
            isComplete ? null : At("incomplete", "true"),
            El("source", At("href", "#" + source)),
            El("destination", At("href", destination)),
            period is null ? null : El("force", At("period", "#" + period))));
        if (period is not null)
        {
            Periods.TryAdd(source, period);
        }
    }

    private void Reiteration(string source, MandateAct.Incorporates act)
    {
        var destinations = act.References.SelectMany(reference => Targets(reference)).Select(target => El("destination", At("href", target))).ToList();
        if (destinations.Count > 0)
        {
            modifications.Add(El("legalSystemMod", At("type", "reiteration"), Id("am_" + NamingConvention.Ordinal(modifications.Count + 1)), El("source", At("href", "#" + source)), destinations));
        }
    }

    private IEnumerable<string> Targets(MandateReference reference) => reference.Paragraphs.IsEmpty
        ? new[] { Target(reference.Symbol, null) }.OfType<string>()
        : reference.Paragraphs.Select(label => Target(reference.Symbol, label)).OfType<string>().Distinct();

    private string? Target(string symbol, string? label) => Iri.Cited(DocumentSymbol.Parse(symbol), options.AdoptionOf) switch
    {
        { } work when label is not null && Iri.Anchor(label) is { } anchor => $"{work}/!main#{anchor}",
        { } work => work + "/!main",
        null => null,
    };

    private string Time(DateOnly? from, DateOnly? until)
    {
        var start = from is { } first && first != adoptedOn ? Event(first.ToIso(), "amendment", "#beginning") : "e1";
        var end = until is { } last ? Event(last.ToIso(), "repeal", "#expiry") : null;
        var id = "tmpg_" + NamingConvention.Ordinal(groups.Count + 1);
        groups.Add(El("temporalGroup", Id(id), El("timeInterval", At("refersTo", "#inForce"), At("start", "#" + start), end is null ? null : At("end", "#" + end))));
        return id;
    }

    private string Event(string date, string type, string concept)
    {
        var id = "e" + NamingConvention.Ordinal(events.Count + 2);
        events.Add(El("eventRef", Id(id), At("date", date), At("type", type), At("source", "#original"), At("refersTo", concept)));
        return id;
    }

    private string BodyId(string body)
    {
        if (!bodies.TryGetValue(body, out var id))
        {
            id = bodies[body] = "body_" + (NamingConvention.Number(body) is { } bare && bare.All(char.IsAsciiLetterOrDigit) ? bare : NamingConvention.Ordinal(bodies.Count + 1));
        }

        return id;
    }
}
