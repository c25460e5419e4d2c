using System.Collections.Immutable;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Interpretation.Acts;

/// <summary>What kind of body an act is on.</summary>
public enum BodyClass
{
    /// <summary>A field mission: peacekeeping operation, special political mission, investigative team.</summary>
    Mission,

    /// <summary>A panel, group or team of experts.</summary>
    Panel,

    /// <summary>A committee of the Council.</summary>
    Committee,

    /// <summary>A force that is not the United Nations' own.</summary>
    Force,

    /// <summary>Anything else the Council created.</summary>
    Other,
}

/// <summary>A body as an act names it.</summary>
/// <param name="Id">The acronym, or the name with its founding resolution: <c>Panel of Experts [1973 (2011)]</c>.</param>
/// <param name="Class">What kind of body it is.</param>
public sealed record BodyRef(string Id, BodyClass Class);

/// <summary>How sure an act is.</summary>
public enum Standing
{
    /// <summary>The words say it.</summary>
    Stated,

    /// <summary>A named rule concluded it.</summary>
    Derived,

    /// <summary>More than one reading; the readings list them.</summary>
    Doubt,
}

/// <summary>One way to read an end date, likeliest first in a list.</summary>
/// <param name="Until">The last day, itself included; null where no day can be computed.</param>
/// <param name="Because">Why, in a few words.</param>
public sealed record TermReading(DateOnly? Until, string Because);

/// <summary>A reference that carries a mandate: a resolution or document, with the paragraphs named.</summary>
/// <param name="Symbol">The document's symbol.</param>
/// <param name="Paragraphs">Labels; empty for the whole document.</param>
public sealed record MandateReference(string Symbol, ImmutableArray<string> Paragraphs);

/// <summary>The smallest listed unit that is one task.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Conditions">Conditions and scope words from its chapeaux and its own words, in our standard wording.</param>
public sealed record TaskItem(string Label, ImmutableArray<string> Conditions)
{
    /// <summary>Resolutions that the item's own words cite: it may take over what they gave.</summary>
    public ImmutableArray<string> Cites { get; init; } = [];

    /// <summary>What the task is about.</summary>
    public TaskClasses Classes { get; init; } = TaskClasses.None;
}

/// <summary>What a task is about: mandate components, and tasks of the PEMA data set.</summary>
/// <param name="Components">Ids of mandate components, in the order of the list.</param>
/// <param name="Pema">Tasks with their modalities.</param>
public sealed record TaskClasses(ImmutableArray<string> Components, ImmutableArray<PemaTask> Pema)
{
    /// <summary>Nothing is known of the task.</summary>
    public static TaskClasses None { get; } = new([], []);

    /// <summary>True where nothing is known of the task.</summary>
    public bool IsEmpty => Components.IsEmpty && Pema.IsEmpty;
}

/// <summary>A task of the PEMA data set and the way in which it is done, by the data set's own codes.</summary>
/// <param name="Task">The task: <c>electassist</c>.</param>
/// <param name="Modality">The way: <c>monitor</c>, <c>assist</c>, <c>security</c> or <c>encouraged</c>.</param>
public sealed record PemaTask(string Task, string Modality);

/// <summary>What a task act does with the mandate.</summary>
public enum TaskMode
{
    /// <summary>States the whole mandate afresh.</summary>
    Set,

    /// <summary>Gives further tasks.</summary>
    Add,

    /// <summary>Asks to go on with a task.</summary>
    Reaffirm,

    /// <summary>Replaces the tasks by a reduced list.</summary>
    Streamline,

    /// <summary>Takes tasks away.</summary>
    Remove,
}

/// <summary>What a term counts for.</summary>
public enum TermScope
{
    /// <summary>A body's mandate.</summary>
    Mandate,

    /// <summary>An authorization given to States or a force.</summary>
    Authorization,
}

/// <summary>A term as the words give it.</summary>
public sealed record Term
{
    /// <summary>The first day that the words name; null where the term begins with adoption.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, itself included; null where none can be computed.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The period as worded; null where the words give only a date.</summary>
    public Period? Period { get; init; }

    /// <summary><c>adoption</c>, an ISO date, or null where the words name no starting point.</summary>
    public string? CountedFrom { get; init; }

    /// <summary>True where the last day was computed from a period.</summary>
    public bool Computed { get; init; }

    /// <summary>The last day by the other way of counting (one day apart); kept for who counts so.</summary>
    public DateOnly? OtherCount { get; init; }
}
