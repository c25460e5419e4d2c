using MandateLedger.Primitives.Dates;

namespace MandateLedger.Export.Charts;

/// <summary>What a mark in the calendar of a closing means.</summary>
internal enum MarkKind
{
    /// <summary>A site that is in use until a day that is planned.</summary>
    InUse,

    /// <summary>A site that was in use until a day that has come.</summary>
    Closed,

    /// <summary>Days of joint work.</summary>
    Joint,

    /// <summary>Planned or due.</summary>
    Planned,

    /// <summary>Happened, done or in effect.</summary>
    Happened,

    /// <summary>A handover without a signed record.</summary>
    Handover,

    /// <summary>A handover with a signed record.</summary>
    SignedHandover,

    /// <summary>A look afterwards that is due.</summary>
    VerificationDue,

    /// <summary>A look afterwards that was done.</summary>
    Verified,

    /// <summary>Those who hold the records leave.</summary>
    Leave,
}

/// <summary>A mark.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="From">When it begins; null for a bar that begins before everything shown, or on a day that is not known.</param>
/// <param name="Until">When it ends, itself included; null for a bar that ends on a day that is not known.</param>
internal sealed record GanttMark(MarkKind Kind, LegalDate? From, LegalDate? Until)
{
    /// <summary>A mark at a date, if there is one.</summary>
    public static IEnumerable<GanttMark> At(MarkKind kind, LegalDate? date) => date is { } on ? [new GanttMark(kind, on, on)] : [];

    /// <summary>True for a bar, false for a point in time.</summary>
    public bool IsBar => Kind is MarkKind.InUse or MarkKind.Closed or MarkKind.Joint;

    /// <summary>The dates that it names.</summary>
    public IEnumerable<LegalDate> Dates() => new[] { From, Until }.OfType<LegalDate>().Distinct();
}

/// <summary>A strength from a date on.</summary>
/// <param name="On">From when.</param>
/// <param name="Figure">How many.</param>
/// <param name="Planned">True where it was told before the day, or in a budget.</param>
internal sealed record GanttStep(LegalDate On, int Figure, bool Planned);
