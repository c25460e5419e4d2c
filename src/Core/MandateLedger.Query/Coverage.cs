using System.Globalization;
using MandateLedger.Interpretation.Vocabularies;

namespace MandateLedger.Query;

/// <summary>How far a ledger can speak about what came after an act.</summary>
internal abstract record Coverage
{
    /// <summary>Every resolution between the two days is held.</summary>
    public sealed record Complete : Coverage;

    /// <summary>Some are missing.</summary>
    public sealed record Gaps(string Missing) : Coverage;

    /// <summary>The newest document is older than the day asked about.</summary>
    public sealed record EndsOn(DateOnly Last) : Coverage;

    /// <summary>What is held between an act and the day asked about.</summary>
    public static Coverage Between(LedgerView view, Body body, DateOnly from, DateOnly on)
    {
        if (view.Facts.FirstOrDefault(facts => facts.Body == body.Id)?.CompleteThrough is { } through)
        {
            return on <= through ? new Complete() : new EndsOn(through);
        }

        var held = view.Held.OrderBy(resolution => resolution.Number).ToList();
        if (held.Count == 0 || held[^1].AdoptedOn < on)
        {
            return new EndsOn(held.Count == 0 ? from : held[^1].AdoptedOn);
        }

        var first = held.FindLastIndex(resolution => resolution.AdoptedOn <= from);
        var last = held.FindIndex(resolution => resolution.AdoptedOn >= on);
        var missing = NumbersMissing(held, Math.Max(0, first), last).ToList();
        return missing.Count == 0 ? new Complete() : new Gaps(Words(missing));
    }

    private static IEnumerable<int> NumbersMissing(List<HeldResolution> held, int first, int last)
    {
        for (var index = first; index < last; index++)
        {
            for (var number = held[index].Number + 1; number < held[index + 1].Number; number++)
            {
                yield return number;
            }
        }
    }

    private static string Words(List<int> missing) => missing.Count switch
    {
        1 => string.Create(CultureInfo.InvariantCulture, $"resolution {missing[0]} is"),
        <= 3 => $"resolutions {string.Join(", ", missing.Select(number => number.ToString(CultureInfo.InvariantCulture)))} are",
        _ => string.Create(CultureInfo.InvariantCulture, $"{missing.Count} resolutions between {missing[0]} and {missing[^1]} are"),
    };
}
