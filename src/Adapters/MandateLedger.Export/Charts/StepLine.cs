using System.Collections.Immutable;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Export.Charts;

/// <summary>A part of a step line: one level, or a space between two where the day of a step is not known.</summary>
/// <param name="From">The number of its first day.</param>
/// <param name="End">The number of the day after its last.</param>
/// <param name="High">The level, or the higher one.</param>
/// <param name="Low">The level, or the lower one.</param>
/// <param name="Happened">Whether the step at its end happened.</param>
internal sealed record StepPiece(int From, int End, int High, int Low, bool Happened);

/// <summary>A level that is known from a day on, to be written there.</summary>
/// <param name="Day">The number of the day.</param>
/// <param name="Level">The level.</param>
/// <param name="Happened">Whether the step happened.</param>
/// <param name="IsStep">False where a line merely begins, at the edge or at a level that was concluded.</param>
internal sealed record StepFigure(int Day, int Level, bool Happened, bool IsStep = true);

/// <summary>Something that falls from step to step.</summary>
internal sealed record StepLine(ImmutableArray<StepPiece> Pieces, ImmutableArray<StepFigure> Figures)
{
    /// <summary>A count that falls by one at each date, at the end of its day.</summary>
    /// <param name="count">The count at the beginning.</param>
    /// <param name="from">The number of the day on which the line begins; it begins earlier where the first fall does.</param>
    /// <param name="falls">When it falls, and whether that happened.</param>
    public static StepLine Falling(int count, int from, IEnumerable<(LegalDate On, bool Happened)> falls)
    {
        var all = falls.ToList();
        var breaks = all.SelectMany(fall => new[] { StartOf(fall.On), fall.On.Last.DayNumber + 1 }).Distinct().Order().ToList();
        var pieces = new List<StepPiece>();
        var figures = new List<StepFigure>();
        var last = all.Count == 0 ? from : Math.Min(from, breaks[0]);
        figures.Add(new StepFigure(last, count, true, IsStep: false));
        foreach (var day in breaks)
        {
            pieces.Add(new StepPiece(last, day, count - EndedBy(all, last), count - BegunBy(all, last), all.Where(fall => StartOf(fall.On) == day || fall.On.Last.DayNumber + 1 == day).All(fall => fall.Happened)));
            if (EndedBy(all, day) == BegunBy(all, day))
            {
                figures.Add(new StepFigure(day, count - EndedBy(all, day), pieces[^1].Happened));
            }

            last = day;
        }

        return new StepLine([.. pieces.Where(piece => piece.From < piece.End)], [.. figures]);
    }

    /// <summary>A level that is told for dates.</summary>
    /// <param name="levels">The levels; of a month or a year it is told for the end.</param>
    /// <param name="before">The level before the first of them; null where it is not known.</param>
    /// <param name="from">The number of the day on which that level is drawn from.</param>
    /// <param name="atStart">True where a level holds from the beginning of its day and not only at its end.</param>
    public static StepLine Told(IEnumerable<(LegalDate On, int Level, bool Happened)> levels, int? before, int from, bool atStart = false)
    {
        var (pieces, figures, level) = (new List<StepPiece>(), new List<StepFigure>(), before);
        var last = from;
        foreach (var (on, next, happened) in levels.OrderBy(one => one.On.Last).ThenBy(one => one.On.First))
        {
            var end = on.Last.DayNumber + (atStart && on.Precision == Precision.Day ? 0 : 1);
            var first = Math.Min(StartOf(on), end);
            var start = figures.Count == 0 ? first : Math.Max(first, last);
            if (level is { } known)
            {
                last = figures.Count == 0 ? Math.Min(last, start) : last;
                figures.AddRange(figures.Count == 0 ? [new StepFigure(last, known, true, IsStep: false)] : []);
                pieces.Add(new StepPiece(last, start, known, known, happened));
                pieces.Add(new StepPiece(start, end, Math.Max(known, next), Math.Min(known, next), happened));
            }

            figures.Add(new StepFigure(end, next, happened));
            (last, level) = (end, next);
        }

        return new StepLine([.. pieces.Where(piece => piece.From < piece.End)], [.. figures]);
    }

    private static int EndedBy(List<(LegalDate On, bool Happened)> falls, int day) => falls.Count(fall => fall.On.Last.DayNumber < day);

    private static int BegunBy(List<(LegalDate On, bool Happened)> falls, int day) => falls.Count(fall => StartOf(fall.On) <= day);

    // A day that is known is no space: what falls on it has fallen at its end.
    private static int StartOf(LegalDate on) => on.Precision == Precision.Day ? on.Last.DayNumber + 1 : on.First.DayNumber;
}
