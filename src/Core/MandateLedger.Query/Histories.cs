using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Terms;

namespace MandateLedger.Query;

/// <summary>Every act on one body, and its terms.</summary>
/// <param name="Body">The body's id.</param>
/// <param name="Ledger">Which ledger spoke.</param>
/// <param name="Terms">The terms, oldest first.</param>
/// <param name="Acts">The acts in the order of adoption.</param>
/// <param name="Heads">Heads of mission, where facts are held.</param>
/// <param name="Events">Events, where facts are held.</param>
public sealed record HistoryAnswer(
    string Body,
    string Ledger,
    ImmutableArray<MandateTerm> Terms,
    ImmutableArray<HistoryAct> Acts,
    ImmutableArray<HeadOfMission> Heads,
    ImmutableArray<MissionEvent> Events);

/// <summary>An act with its document.</summary>
public sealed record HistoryAct(string Symbol, DateOnly AdoptedOn, MandateAct Act);

/// <summary>Tells the life of a body.</summary>
public static class Histories
{
    /// <summary>The history as known on a day.</summary>
    public static HistoryAnswer Of(LedgerView view, Body body, DateOnly asKnown)
    {
        var known = view.Record.KnownOn(asKnown);
        var facts = view.Facts.FirstOrDefault(other => other.Body == body.Id);
        return new HistoryAnswer(
            body.Id,
            view.Name,
            TermFold.Of(known, body.Id),
            [.. known.SelectMany(document => document.Acts.Where(act => act.Body.Id == body.Id).Select(act => new HistoryAct(document.Symbol.Value, document.AdoptedOn, act)))],
            facts?.Heads ?? [],
            facts?.Events ?? []);
    }
}
