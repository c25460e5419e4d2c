using System.Collections.Immutable;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>
/// Makes one proposal of all those about one subject: what the first leaves open, a later one fills; where both speak and
/// differ, the first stays and the other is a doubt.
/// </summary>
internal static class Merging
{
    public static ImmutableArray<Proposal> Merge(IEnumerable<Proposal> proposals)
    {
        var merged = new Dictionary<string, Proposal>(StringComparer.OrdinalIgnoreCase);
        var order = new List<string>();
        foreach (var proposal in proposals)
        {
            var subject = proposal.Entry.Subject();
            if (merged.TryGetValue(subject, out var known))
            {
                merged[subject] = Together(known, proposal);
            }
            else
            {
                merged.Add(subject, proposal);
                order.Add(subject);
            }
        }

        return [.. order.Select(subject => merged[subject])];
    }

    private static Proposal Together(Proposal known, Proposal other)
    {
        var (entry, adds, differs) = (known.Entry, other.Entry) switch
        {
            (Site site, Site more) => Sites(site, more),
            (ClosingDecision decision, ClosingDecision more) => Decisions(decision, more),
            (PostsInMonth posts, PostsInMonth more) => Posts(posts, more),
            (UnitStrength unit, UnitStrength more) => (unit, false, unit.Strength == more.Strength ? null : FormattableString.Invariant($"{At(other)} says {more.Strength}.")),
            (TaskDisposition task, TaskDisposition more) => (task, false, task.Receiver == more.Receiver ? null : $"{At(other)} names {more.Receiver}."),
            _ => (known.Entry, false, null),
        };
        differs = differs is null ? null : differs.Replace("{at}", At(other), StringComparison.Ordinal);
        return known with
        {
            Entry = entry,
            At = adds || known.Entry == other.Entry || differs is null ? [.. known.At.Union(other.At)] : known.At,
            Words = adds ? $"{known.Words} {other.Words}" : known.Words,
            Rules = adds ? [.. known.Rules.Union(other.Rules)] : known.Rules,
            Doubt = string.Join(' ', new[] { known.Doubt, other.Doubt, differs }.OfType<string>().Distinct()) is { Length: > 0 } doubt ? doubt : null,
        };
    }

    private static (ClosingEntry Entry, bool Adds, string? Differs) Sites(Site site, Site more)
    {
        var handover = (site.Handover, more.Handover) switch
        {
            ({ } mine, { } other) => mine with { On = mine.On ?? other.On, To = mine.To ?? other.To },
            var (mine, other) => mine ?? other,
        };
        var both = site with { Closes = site.Closes ?? more.Closes, Handover = handover, Note = site.Note ?? more.Note };
        return (both, both != site, site.Closes is not null && more.Closes is { } day && day != site.Closes ? $"{{at}} has it close on {day}." : null);
    }

    private static (ClosingEntry Entry, bool Adds, string? Differs) Decisions(ClosingDecision decision, ClosingDecision more)
    {
        var both = decision with
        {
            End = decision.End ?? more.End,
            DecidedBy = decision.DecidedBy ?? more.DecidedBy,
            LiquidationEnd = decision.LiquidationEnd ?? more.LiquidationEnd,
            LiquidationBy = decision.LiquidationEnd is null ? more.LiquidationBy : decision.LiquidationBy,
            Plan = decision.Plan ?? more.Plan,
        };
        var differs = new[]
        {
            decision.End is not null && more.End is { } end && end != decision.End ? FormattableString.Invariant($"{{at}} ends the mandate on {end:yyyy-MM-dd}.") : null,
            decision.LiquidationEnd is not null && more.LiquidationEnd is { } day && day != decision.LiquidationEnd ? $"{{at}} ends the liquidation on {day}." : null,
        };
        return (both, both != decision, string.Join(' ', differs.OfType<string>()) is { Length: > 0 } said ? said : null);
    }

    private static (ClosingEntry Entry, bool Adds, string? Differs) Posts(PostsInMonth posts, PostsInMonth more)
    {
        var both = posts with { Posts = posts.Posts ?? more.Posts, Separations = posts.Separations == 0 ? more.Separations : posts.Separations };
        return (both, both != posts, posts.Separations != 0 && more.Separations != 0 && posts.Separations != more.Separations ? FormattableString.Invariant($"{{at}} has {more.Separations} posts end.") : null);
    }

    private static string At(Proposal proposal) => proposal.At[0];
}
