using MandateLedger.Interpretation.Acts;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Briefs;

/// <summary>Why it ended, as far as decisions and letters say; nobody's motives are guessed.</summary>
internal static class Reasons
{
    private const int YearsBefore = 2;

    public static IEnumerable<Sentence> Of(Material material)
    {
        if (material.LastTerm is not { } last)
        {
            yield break;
        }

        var letters = material.History.Acts.Where(act => act.Symbol == last.By.Symbol).Where(act => act.Act is MandateAct.CitesConsent { Dated: not null })
            .DistinctBy(act => ((MandateAct.CitesConsent)act.Act).Dated).ToList();
        foreach (var letter in letters)
        {
            var consent = (MandateAct.CitesConsent)letter.Act;
            yield return Sentence.From($"The decision cites a letter of {consent.Dated!.Value.ToProse()} from {(consent.From.StartsWith("Government", StringComparison.Ordinal) ? "the " : "")}{consent.From}.", new Source(letter.Symbol, letter.Act.At));
        }

        foreach (var happened in material.History.Events.Where(happened => happened.Kind is "letter" or "review" && LegalDate.Parse(happened.On) is { } day && day.First >= last.AdoptedOn.AddYears(-YearsBefore) && day.First <= last.AdoptedOn && !Chronicle.IsAhead(happened, material.Horizon)))
        {
            yield return Prose.Event(happened);
        }
    }
}
