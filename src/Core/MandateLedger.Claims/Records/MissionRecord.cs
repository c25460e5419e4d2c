using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Tasks;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;

namespace MandateLedger.Claims.Records;

/// <summary>A decision on the mission: which day, which paragraph.</summary>
internal sealed record Decided(DateOnly On, Source By, DateOnly AdoptedOn);

/// <summary>A resolution that gave markedly more tasks than were in force before.</summary>
internal sealed record Growth(DateOnly On, Source By, int Before, int After);

/// <summary>A task given to the mission, with what we know it is about.</summary>
internal sealed record GivenTask(DateOnly On, Source By, PostedParagraph? Paragraph);

/// <summary>What the ledger and the facts know of one mission, ready to be compared with what is said of it.</summary>
internal sealed class MissionRecord
{
    private readonly DateOnly asKnown;

    public MissionRecord(LedgerView view, Body body, DateOnly asKnown)
    {
        this.asKnown = asKnown;
        Body = body;
        Catalogue = view.Bodies;
        Known = view.Record.KnownOn(asKnown);
        Facts = view.Facts.FirstOrDefault(facts => facts.Body == body.Id) ?? new MissionFacts { Body = body.Id };
        Terms = TermFold.Of(Known, body.Id);
        Founding = FoundingOf();
        End = EndOf();
        Growths = [.. GrowthsOf()];
        Tasks = [.. TasksOf()];
    }

    public Body Body { get; }

    public BodyCatalogue Catalogue { get; }

    public MissionFacts Facts { get; }

    public ImmutableArray<PostedDocument> Known { get; }

    public ImmutableArray<MandateTerm> Terms { get; }

    public Decided? Founding { get; }

    /// <summary>The last day of the mandate, where an act or a final term sets it.</summary>
    public Decided? End { get; }

    public ImmutableArray<Growth> Growths { get; }

    public ImmutableArray<GivenTask> Tasks { get; }

    public IEnumerable<MissionEvent> Events => Facts.Events.Where(happened => IsKnown(happened.On));

    public IEnumerable<Statement> Statements => Facts.Statements.Where(statement => IsKnown(statement.On));

    /// <summary>The ceremony by which the mission was closed.</summary>
    public MissionEvent? Ceremony => Events.LastOrDefault(happened => happened.Kind == "ceremony");

    /// <summary>People who led the mission, in order; offices without a name are left out.</summary>
    public IEnumerable<HeadOfMission> Heads => Facts.Heads.Where(head => !string.IsNullOrEmpty(head.Name) && IsKnown(head.From ?? ""));

    /// <summary>Every name of a person in the record.</summary>
    public IEnumerable<string> People =>
        Heads.Select(head => head.Name).Concat(Events.SelectMany(happened => happened.People)).Concat(Statements.Select(statement => statement.Speaker)).Distinct(StringComparer.Ordinal);

    /// <summary>The host's request that the document of an act cites, or null.</summary>
    public HostLetter? RequestIn(string symbol) =>
        Facts.Letters.FirstOrDefault(letter => letter.Cited == symbol)
        ?? Known.Where(document => document.Symbol.Value == symbol).SelectMany(document => document.ActsOn<MandateAct.CitesConsent>(Body.Id))
            .Select(act => new HostLetter(symbol, act.At, act.From, act.Dated?.ToIso(), act.Symbol, symbol == End?.By.Symbol ? "closing" : "renewal"))
            .FirstOrDefault();

    /// <summary>Every request of the host that is cited with a term or the end of the mandate, in order.</summary>
    public IEnumerable<HostLetter> Requests => Known
        .Where(document => document.Acts.Any(act => act.Body.Id == Body.Id && act is MandateAct.Establishes or MandateAct.Extends or MandateAct.Ends))
        .Select(document => RequestIn(document.Symbol.Value)).OfType<HostLetter>();

    /// <summary>What a resolution does to the mission, or null where it is not held or does nothing.</summary>
    public PostedDocument? Document(int number, int? year) =>
        Known.FirstOrDefault(document => document.Symbol.ResolutionNumber == number && (year is null || document.Symbol.ResolutionYear == year));

    private bool IsKnown(string on) => string.CompareOrdinal(on, asKnown.ToIso()) <= 0;

    private Decided? FoundingOf()
    {
        foreach (var document in Known)
        {
            if (document.ActsOn<MandateAct.Establishes>(Body.Id).FirstOrDefault() is { } act)
            {
                return new Decided(document.AdoptedOn, new Source(document.Symbol.Value, act.At), document.AdoptedOn);
            }
        }

        return Body.Founded is { On: { } on, By: { } by } founded && on <= asKnown ? new Decided(on, new Source(by, founded.At), on) : null;
    }

    private Decided? EndOf() => TermFold.StandingEndOf(Known, Body.Id, Terms) is var (day, by)
        ? new Decided(day, by, Known.First(document => document.Symbol.Value == by.Symbol).AdoptedOn)
        : null;

    // A list is an expansion where it has at least half as many tasks again as the one before.
    private IEnumerable<Growth> GrowthsOf()
    {
        var before = 0;
        foreach (var document in Known)
        {
            var lists = document.ActsOn<MandateAct.Tasks>(Body.Id).Where(act => act.Mode is TaskMode.Set or TaskMode.Streamline).ToList();
            if (lists.Count == 0)
            {
                continue;
            }

            var after = lists.Sum(act => act.Items.Length);
            if (before > 0 && after * 2 >= before * 3)
            {
                yield return new Growth(document.AdoptedOn, new Source(document.Symbol.Value, lists[0].At), before, after);
            }

            before = after;
        }
    }

    private IEnumerable<GivenTask> TasksOf()
    {
        var ids = Body.Heads.Append(Body.Id).ToHashSet(StringComparer.Ordinal);
        return Known.SelectMany(document => document.Acts.OfType<MandateAct.Tasks>()
            .Where(act => ids.Contains(act.Body.Id) && act.Mode != TaskMode.Remove)
            .SelectMany(act => act.Items)
            .Select(item => new GivenTask(document.AdoptedOn, new Source(document.Symbol.Value, item.Label), document.Find(item.Label))));
    }
}
