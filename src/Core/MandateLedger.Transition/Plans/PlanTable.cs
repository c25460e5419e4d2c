using System.Collections.Immutable;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Transition.Plans;

/// <summary>What the figures of a table count.</summary>
public enum TableUnit
{
    /// <summary>Posts, people or things.</summary>
    Count,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Percentages.</summary>
    Percentage,
}

/// <summary>A table of a plan or a budget.</summary>
public sealed record PlanTable
{
    /// <summary>The number as printed, for example <c>3</c>; null where none is printed.</summary>
    public string? Number { get; init; }

    /// <summary>The title as printed; or null.</summary>
    public string? Title { get; init; }

    /// <summary>The label of its first row.</summary>
    public required string At { get; init; }

    /// <summary>What its figures count.</summary>
    public TableUnit Unit { get; init; }

    /// <summary>The columns of figures, without the names of the rows and without columns that are empty in every row.</summary>
    public required ImmutableArray<TableColumn> Columns { get; init; }

    /// <summary>The rows below the header, in order; each has a cell for each column.</summary>
    public required ImmutableArray<TableRow> Rows { get; init; }

    /// <summary>How people cite it: its number, or else where it stands.</summary>
    public string Name => Number ?? At;
}

/// <summary>A column.</summary>
/// <param name="Name">The words of the header above it, from top to bottom.</param>
/// <param name="Leaf">The lowest of them.</param>
/// <param name="Number">The number that the header gives it, as in <c>(3)</c>; or null.</param>
/// <param name="Formula">How the header says that it is made of others, as in <c>(5)=(4)-(3)</c>; or null.</param>
public sealed record TableColumn(string Name, string Leaf, int? Number, string? Formula);

/// <summary>A row below the header.</summary>
/// <param name="At">The label of its line.</param>
/// <param name="Name">Its first cell.</param>
/// <param name="Section">The row without figures that it stands under; or null.</param>
/// <param name="On">The day that its name says; or null.</param>
/// <param name="Cells">One for each column; empty in a row that only names a section.</param>
public sealed record TableRow(string At, string Name, string? Section, LegalDate? On, ImmutableArray<TableCell> Cells)
{
    /// <summary>True for a row without figures, which names those after it.</summary>
    public bool IsSection => Cells.IsEmpty;
}

/// <summary>A cell.</summary>
/// <param name="Printed">As printed.</param>
/// <param name="Value">The number: a dash is zero; null where the cell is empty or holds words.</param>
/// <param name="Decimals">How many places are printed after the point.</param>
public sealed record TableCell(string Printed, decimal? Value, int Decimals);
