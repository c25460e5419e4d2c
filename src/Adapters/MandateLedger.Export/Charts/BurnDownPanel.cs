using System.Collections.Immutable;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Export.Charts;

/// <summary>One panel: something that gets less, with a scale of its own.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Lines">The step lines, which need a time axis to be made.</param>
/// <param name="Dates">Every date that they name.</param>
/// <param name="Told">What they show, in words.</param>
/// <param name="Unknown">What is not known and therefore not drawn; or null.</param>
internal sealed record BurnDownPanel(string Name, Func<TimeScale, ImmutableArray<StepLine>> Lines, ImmutableArray<LegalDate> Dates, string Told, string? Unknown);
