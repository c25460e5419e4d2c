using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;

namespace MandateLedger.Briefs;

/// <summary>What a brief is made from.</summary>
/// <param name="Body">The body.</param>
/// <param name="History">Its terms, acts, heads and events.</param>
/// <param name="Closing">How it closes.</param>
/// <param name="AsOf">The day from which one looks, and the day whose knowledge counts.</param>
internal sealed record Material(Body Body, HistoryAnswer History, ClosingAnswer Closing, AsOf AsOf)
{
    /// <summary>What lies after this day has not happened, or is not known to have.</summary>
    public DateOnly Horizon => AsOf.On < AsOf.AsKnown ? AsOf.On : AsOf.AsKnown;

    /// <summary>The paragraph that founded the body, with its day; or null.</summary>
    public HistoryAct? Founding => History.Acts.FirstOrDefault(act => act.Act is MandateAct.Establishes);

    /// <summary>The term that is said to be the last one; or null.</summary>
    public MandateTerm? LastTerm => History.Terms.LastOrDefault(term => term.Final);

    /// <summary>The last day of the mandate, where it is known that it ends.</summary>
    public DateOnly? End => Closing.Decision?.End ?? LastTerm?.Until;

    /// <summary>The dated letters of the host State that decisions on the life of the mandate cite, in the order of these decisions.</summary>
    public IEnumerable<HistoryAct> HostLetters
    {
        get
        {
            var deciding = History.Acts.Where(act => act.Act is MandateAct.Extends { Scope: TermScope.Mandate } or MandateAct.Establishes).Select(act => act.Symbol).ToHashSet(StringComparer.Ordinal);
            return History.Acts.Where(act => act.Act is MandateAct.CitesConsent { Dated: not null } && deciding.Contains(act.Symbol));
        }
    }

    /// <summary>True where the mandate is over on the day from which one looks.</summary>
    public bool IsOver => End is { } end && end < AsOf.On;
}

/// <summary>
/// Writes a brief: headline, summary, what happened, background, why it ended, what comes next. Every sentence has its
/// source, and none says more than its source.
/// </summary>
public static class Briefs
{
    /// <summary>The brief on a body.</summary>
    public static Report Of(LedgerView view, Body body, ClosingRecord record, AsOf asOf)
    {
        var history = Histories.Of(view, body, asOf.AsKnown);
        var material = new Material(body, history, Closings.Of(view, body, record, asOf), asOf);
        var sections = new[]
        {
            Section.Paragraph("Summary", Summaries.Of(material)),
            Section.Items("What happened", Chronicle.Recent(material)),
            Section.Paragraph("Background", Backgrounds.Of(material)),
            Section.Items("Heads of mission", Heads.Of(material)),
            Section.Items("Events on the way", Chronicle.Earlier(material)),
            Section.Paragraph(material.IsOver ? "Why it ended" : "Why it ends", Reasons.Of(material)),
            Section.Items("The United Nations and the host State", HostRelations.Of(material)),
            Section.Items("What comes next", Prospects.Of(material)),
            Section.Items("What is not known", Unknowns.Of(material)),
        };
        return new Report(Headline(material), Report.AboutLine($"{body.Name} ({body.Id})", asOf.On, asOf.AsKnown, view.Name), [.. sections.OfType<Section>()]);
    }

    private static Sentence Headline(Material material)
    {
        if (material.End is { } end && (material.Closing.Decision?.DecidedBy is not null || material.LastTerm is not null))
        {
            var by = material.Closing.Decision?.DecidedBy is { } authority ? new SentenceSource(authority.Symbol, authority.At) : new SentenceSource(material.LastTerm!.By.Symbol, material.LastTerm.By.At);
            var years = material.Founding is { } founding ? $" after {Prose.Count(Prose.Years(founding.AdoptedOn, end), "year", "years")}" : "";
            var founded = material.Founding is { } first ? [new SentenceSource(first.Symbol, first.Act.At)] : ImmutableArray<SentenceSource>.Empty;
            return new Sentence($"{material.Body.Id}: the mandate {(material.IsOver ? "ended" : "is to end")} on {end.ToProse()}{years}", [by, .. founded]);
        }

        return material.History.Terms.LastOrDefault(term => term.From <= material.AsOf.On) is { } term
            ? Sentence.From($"{material.Body.Id}: {(term.Until is { } until ? $"mandate until {until.ToProse()}" : "mandate without a last day")}", term.By)
            : Sentence.From($"{material.Body.Id}: no mandate is known here", $"the ledger {material.History.Ledger}");
    }
}
