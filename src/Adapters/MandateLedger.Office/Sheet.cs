namespace MandateLedger.Office;

/// <summary>A table on a sheet of its own: the first row holds the names of the columns.</summary>
/// <param name="Name">The sheet's name: at most 31 letters, none of them one of <c>[]:*?/\</c>.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The cells as text; null is an empty cell.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows);

/// <summary>A file that is no workbook, or cannot be read as one. The message is for the user.</summary>
public sealed class OfficeFault(string message, Exception? inner = null) : Exception(message, inner);
