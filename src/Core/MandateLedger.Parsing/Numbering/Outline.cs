namespace MandateLedger.Parsing.Numbering;

/// <summary>Where a numbered line hangs.</summary>
/// <param name="Label">Its label.</param>
/// <param name="ParentLabel">The label above it, or null for an operative paragraph.</param>
/// <param name="Slip">What is wrong with the number, or null.</param>
internal sealed record OutlinePlace(string Label, string? ParentLabel, string? Slip);

/// <summary>
/// Gives printed numbers their place, whatever nesting the file claims: a point (i) after (c) is 6 (c) (i), and a
/// list detached from its paragraph comes back to it.
/// </summary>
/// <remarks>
/// Example: 1. / 2. / (a) / (b) / (i) / (ii) / (c) / 3. gives 1, 2, 2(a), 2(b), 2(b)(i), 2(b)(ii), 2(c), 3, however the
/// lines are nested in the file. In a real case the file gives (a) to (f) beside paragraph 2: S/RES/2421 (2018) 2.
/// </remarks>
internal sealed class Outline(string prefix)
{
    // No resolution nests lists so deep; what goes on nesting is one list whose numbers are slips.
    private const int DeepestList = 12;

    private readonly List<Level> levels = [];
    private readonly Dictionary<string, int> timesSeen = [];
    private readonly Dictionary<NumberFamily, int> closed = [];
    private int lastParagraph;
    private int paragraphDepth;
    private string? current;

    /// <summary>The label of the line placed last, or null at the start.</summary>
    public string? Current => current;

    /// <summary>The label of the operative paragraph that is open, or null at the start.</summary>
    public string? TopLabel { get; private set; }

    /// <summary>The number of the operative paragraph placed last; 0 at the start.</summary>
    public int LastParagraph => lastParagraph;

    /// <summary>Starts numbering afresh under a part's letter.</summary>
    public void Restart(string newPrefix)
    {
        prefix = newPrefix;
        lastParagraph = 0;
        levels.Clear();
        current = TopLabel = null;
    }

    /// <summary>Places a number. <paramref name="next"/> is the number printed after it, where there is one.</summary>
    public OutlinePlace Place(PrintedNumber number, int? depth, PrintedNumber? next)
    {
        if (number.IsParagraph && !(depth > paragraphDepth && levels.Count > 0))
        {
            paragraphDepth = depth ?? 0;
            return PlaceParagraph(number);
        }

        var (level, reading) = Choose(number, depth, next);
        level ??= levels.Count < DeepestList ? null : levels[^1];
        if (level is null)
        {
            var parent = current ?? prefix;
            level = new Level(reading.Family, parent, depth) { Last = RunsOn(reading) ? reading.Ordinal - 1 : 0 };
            levels.Add(level);
        }
        else
        {
            CloseBelow(levels.IndexOf(level) + 1);
        }

        var slip = SlipOf(level, reading, number);
        level.Last = number.IsBullet ? level.Last + 1 : reading.Ordinal;
        var label = number.IsBullet
            ? Primitives.Symbols.ParagraphLabel.Bullet(level.Parent, level.Last)
            : Primitives.Symbols.ParagraphLabel.Child(level.Parent, number.Printed);
        current = label;
        return new OutlinePlace(label, level.Parent.Length == 0 ? null : level.Parent, slip ?? Repeated(label));
    }

    private OutlinePlace PlaceParagraph(PrintedNumber number)
    {
        levels.Clear();
        closed.Clear();
        var ordinal = number.Readings[0].Ordinal;
        var label = (prefix == "Annex" ? "Annex." : prefix) + number.Printed.TrimEnd('.', ' ').Replace(" ", "", StringComparison.Ordinal);
        var hasLetter = label.Length > 0 && char.IsAsciiLetter(label[^1]);
        string? slip = null;
        if (ordinal != lastParagraph + 1 && !(hasLetter && ordinal == lastParagraph))
        {
            slip = $"paragraph {label} follows paragraph {prefix}{lastParagraph}";
        }

        lastParagraph = ordinal;
        current = TopLabel = label;
        return new OutlinePlace(label, null, Repeated(label) ?? slip);
    }

