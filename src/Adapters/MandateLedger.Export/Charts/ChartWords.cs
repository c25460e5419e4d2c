using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Answers;

namespace MandateLedger.Export.Charts;

/// <summary>Sentences that both charts say.</summary>
internal static class ChartWords
{
    /// <summary>Whose closing it is, and as known when.</summary>
    public static string Known(ClosingAnswer answer) =>
        $"{answer.Eve.Name}. {(answer.On == answer.Eve.AsKnown ? $"Seen from {answer.On.ToProse()} and as known then." : $"Seen from {answer.On.ToProse()}, as known on {answer.Eve.AsKnown.ToProse()}.")}";

    /// <summary>The end of the mandate and of the liquidation, or that they are not recorded.</summary>
    public static string Ends(ClosingAnswer answer)
    {
        var end = answer.Decision?.End is { } last ? $"The mandate ends on {last.ToProse()}, that day included." : "The end of the mandate is not recorded.";
        var over = answer.Decision?.LiquidationEnd is { } liquidated ? $"The liquidation ends {liquidated.ToProseWhen()}." : "The end of the liquidation is not recorded.";
        return $"{end} {over}";
    }

    /// <summary>The four phases with their days.</summary>
    public static string Phases(ClosingAnswer answer) =>
        $"Phases: {string.Join("; ", PhaseBand.Of(answer).Select(phase => $"{phase.Number} {phase.Name}, {phase.Days}"))}.";

    /// <summary>The prefix of ids: one for each chart and size, so that several can stand in one page.</summary>
    public static string Id(string chart, ChartSize size) => size == ChartSize.Phone ? $"{chart}-phone" : chart;
}
