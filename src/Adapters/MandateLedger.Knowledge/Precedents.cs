using MandateLedger.Primitives.Dates;
using MandateLedger.Transition;

namespace MandateLedger.Knowledge;

/// <summary>How other missions closed, as facts.</summary>
public static class Precedents
{
    /// <summary>Every mission that is known, the one that ended last first.</summary>
    public static IReadOnlyList<Precedent> Load() =>
    [
        .. DataFiles.Read("precedents.json", DataJson.Default.PrecedentsFile).Precedents
            .Select(row => new Precedent(row.Body, IsoDate.Parse(row.End)!.Value, row.By, row.At, [.. row.Successors], row.Liquidation, row.Request, [.. row.Tasks.Select(task => new PrecedentTask(task.Component, task.To, task.Source))]))
            .OrderByDescending(precedent => precedent.End),
    ];
}
