using MandateLedger.Json;
using MandateLedger.Transition;

namespace MandateLedger.Knowledge;

/// <summary>The closing files that the program carries: facts with their sources and doubts.</summary>
public static class BundledClosings
{
    /// <summary>The closing file of a body; an empty one where none comes with the program.</summary>
    public static ClosingRecord Of(string body)
    {
        using var stream = typeof(BundledClosings).Assembly.GetManifestResourceStream($"closing/{body}.jsonl");
        if (stream is null)
        {
            return ClosingRecord.Empty;
        }

        using var reader = new StreamReader(stream);
        return ClosingRecord.Of(LinesOf(reader).Select((line, index) => ClosingJson.Read(line, index + 1)));
    }

    private static IEnumerable<string> LinesOf(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
