using System.Collections.Immutable;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Export.Charts;

/// <summary>A phase of a closing as far as its days are known.</summary>
/// <param name="Number">Its place among the four.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">The number of its first day; null where it begins before everything shown.</param>
/// <param name="End">The number of the day after its last; null where it lasts beyond everything shown.</param>
/// <param name="Days">Its days in words.</param>
/// <param name="IsKnown">False where it cannot be drawn.</param>
internal sealed record PhaseBand(int Number, string Name, int? From, int? End, string Days, bool IsKnown)
{
    /// <summary>The four phases of the guide. Between the first two stands the first milestone of the second.</summary>
    public static ImmutableArray<PhaseBand> Of(ClosingAnswer answer)
    {
        var begun = answer.State.Of<Milestone>().Where(one => one.Phase == ClosingPhase.MandateImplementation).Select(one => one.Happened ?? one.Planned).OfType<LegalDate>()
            .Select(date => (DateOnly?)date.First).Min();
        var (end, over) = (answer.Decision?.End, answer.Decision?.LiquidationEnd);
        begun = begun > end || begun > over?.Last ? null : begun;
        return
        [
            new(1, "Pre-closure", null, begun?.DayNumber, begun is { } first ? $"before {first.ToProse()}, the first day recorded of the next phase" : "no day recorded", begun is not null),
            new(2, "Mandate implementation", begun?.DayNumber, end?.DayNumber + 1, end is { } last ? $"{(begun is { } from ? $"{from.ToProse()} to" : "beginning not recorded, until")} {last.ToProse()}" : "its end is not recorded", end is not null),
            new(3, "Liquidation", end?.DayNumber + 1, over?.Last.DayNumber + 1, LiquidationDays(end, over), end < over?.Last),
            new(4, "Post-liquidation", over?.Last.DayNumber + 1, null, over is { } liquidated ? $"after {liquidated.ToProse()}" : "no day recorded", over is { } known && !(known.Last < end)),
        ];
    }

    private static string LiquidationDays(DateOnly? end, LegalDate? over) => (end, over) switch
    {
        ({ } last, { } liquidated) when liquidated.Last < last => $"not drawn, since its end, {liquidated.ToProse()}, is recorded before the end of the mandate",
        ({ } last, { } liquidated) => $"after {last.ToProse()} until {liquidated.ToProse()}",
        ({ } last, null) => $"after {last.ToProse()}; its end is not recorded",
        (null, { } liquidated) => $"beginning not recorded, until {liquidated.ToProse()}",
        _ => "no day recorded",
    };
}
