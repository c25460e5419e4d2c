using System.Collections.Immutable;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Acts;

/// <summary>An act of the Council on one body: who, what, in which paragraph, by which rule read.</summary>
public abstract record MandateAct
{
    private MandateAct()
    {
    }

    /// <summary>The body.</summary>
    public required BodyRef Body { get; init; }

    /// <summary>The label of the paragraph where the act stands.</summary>
    public required string At { get; init; }

    /// <summary>The name of the rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure it is.</summary>
    public Standing Standing { get; init; } = Standing.Stated;

    /// <summary>The words read, as spans of the paragraph's own text.</summary>
    public ImmutableArray<TextSpan> Words { get; init; } = [];

    /// <summary>Every reading where there are several, likeliest first.</summary>
    public ImmutableArray<TermReading> Readings { get; init; } = [];

    /// <summary>What the act waits for, in short words; null where it waits for nothing.</summary>
    public string? Condition { get; init; }

    /// <summary>Calls the function for this kind of act: a new kind breaks every caller until it is handled.</summary>
    public abstract T Match<T>(IActVisitor<T> visitor);

    /// <summary>Creates the body.</summary>
    public sealed record Establishes(Term Term) : MandateAct
    {
        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.Establishes(this);
    }

    /// <summary>Renews or extends a term.</summary>
    public sealed record Extends(Term Term, bool Final, TermScope Scope) : MandateAct
    {
        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.Extends(this);
    }

    /// <summary>Ends the mandate. <paramref name="Effective"/> is its last day, itself included.</summary>
    public sealed record Ends(DateOnly? Effective) : MandateAct
    {
        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.Ends(this);
    }

    /// <summary>One body becomes, or is followed by, another.</summary>
    public sealed record RenamesOrSucceeds(string To, DateOnly? Effective) : MandateAct
    {
        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.RenamesOrSucceeds(this);
    }

    /// <summary>Gives, repeats or removes tasks.</summary>
    public sealed record Tasks(TaskMode Mode, ImmutableArray<TaskItem> Items) : MandateAct
    {
        /// <summary>The head through whom the task goes to the body, as the text calls the head; or null.</summary>
        public string? Via { get; init; }

        /// <summary>How strongly the Council speaks: it decides, requests or calls; null where no verb governs.</summary>
        public VerbForce? Force { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.Tasks(this);
    }

    /// <summary>Says that the mandate is that of earlier documents.</summary>
    public sealed record Incorporates(ImmutableArray<MandateReference> References) : MandateAct
    {
        /// <summary>True where the words only recall what stands ("recalls the provisions of").</summary>
        public bool Recalls { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.Incorporates(this);
    }

    /// <summary>Asks for reports.</summary>
    public sealed record Reports(string By, Period? Every, ImmutableArray<string> Due) : MandateAct
    {
        /// <summary>How many times in total, where the text says so.</summary>
        public int? Times { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.Reports(this);
    }

    /// <summary>Authorizes personnel.</summary>
    public sealed record SetsStrength(ImmutableSortedDictionary<string, int> Figures) : MandateAct
    {
        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.SetsStrength(this);
    }

    /// <summary>A step of transition: plan, drawdown, transfer, liquidation, follow-on, review or benchmarks.</summary>
    public sealed record Transitions(string What, ImmutableArray<string> Due) : MandateAct
    {
        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.Transitions(this);
    }

    /// <summary>Cites the host Government's request, letter or consent.</summary>
    public sealed record CitesConsent(string From, DateOnly? Dated, string? Symbol) : MandateAct
    {
        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.CitesConsent(this);
    }

    /// <summary>A power that goes on after the mandate, with its own end or none.</summary>
    public sealed record KeepsPower(string Power, DateOnly? Until) : MandateAct
    {
        /// <inheritdoc/>
        public override T Match<T>(IActVisitor<T> visitor) => visitor.KeepsPower(this);
    }
}

/// <summary>One function for each kind of act.</summary>
public interface IActVisitor<out T>
{
    /// <summary>For <see cref="MandateAct.Establishes"/>.</summary>
    T Establishes(MandateAct.Establishes act);

    /// <summary>For <see cref="MandateAct.Extends"/>.</summary>
    T Extends(MandateAct.Extends act);

    /// <summary>For <see cref="MandateAct.Ends"/>.</summary>
    T Ends(MandateAct.Ends act);

    /// <summary>For <see cref="MandateAct.RenamesOrSucceeds"/>.</summary>
    T RenamesOrSucceeds(MandateAct.RenamesOrSucceeds act);

    /// <summary>For <see cref="MandateAct.Tasks"/>.</summary>
    T Tasks(MandateAct.Tasks act);

    /// <summary>For <see cref="MandateAct.Incorporates"/>.</summary>
    T Incorporates(MandateAct.Incorporates act);

    /// <summary>For <see cref="MandateAct.Reports"/>.</summary>
    T Reports(MandateAct.Reports act);

    /// <summary>For <see cref="MandateAct.SetsStrength"/>.</summary>
    T SetsStrength(MandateAct.SetsStrength act);

    /// <summary>For <see cref="MandateAct.Transitions"/>.</summary>
    T Transitions(MandateAct.Transitions act);

    /// <summary>For <see cref="MandateAct.CitesConsent"/>.</summary>
    T CitesConsent(MandateAct.CitesConsent act);

    /// <summary>For <see cref="MandateAct.KeepsPower"/>.</summary>
    T KeepsPower(MandateAct.KeepsPower act);
}
