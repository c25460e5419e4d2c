using System.Collections.Immutable;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Which rule a file breaks.</summary>
public enum AkomaNtosoRule
{
    /// <summary>XML itself.</summary>
    WellFormed,

    /// <summary>The OASIS schema: conformance level 1.</summary>
    Schema,

    /// <summary>The naming convention of identifiers: conformance level 2.</summary>
    Naming,

    /// <summary>A link inside the document leads somewhere.</summary>
    Link,
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Rule">The rule broken.</param>
/// <param name="Line">The line, counted from one; 0 where it is not known.</param>
/// <param name="Message">One sentence.</param>
public sealed record AkomaNtosoProblem(AkomaNtosoRule Rule, int Line, string Message);

/// <summary>What validation found in one file.</summary>
public sealed record AkomaNtosoReport
{
    /// <summary>The file's name.</summary>
    public required string Name { get; init; }

    /// <summary>Everything that is wrong, in the order of the rules.</summary>
    public ImmutableArray<AkomaNtosoProblem> Problems { get; init; } = [];

    /// <summary>How many identifiers of elements were checked.</summary>
    public int Identifiers { get; init; }

    /// <summary>How many internal links were checked.</summary>
    public int Links { get; init; }

    /// <summary>The conformance level reached: 2, 1 for a file that only the schema accepts, 0 for none.</summary>
    public int Level =>
        Problems.IsEmpty ? 2
        : Problems.Any(problem => problem.Rule is AkomaNtosoRule.WellFormed or AkomaNtosoRule.Schema) ? 0
        : 1;

    /// <summary>How many problems there are with a rule.</summary>
    public int Count(AkomaNtosoRule rule) => Problems.Count(problem => problem.Rule == rule);
}
