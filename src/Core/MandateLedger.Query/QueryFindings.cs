using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Query;

/// <summary>Every message of the answers, in one place. One page each under <c>docs/findings</c>.</summary>
public static class QueryFindings
{
    /// <summary>Two terms cover the day.</summary>
    public static Finding TermsMeet(string symbol, DateOnly until, DateOnly latest) =>
        new("Q101", FindingKind.Note, null, $"The term by {symbol} also covers this day: it runs to {until.ToProse()}{(latest > until ? $" (or, in another reading, to {latest.ToProse()})" : "")}, itself included.");

    /// <summary>The end of the term can be read in more than one way, and the day lies between them.</summary>
    public static Finding EndIsOpenToReading(string symbol, DateOnly earliest, DateOnly latest) =>
        new("Q201", FindingKind.Doubt, null, $"The term by {symbol} ends on {earliest.ToProse()} or, in another reading, on {latest.ToProse()}; no act held decides between them.");

    /// <summary>A document that the chain of references needs is not held.</summary>
    public static Finding DocumentMissing(string symbol) =>
        new("Q202", FindingKind.Doubt, null, $"The tasks in {symbol} cannot be told, because {symbol} is not held.");

    /// <summary>A task is carried beside a restated mandate although no operative paragraph cites it.</summary>
    public static Finding KeptBesideRestatement(string source, string symbol) =>
        new("Q102", FindingKind.Note, null, $"The task in {source} was given under another subject; {symbol} restates the mandate without naming it, so it stays in force.");

    /// <summary>The body is not founded yet.</summary>
    public static Finding NotYetFounded(string symbol, DateOnly from) =>
        new("Q103", FindingKind.Note, null, $"The mandate begins on {from.ToProse()}, by {symbol}.");

    /// <summary>The mandate ended.</summary>
    public static Finding Ended(string symbol, string at, DateOnly effective) =>
        new("Q104", FindingKind.Note, null, $"The mandate ended on {effective.ToProse()}, by {symbol} paragraph {at}.");

    /// <summary>The last term ran out and no later act is held.</summary>
    public static Finding Lapsed(string symbol, DateOnly until) =>
        new("Q105", FindingKind.Note, null, $"The last term, by {symbol}, ran to {until.ToProse()}; every resolution since then is held, and none renews it.");

    /// <summary>The last term ran out and resolutions since then are missing.</summary>
    public static Finding MayHaveBeenRenewed(string symbol, DateOnly until, string missing) =>
        new("Q203", FindingKind.Doubt, null, $"The last term held, by {symbol}, ran to {until.ToProse()}; {missing} not held and may have renewed it.");

    /// <summary>The last term ran out, and a later act renews the mandate all the same.</summary>
    public static Finding RenewedLater(string symbol, DateOnly until, string later) =>
        new("Q204", FindingKind.Doubt, null, $"The last term understood, by {symbol}, ran to {until.ToProse()}, and {later} renews the mandate later; a renewal in between may not have been understood.");

    /// <summary>The day lies after the newest document.</summary>
    public static Finding AfterCoverage(DateOnly last) =>
        new("Q301", FindingKind.Gap, null, $"The ledger's newest resolution is of {last.ToProse()}; what was decided since then is not known here.");

    /// <summary>The day lies before the first act held.</summary>
    public static Finding BeforeCoverage(string symbol) =>
        new("Q302", FindingKind.Gap, null, $"The first act held is {symbol}; it speaks of a mandate that began before it.");

    /// <summary>The ledger holds no act on the body.</summary>
    public static Finding NoActs(string body) =>
        new("Q303", FindingKind.Gap, null, $"This ledger holds no act on the mandate of {body}.");
}
