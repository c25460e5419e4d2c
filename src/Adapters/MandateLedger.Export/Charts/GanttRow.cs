using System.Collections.Immutable;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Export.Charts;

/// <summary>A row of the calendar.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Days">Its days in words, a line each.</param>
/// <param name="More">What there is to say beside, for the words under the pointer; or null.</param>
/// <param name="Marks">What is drawn.</param>
internal sealed record GanttRow(string Name, ImmutableArray<string> Days, string? More, ImmutableArray<GanttMark> Marks)
{
    /// <summary>Strengths from day to day, where the row has them.</summary>
    public ImmutableArray<GanttStep> Steps { get; init; } = [];

    /// <summary>Name, days and the rest as a sentence.</summary>
    public string Told => $"{Name}: {string.Join(", ", Days)}{(More is null ? "" : $". {More.TrimEnd('.')}")}";

    /// <summary>Every date that the row names.</summary>
    public IEnumerable<LegalDate> Dates() => Marks.SelectMany(mark => mark.Dates()).Concat(Steps.Select(step => step.On));
}

/// <summary>Rows under one heading.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Widens">False where its dates do not make the time axis longer.</param>
internal sealed record GanttGroup(string Name, ImmutableArray<GanttRow> Rows, bool Widens = true);
