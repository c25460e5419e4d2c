using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Terms;
using MandateLedger.Query.Answers;

namespace MandateLedger.Query;

/// <summary>What goes on after a mandate: residual powers, liquidation, obligations in other hands.</summary>
internal static class Residuals
{
    public static ImmutableArray<ResidualAnswer> Of(LedgerView view, Body body, ImmutableArray<PostedDocument> known, (DateOnly Effective, Source By)? end, DateOnly on, MandateStatus status)
    {
        if (status != MandateStatus.NotInForce || end is not { } ended || on <= ended.Effective)
        {
            return [];
        }

        var facts = view.Facts.FirstOrDefault(facts => facts.Body == body.Id)?.Outlives ?? [];
        var fromFacts = facts
            .Where(fact => fact.Until is not { } until || on <= until)
            .Select(fact => new ResidualAnswer(fact.What, fact.Holder, new Source(fact.Symbol, fact.At), fact.Until, fact.Source))
            .ToList();
        var fromActs = known.SelectMany(document => document.ActsOn<MandateAct.KeepsPower>(body.Id)
                .Where(act => act.Until is not { } until || on <= until)
                .Select(act => new ResidualAnswer(act.Power, body.Id, new Source(document.Symbol.Value, act.At), act.Until, document.Symbol.Value)))
            .Where(power => !fromFacts.Exists(fact => fact.By == power.By));
        return [.. fromFacts, .. fromActs];
    }
}
