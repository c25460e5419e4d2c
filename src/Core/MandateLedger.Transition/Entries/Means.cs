using MandateLedger.Primitives.Dates;

namespace MandateLedger.Transition.Entries;

/// <summary>
/// What becomes of assets, by the groups of the financial rules: I for other missions or the reserve, II for other
/// activities of the United Nations, III sold to Governments or organizations, IV sold commercially, V given to the host
/// Government.
/// </summary>
public enum DispositionGroup
{
    /// <summary>To other missions or the reserve.</summary>
    I,

    /// <summary>To other activities of the United Nations.</summary>
    II,

    /// <summary>Sold to Governments or organizations.</summary>
    III,

    /// <summary>Sold commercially.</summary>
    IV,

    /// <summary>Given to the host Government.</summary>
    V,
}

/// <summary>Assets that go one way.</summary>
public sealed record AssetGroup : ClosingEntry
{
    /// <summary>The group.</summary>
    public required DispositionGroup Group { get; init; }

    /// <summary>What it cost to buy them, in thousands of United States dollars.</summary>
    public required decimal Value { get; init; }

    /// <summary>How many items; or null.</summary>
    public int? Items { get; init; }

    /// <summary>Who gets them; or null.</summary>
    public string? Receiver { get; init; }

    /// <inheritdoc/>
    public override string Subject() => $"assets of group {Group}";
}

/// <summary>All assets that the mission's register holds.</summary>
public sealed record AssetRegister : ClosingEntry
{
    /// <summary>What it cost to buy them, in thousands of United States dollars.</summary>
    public required decimal Value { get; init; }

    /// <summary>How many items; or null.</summary>
    public int? Items { get; init; }

    /// <inheritdoc/>
    public override string Subject() => "asset register";
}

/// <summary>Posts at the end of a month, and who left in it.</summary>
public sealed record PostsInMonth : ClosingEntry
{
    /// <summary>The month, or the day where the source names it.</summary>
    public required LegalDate Month { get; init; }

    /// <summary>Posts that are left afterwards; or null.</summary>
    public int? Posts { get; init; }

    /// <summary>Posts that end.</summary>
    public int Separations { get; init; }

    /// <summary>What the separations cost, in thousands of United States dollars; or null.</summary>
    public decimal? Cost { get; init; }

    /// <summary>How much of it is provided for, in thousands of United States dollars; or null.</summary>
    public decimal? Provided { get; init; }

    /// <inheritdoc/>
    public override string Subject() => $"posts {Month}";
}

/// <summary>The strength of a guard unit or contingent from a day on.</summary>
public sealed record UnitStrength : ClosingEntry
{
    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>From when.</summary>
    public required LegalDate On { get; init; }

    /// <summary>How many people.</summary>
    public required int Strength { get; init; }

    /// <inheritdoc/>
    public override string Subject() => $"{Unit} {On}";
}

/// <summary>A sum of money in a table of a document.</summary>
public sealed record Amount : ClosingEntry
{
    /// <summary>The table, as the document numbers it.</summary>
    public required string Table { get; init; }

    /// <summary>The row, and the column where there are several.</summary>
    public required string Item { get; init; }

    /// <summary>The figure as printed, in the table's unit.</summary>
    public required decimal Value { get; init; }

    /// <summary>The items of the same table that it is the sum of; null where it is no sum.</summary>
    public IReadOnlyList<string>? SumOf { get; init; }

    /// <inheritdoc/>
    public override string Subject() => $"table {Table}, {Item}";
}
