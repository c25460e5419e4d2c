using System.Globalization;
using System.Xml.Linq;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>
/// From the draft to its adoption, by the guidelines: a step for each sponsor, one for the adoption, and the voting. Who
/// joined as a sponsor later had done so by the day of adoption, which is the day of that step. A step without a day is
/// not written.
/// </summary>
internal sealed class ProceedingsWriter(ResolutionSyntax syntax)
{
    private readonly ToldMetadata told = syntax.Source.Told;
    private readonly List<string> states = [];

    /// <summary>The States named, with their identifiers, and what the steps and the voting refer to.</summary>
    public IEnumerable<XElement> References =>
    [
        .. states.Select((state, index) => MetaWriter.Tlc("Organization", StateId(index), "/ontology/organization/un/memberState/" + Uri.EscapeDataString(state), state)),
        .. Concepts().Select(concept => MetaWriter.Tlc("Concept", concept.Id, "/ontology/concept/un/" + concept.Id, concept.Name)),
    ];

    /// <summary>True where a State is named as a sponsor.</summary>
    public bool HasSponsors => told.DraftOn is not null && !told.Sponsors.IsEmpty || syntax.AdoptedOn is not null && !told.AdditionalSponsors.IsEmpty;

    /// <summary>The steps, or null where none has a day.</summary>
    public XElement? Workflow()
    {
        var steps = Drafting().Concat(Adoption()).ToList();
        return steps.Count == 0 ? null : El("workflow", At("source", "#mandateLedger"), steps);
    }

    /// <summary>The voting, or null where none is told.</summary>
    public XElement? Parliamentary() => told.Vote is { } vote ? El("parliamentary", Voting(vote, "#", OutcomeId, state => At("refersTo", "#" + IdOf(state)))) : null;

    // "voting by mail" is votingByMail.
    private string? OutcomeId => told.Outcome is { } words
        ? string.Concat(words.Split(' ').Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]))
        : null;

    /// <summary>A vote with its three sides; a side on which nobody stood is left out.</summary>
    public static XElement Voting(Vote vote, string mark, string? outcome, Func<string, XAttribute> refersTo) => El(
        "voting",
        outcome is null ? null : At("outcome", mark + outcome),
        Sides(vote).Select(side => El(
            "count",
            At("value", side.Side.Count.ToString(CultureInfo.InvariantCulture)),
            At("refersTo", mark + side.Name),
            side.Side.Members.IsEmpty ? null : new XElement(Un + "voters", side.Side.Members.Select(member => El("organization", refersTo(member), Clean(member)))))));

    // A file may name members and count none.
    private static IEnumerable<(string Name, VoteSide Side)> Sides(Vote vote) =>
        new[] { ("inFavour", vote.InFavour), ("against", vote.Against), ("abstaining", vote.Abstaining) }.Where(side => side.Item2.Count > 0 || !side.Item2.Members.IsEmpty);

    private static string StateId(int index) => "state_" + NamingConvention.Ordinal(index + 1);

    private IEnumerable<XElement> Drafting() => told.DraftOn is { } drafted
        ? told.Sponsors.Select(state => Step(drafted.ToIso(), state, "draftResolution", DraftHref(drafted)))
        : [];

    private IEnumerable<XElement> Adoption() => syntax.AdoptedOn?.ToIso() is { } adopted
        ?
        [
            .. told.AdditionalSponsors.Select(state => Step(adopted, state, "draftResolutionAdditionalSponsors", null)),
            El(
                "step",
                At("date", adopted),
                At("by", "#un-sc"),
                At("as", "#author"),
                At("outcome", "#adopted"),
                syntax.Meeting is { } meeting ? At("href", string.Create(CultureInfo.InvariantCulture, $"/akn/un/debate/record/un-sc/{adopted}/S-PV-{meeting}")) : null),
        ]
        : [];

    private IEnumerable<(string Id, string Name)> Concepts()
    {
        if (told.DraftOn is not null && !told.Sponsors.IsEmpty)
        {
            yield return ("draftResolution", "draft resolution");
        }

        if (syntax.AdoptedOn is not null && !told.AdditionalSponsors.IsEmpty)
        {
            yield return ("draftResolutionAdditionalSponsors", "additional sponsors of the draft resolution");
        }

        foreach (var (name, _) in told.Vote is { } vote ? Sides(vote) : [])
        {
            yield return (name, name == "inFavour" ? "in favour" : name);
        }

        if (told is { Vote: not null, Outcome: { } outcome })
        {
            yield return (OutcomeId!, outcome);
        }
    }

    private XElement Step(string date, string state, string outcome, string? href) => El(
        "step",
        At("date", date),
        At("by", "#" + IdOf(state)),
        At("as", "#sponsor"),
        At("outcome", "#" + outcome),
        href is null ? null : At("href", href));

    private string? DraftHref(DateOnly drafted) => told.DraftSymbol is { } symbol
        ? Iri.Document(DocumentSymbol.Parse(symbol), drafted.Year.ToString(CultureInfo.InvariantCulture))
        : null;

    private string IdOf(string state)
    {
        var at = states.IndexOf(state);
        if (at < 0)
        {
            at = states.Count;
            states.Add(state);
        }

        return StateId(at);
    }
}
