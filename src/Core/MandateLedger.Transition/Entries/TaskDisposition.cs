using MandateLedger.Primitives.Dates;

namespace MandateLedger.Transition.Entries;

/// <summary>What becomes of a task when the mission leaves.</summary>
public enum Disposition
{
    /// <summary>Nobody has decided yet.</summary>
    Undecided,

    /// <summary>It is finished before the mission leaves.</summary>
    Complete,

    /// <summary>An institution of the host State takes it over.</summary>
    Host,

    /// <summary>An entity of the United Nations country team takes it over.</summary>
    CountryTeam,

    /// <summary>A regional office or another mission takes it over.</summary>
    Mission,

    /// <summary>An envoy or special representative takes it over.</summary>
    Envoy,

    /// <summary>Civil society or a bilateral partner takes it over.</summary>
    CivilSociety,

    /// <summary>A mechanism set up to follow takes it over.</summary>
    FollowOn,

    /// <summary>It ends without anybody taking it over.</summary>
    Discontinue,

    /// <summary>It goes on as residual work into the liquidation.</summary>
    Residual,
}

/// <summary>A task, by the paragraph that set it.</summary>
/// <param name="Symbol">The resolution's symbol.</param>
/// <param name="Label">The paragraph's label; null where only the document is known.</param>
public sealed record TaskRef(string Symbol, string? Label)
{
    /// <summary>As people cite it: <c>S/RES/9003 (2032) 6(a)</c>.</summary>
    public override string ToString() => Label is null ? Symbol : $"{Symbol} {Label}";
}

/// <summary>How a receiver answered.</summary>
public enum AcceptanceState
{
    /// <summary>It was offered, and nobody has answered.</summary>
    Offered,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Accepted on conditions.</summary>
    Conditional,

    /// <summary>Refused.</summary>
    Refused,
}

/// <summary>A receiver's answer with its evidence.</summary>
/// <param name="State">The answer.</param>
/// <param name="On">The day of the answer, or null.</param>
/// <param name="Evidence">The document that shows it; null where none is held, and the answer then proves nothing.</param>
public sealed record Acceptance(AcceptanceState State, DateOnly? On = null, string? Evidence = null);

/// <summary>The money for a task after the handover.</summary>
/// <param name="Source">Who pays; null where nobody does yet.</param>
/// <param name="Until">Until when; or null.</param>
/// <param name="Amount">How much is there, in thousands of United States dollars; or null.</param>
/// <param name="Gap">How much is missing, in thousands of United States dollars; or null.</param>
public sealed record Funding(string? Source, LegalDate? Until = null, decimal? Amount = null, decimal? Gap = null);

/// <summary>Days on which both sides do the work together; both included.</summary>
public sealed record JointPeriod(DateOnly? From, DateOnly? Until);

/// <summary>A look at whether what was handed over is still in order.</summary>
/// <param name="Due">When it is due; or null.</param>
/// <param name="Done">When it was done; or null.</param>
/// <param name="Result">What was found; or null.</param>
public sealed record Verification(LegalDate? Due, DateOnly? Done = null, string? Result = null);

/// <summary>Who signed a handover off, on either side.</summary>
public sealed record SignOff(string? ByMission, string? ByReceiver);

/// <summary>What becomes of one task, or of a part of it.</summary>
public sealed record TaskDisposition : ClosingEntry
{
    /// <summary>The task.</summary>
    public required TaskRef Task { get; init; }

    /// <summary>The part of the task that this is about, in our own words; null for the whole.</summary>
    public string? Scope { get; init; }

    /// <summary>What becomes of it.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>Who has it afterwards; or null.</summary>
    public string? Receiver { get; init; }

    /// <summary>Whom to ask at the receiver; or null.</summary>
    public string? FocalPoint { get; init; }

    /// <summary>What the disposition rests on; or null.</summary>
    public Authority? Authority { get; init; }

    /// <summary>What the receiver has and lacks for it: mandate, staff, money, access.</summary>
    public string? Capacity { get; init; }

    /// <summary>When and how it was offered; or null.</summary>
    public string? Offer { get; init; }

    /// <summary>The receiver's answer; or null.</summary>
    public Acceptance? Acceptance { get; init; }

    /// <summary>The money afterwards; or null where nothing is stated.</summary>
    public Funding? Funding { get; init; }

    /// <summary>The days of joint work; or null.</summary>
    public JointPeriod? JointPeriod { get; init; }

    /// <summary>When the handover begins to be due; or null.</summary>
    public LegalDate? Due { get; init; }

    /// <summary>The day on which it took effect; or null.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>The look afterwards; or null.</summary>
    public Verification? Verification { get; init; }

    /// <summary>What could go wrong; or null.</summary>
    public string? Risk { get; init; }

    /// <summary>What is done about it; or null.</summary>
    public string? Mitigation { get; init; }

    /// <summary>What must happen before: an election, a budget law; or null.</summary>
    public string? DependsOn { get; init; }

    /// <summary>Who signed it off; or null.</summary>
    public SignOff? SignOff { get; init; }

    /// <summary>How much of it is done, in per cent; or null.</summary>
    public int? Progress { get; init; }

    /// <summary>True where somebody else takes the task over.</summary>
    public bool IsHandover() => Disposition is Disposition.Host or Disposition.CountryTeam or Disposition.Mission or Disposition.Envoy or Disposition.CivilSociety or Disposition.FollowOn;

    /// <inheritdoc/>
    public override string Subject() => Scope is null ? $"task {Task}" : $"task {Task}, {Scope}";
}
