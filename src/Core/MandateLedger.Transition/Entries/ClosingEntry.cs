namespace MandateLedger.Transition.Entries;

/// <summary>
/// One thing that a closing file says. Entries about the same subject replace each other: the one recorded last counts,
/// and those before it stay in the file.
/// </summary>
public abstract record ClosingEntry
{
    /// <summary>What the entry is about, for example <c>site Harbour Camp</c>.</summary>
    public abstract string Subject();

    /// <summary>What a reader should know beside the fields, in our own words; or null.</summary>
    public string? Note { get; init; }
}

/// <summary>That what was said about a subject no longer holds, and nothing is said in its place.</summary>
public sealed record Withdrawal : ClosingEntry
{
    /// <summary>The subject, as <see cref="Subject"/> gives it for the entries withdrawn.</summary>
    public required string Of { get; init; }

    /// <inheritdoc/>
    public override string Subject() => Of;
}

/// <summary>What a decision or a disposition rests on.</summary>
public enum AuthorityKind
{
    /// <summary>A decision of the Security Council.</summary>
    CouncilDecision,

    /// <summary>A transition and liquidation plan.</summary>
    Plan,

    /// <summary>A budget document.</summary>
    Budget,

    /// <summary>An exchange of letters.</summary>
    Letter,

    /// <summary>A signed agreement or memorandum of understanding.</summary>
    Agreement,

    /// <summary>An intention that somebody declared. It decides nothing.</summary>
    Intention,
}

/// <summary>The document that something rests on.</summary>
/// <param name="Kind">What kind of document it is.</param>
/// <param name="Symbol">Its symbol, or its name where it has none.</param>
/// <param name="At">The paragraph; null where only the document is known.</param>
public sealed record Authority(AuthorityKind Kind, string Symbol, string? At = null)
{
    /// <summary>As people cite it: <c>S/2033/950 12</c>.</summary>
    public override string ToString() => At is null ? Symbol : $"{Symbol} {At}";
}
