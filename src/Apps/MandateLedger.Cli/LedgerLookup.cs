using System.Collections.Concurrent;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Query;
using MandateLedger.Storage;

namespace MandateLedger.Cli;

/// <summary>What a ledger tells about a document that is written: days of what it cites, terms before its own.</summary>
/// <param name="path">The ledger's file; null for the bundled facts.</param>
/// <param name="asKnown">The day whose knowledge counts.</param>
internal sealed class LedgerLookup(string? path, DateOnly asKnown)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<MandateTerm>> terms = new(StringComparer.Ordinal);
    private readonly Lazy<BodyCatalogue> bodies = new(VocabularyFiles.LoadBodies);
    private readonly Lazy<LedgerView> bundled = new(BundledLedger.Load);
    private IReadOnlyDictionary<int, DateOnly>? adoptions;

    /// <summary>The day on which a resolution was adopted, or null where the ledger does not hold it.</summary>
    public DateOnly? AdoptionOf(DocumentSymbol symbol)
    {
        adoptions ??= ViewOf(bodies.Value.All[0]).Held.GroupBy(held => held.Number).ToDictionary(group => group.Key, group => group.Min(held => held.AdoptedOn));
        return symbol.ResolutionNumber is { } number && adoptions.TryGetValue(number, out var day) && (symbol.ResolutionYear ?? day.Year) == day.Year ? day : null;
    }

    /// <summary>The paragraph that set the last term of a body before that day; null where the ledger has none.</summary>
    public Source? FormerTermOf(string body, DateOnly adoptedOn) =>
        terms.GetOrAdd(body, TermsOf).LastOrDefault(term => term.AdoptedOn < adoptedOn)?.By;

    private IReadOnlyList<MandateTerm> TermsOf(string id) =>
        bodies.Value.Find(id) is { } body ? TermFold.Of(ViewOf(body).Record.KnownOn(asKnown), body.Id) : [];

    private LedgerView ViewOf(Body body)
    {
        if (path is null)
        {
            return bundled.Value;
        }

        using var file = LedgerFile.OpenToRead(path);
        return file.ViewOf(body, bodies.Value, Path.GetFileName(path));
    }
}