    private void CloseBelow(int first)
    {
        foreach (var level in levels.Skip(first))
        {
            closed[level.Family] = level.Last;
        }

        levels.RemoveRange(first, levels.Count - first);
    }

    // Letters may run on across sub-headings: (a) to (h) under (i), then (i) to (n) under (ii).
    private bool RunsOn(NumberReading reading) =>
        reading.Ordinal > 1 && closed.GetValueOrDefault(reading.Family) + 1 == reading.Ordinal;

    private string? Repeated(string label)
    {
        var times = timesSeen[label] = timesSeen.GetValueOrDefault(label) + 1;
        return times > 1 ? $"the number {label} occurs {times} times" : null;
    }

    private (Level? Level, NumberReading Reading) Choose(PrintedNumber number, int? depth, PrintedNumber? next)
    {
        if (number.IsBullet)
        {
            return (levels.LastOrDefault(level => level.Family == NumberFamily.Bullet), number.Readings[0]);
        }

        if (number.Readings.Where(RunsOn).Cast<NumberReading?>().FirstOrDefault() is { } running
            && !levels.Exists(level => level.Family == running.Family)
            && (number.Readings.Length == 1 || next?.Readings.Any(reading => reading.Family == running.Family && reading.Ordinal == running.Ordinal + 1) == true))
        {
            return (null, running);
        }

        var continuations = Continuations(number).ToList();
        var start = number.Readings.Where(reading => reading.Ordinal == 1).Select(reading => (NumberReading?)reading).FirstOrDefault();
        if (start is { } first && StartsDeeper(first, continuations, depth, next))
        {
            return (SameLevelRestart(first, depth), first);
        }

        if (continuations.Count > 0)
        {
            return continuations[0];
        }

        // The same number again ("(b)", "(b)"): a slip in the list, not a list under itself.
        foreach (var reading in number.Readings.Where(reading => reading.Ordinal > 1))
        {
            if (levels.LastOrDefault(level => level.Family == reading.Family && level.Last == reading.Ordinal) is { } again)
            {
                return (again, reading);
            }
        }

        // A gap in the numbers: the deepest open list of the same family goes on.
        foreach (var reading in number.Readings)
        {
            if (levels.LastOrDefault(level => level.Family == reading.Family && level.Last < reading.Ordinal) is { } level)
            {
                return (level, reading);
            }
        }

        return (null, number.Readings[^1].Ordinal < number.Readings[0].Ordinal ? number.Readings[^1] : number.Readings[0]);
    }

    private IEnumerable<(Level? Level, NumberReading Reading)> Continuations(PrintedNumber number) =>
        from level in Enumerable.Reverse(levels)
        from reading in number.Readings
        where level.Family == reading.Family && level.Last + 1 == reading.Ordinal
        select ((Level?)level, reading);

    // "(i)" after "(h)" goes on with the letters unless "(ii)" follows or the file nests it deeper.
    private static bool StartsDeeper(NumberReading start, List<(Level? Level, NumberReading Reading)> continuations, int? depth, PrintedNumber? next)
    {
        if (continuations.Count == 0)
        {
            return true;
        }

        var second = next?.Readings.Any(reading => reading.Family == start.Family && reading.Ordinal == 2) == true;
        return second || (depth is { } mine && continuations[0].Level?.Depth is { } theirs && mine > theirs);
    }

    private Level? SameLevelRestart(NumberReading start, int? depth)
    {
        var same = levels.LastOrDefault(level => level.Family == start.Family);
        return same is not null && depth is not null && same.Depth == depth ? same : null;
    }

    private static string? SlipOf(Level level, NumberReading reading, PrintedNumber number)
    {
        if (number.IsBullet || reading.Ordinal == level.Last + 1)
        {
            return null;
        }

        return level.Last == 0
            ? $"the list begins with {number.Printed}"
            : $"{number.Printed} does not follow the number before it";
    }

    private sealed record Level(NumberFamily Family, string Parent, int? Depth)
    {
        public int Last { get; set; }
    }
}
