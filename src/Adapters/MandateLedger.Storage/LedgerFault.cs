using Microsoft.Data.Sqlite;

namespace MandateLedger.Storage;

/// <summary>The outside world failed under a ledger. The message is for the user: it names the file and what to do.</summary>
public sealed class LedgerFault(string message, Exception? inner = null) : Exception(message, inner)
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    internal static T Translated<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException problem)
        {
            throw new LedgerFault(Sentence(path, problem), problem);
        }
        catch (Exception problem) when (problem is System.Text.Json.JsonException or FormatException)
        {
            throw new LedgerFault($"{path} holds an entry that cannot be read; see which with: mandate doctor --ledger {path}", problem);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new LedgerFault($"{path} cannot be written here: the folder or file is read-only; give another file with --ledger.", problem);
        }
    }

    private static string Sentence(string path, SqliteException problem) => problem.SqliteErrorCode switch
    {
        NotADatabase => $"{path} is not a mandate ledger; give another file with --ledger.",
        ReadOnly => $"{path} cannot be written here: the folder or file is read-only; give another file with --ledger.",
        CannotOpen => $"{path} cannot be opened: the folder does not exist or may not be written; give another file with --ledger.",
        Full => $"The disk is full while writing {path}; what was posted before is safe. Make room and build again: it goes on where it stopped.",
        InputOutput => $"The disk failed while using {path}; what was posted before is safe. Check the disk and try again.",
        Corrupt => $"{path} is damaged; restore it from a copy, or build it anew.",
        Busy => $"{path} is in use by another program; try again when it is done.",
        _ => $"{path} could not be used: {problem.Message}",
    };
}
