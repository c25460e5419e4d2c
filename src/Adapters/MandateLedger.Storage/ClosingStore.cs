using System.Globalization;
using System.Text;
using System.Text.Json;
using MandateLedger.Json;
using MandateLedger.Transition;

namespace MandateLedger.Storage;

/// <summary>
/// A closing file on disk: one fact a line, only ever added to. A last line without its end was not yet written when the
/// program was stopped; it counts as never recorded.
/// </summary>
public static class ClosingStore
{
    /// <summary>Reads the file; an empty record where there is none. Throws <see cref="LedgerFault"/> where a line is no fact.</summary>
    public static ClosingRecord Read(string path) => File.Exists(path)
        ? ClosingRecord.Of(WholeLines(path).Select((line, index) => FactOf(path, line, index + 1)))
        : ClosingRecord.Empty;

    /// <summary>Adds facts in one stroke: all of them are on disk afterwards, or none.</summary>
    public static void Append(string path, IEnumerable<ClosingFact> facts)
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(facts.Select(fact => ClosingJson.Write(fact) + "\n")));
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        file.SetLength(EndOfLastLine(file));
        file.Seek(0, SeekOrigin.End);
        file.Write(lines);
        file.Flush(flushToDisk: true);
    }

    private static IEnumerable<string> WholeLines(string path)
    {
        var text = File.ReadAllText(path);
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static ClosingFact FactOf(string path, string line, int number)
    {
        try
        {
            return ClosingJson.Read(line, number);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            throw new LedgerFault(string.Create(CultureInfo.InvariantCulture, $"{path}, line {number} is no fact of a closing file: {problem.Message}"), problem);
        }
    }

    private static long EndOfLastLine(FileStream file)
    {
        for (var end = file.Length; end > 0; end--)
        {
            file.Seek(end - 1, SeekOrigin.Begin);
            if (file.ReadByte() == '\n')
            {
                return end;
            }
        }

        return 0;
    }
}
