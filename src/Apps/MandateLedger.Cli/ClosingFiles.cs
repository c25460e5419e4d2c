using MandateLedger.Knowledge;
using MandateLedger.Storage;
using MandateLedger.Transition;

namespace MandateLedger.Cli;

/// <summary>The closing file that answers: the user's own where one is named, else the facts that come with the program.</summary>
internal static class ClosingFiles
{
    public static ClosingRecord Of(string? file, string body) => file switch
    {
        null => BundledClosings.Of(body),
        _ when !File.Exists(file) => throw new Misuse($"There is no closing file {file}; give a file with one fact a line."),
        _ => ClosingStore.Read(file),
    };
}
