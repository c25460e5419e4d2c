using System.Globalization;

namespace MandateLedger.Fuzz;

/// <summary>The table of <c>fuzz/README.md</c>, which adds up the runs.</summary>
internal static class Table
{
    private const string Page = "fuzz/README.md";

    /// <summary>Adds a run to the row of its target.</summary>
    public static void Add(string target, long executions, int crashes, int hangs)
    {
        var lines = File.ReadAllLines(Page);
        for (var index = 0; index < lines.Length; index++)
        {
            if (Cells(lines[index]) is [var name, var before, var crashesBefore, var hangsBefore, _] && name == target)
            {
                var day = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                lines[index] = $"| {target} | {Number(before) + executions} | {Number(crashesBefore) + crashes} | {Number(hangsBefore) + hangs} | {day} |";
            }
        }

        File.WriteAllText(Page, string.Join('\n', lines) + "\n");
    }

    private static string[] Cells(string line) =>
        line.StartsWith('|') ? [.. line.Trim('|', ' ').Split('|').Select(cell => cell.Trim())] : [];

    private static long Number(string cell) => long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
