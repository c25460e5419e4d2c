using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MandateLedger.Parsing.Openings;

/// <summary>What a verb of the Council does.</summary>
public enum VerbForce
{
    /// <summary>Decides, authorizes, establishes: changes the law.</summary>
    Decision,

    /// <summary>Requests, directs, mandates: gives an instruction.</summary>
    Request,

    /// <summary>Calls upon, urges.</summary>
    Call,

    /// <summary>Encourages, invites.</summary>
    Encouragement,

    /// <summary>Welcomes, notes, recalls, stresses: takes a position.</summary>
    Position,

    /// <summary>Expresses its intention or readiness: announces, decides nothing.</summary>
    Intention,
}

/// <summary>A verb of the Council.</summary>
/// <param name="Operative">The present form, for example <c>Decides</c>.</param>
/// <param name="Preambular">The participle, for example <c>Deciding</c>.</param>
/// <param name="Force">What it does.</param>
/// <param name="Complements">Words that belong to the phrase: <c>note of</c>, <c>its intention</c>, <c>upon</c>.</param>
public sealed record VerbEntry(string Operative, string Preambular, VerbForce Force, ImmutableArray<string> Complements)
{
    /// <summary>The complements as words, the longest first.</summary>
    internal ImmutableArray<string[]> ComplementWords { get; } =
        [.. Complements.OrderByDescending(complement => complement.Length).Select(complement => complement.Split(' '))];
}

/// <summary>The Council's verbs and the adverbs that go with them: knowledge, given to the parser as data.</summary>
public sealed class Lexicon
{
    private readonly FrozenDictionary<string, VerbEntry>.AlternateLookup<ReadOnlySpan<char>> byForm;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> adverbs;

    /// <summary>Builds the lexicon from its entries.</summary>
    public Lexicon(ImmutableArray<VerbEntry> verbs, ImmutableArray<string> adverbs)
    {
        Verbs = verbs;
        this.adverbs = adverbs.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        byForm = verbs
            .SelectMany(verb => new[] { (Form: verb.Operative, verb), (Form: verb.Preambular, verb) })
            .Where(pair => pair.Form.Length > 0)
            .DistinctBy(pair => pair.Form, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(pair => pair.Form, pair => pair.verb, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A lexicon without words: openings are then known from italics only.</summary>
    public static Lexicon Empty { get; } = new([], []);

    /// <summary>All entries.</summary>
    public ImmutableArray<VerbEntry> Verbs { get; }

    /// <summary>The verb of that form, present or participle; null where there is none.</summary>
    public VerbEntry? Find(ReadOnlySpan<char> form) => byForm.TryGetValue(form, out var verb) ? verb : null;

    /// <summary>True for "also", "further", "strongly" and the like.</summary>
    public bool IsAdverb(ReadOnlySpan<char> word) => adverbs.Contains(word);
}
