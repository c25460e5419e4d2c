using System.Globalization;
using System.Text.RegularExpressions;

namespace MandateLedger.Testing;

/// <summary>One row of a case file.</summary>
/// <param name="Line">The line's number in its file, from 1.</param>
/// <param name="Heading">The heading above it, or the empty string.</param>
/// <param name="Text">The left column.</param>
/// <param name="Meaning">The right column; the empty string where it says <c>none</c>.</param>
public sealed record CaseRow(int Line, string Heading, string Text, string Meaning);

/// <summary>
/// Reads two columns parted by <c> ⇶ </c>. A line that begins with <c>#</c> is a heading; empty lines are passed over;
/// the word <c>none</c> in the right column stands for no meaning at all. Any other line is a fault. A character that
/// the eye cannot tell apart is written <c>\u00A0</c>.
/// </summary>
public static partial class CaseFile
{
    private const string Parting = " ⇶ ";
    private const string None = "none";

    [GeneratedRegex(@"\\u(?<code>[0-9A-F]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenOut { get; }

    /// <summary>The rows of a file.</summary>
    public static IReadOnlyList<CaseRow> Load(string path) => Read(File.ReadAllText(path), RepositoryFiles.Relative(path));

    /// <summary>The rows of a text; <paramref name="name"/> is for messages.</summary>
    public static IReadOnlyList<CaseRow> Read(string text, string name = "cases")
    {
        var rows = new List<CaseRow>();
        var heading = "";
        foreach (var (index, line) in text.Split('\n').Select(line => line.TrimEnd('\r')).Index())
        {
            if (line.StartsWith('#'))
            {
                heading = line.TrimStart('#').Trim();
            }
            else if (line.Trim().Length > 0)
            {
                rows.Add(RowOf(line, index + 1, heading, name));
            }
        }

        return rows;
    }

    private static string Characters(string text) => WrittenOut.Replace(
        text, match => ((char)ushort.Parse(match.Groups["code"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    private static CaseRow RowOf(string line, int number, string heading, string name)
    {
        var columns = line.Split(Parting);
        if (columns.Length != 2)
        {
            throw new InvalidDataException($"{name}, line {number}: a case is two columns parted by \"{Parting}\", not {columns.Length}.");
        }

        var meaning = columns[1].Trim();
        return new CaseRow(number, heading, Characters(columns[0]), meaning == None ? "" : meaning);
    }
}
