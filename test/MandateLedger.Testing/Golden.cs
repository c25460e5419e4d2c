namespace MandateLedger.Testing;

/// <summary>
/// Compares with a file that is kept in the repository. MANDATE_ACCEPT=1 rewrites it instead, which CI refuses to do.
/// </summary>
public static class Golden
{
    /// <summary>Compares, or rewrites where the environment asks for it.</summary>
    public static void Check(string path, string actual) =>
        Check(path, actual, Accepts(Environment.GetEnvironmentVariable("MANDATE_ACCEPT"), Environment.GetEnvironmentVariable("CI")));

    /// <summary>Compares, or rewrites where <paramref name="accept"/> is true. Line ends do not count.</summary>
    public static void Check(string path, string actual, bool accept)
    {
        var text = actual.ReplaceLineEndings("\n");
        if (accept)
        {
            File.WriteAllText(path, text);
            return;
        }

        if (!File.Exists(path))
        {
            throw new GoldenDiffersException($"{path} is missing; MANDATE_ACCEPT=1 writes it.");
        }

        if (FirstDifference(File.ReadAllText(path).ReplaceLineEndings("\n"), text) is { } difference)
        {
            throw new GoldenDiffersException($"{path}, {difference}");
        }
    }

    /// <summary>True where files are to be rewritten; a fault where CI is asked to.</summary>
    public static bool Accepts(string? accept, string? ci)
    {
        if (accept != "1")
        {
            return false;
        }

        var isCi = ci is not null && (ci == "1" || ci.Equals("true", StringComparison.OrdinalIgnoreCase));
        return isCi ? throw new InvalidOperationException("Golden files are not rewritten in CI: unset MANDATE_ACCEPT.") : true;
    }

    private static string? FirstDifference(string kept, string actual)
    {
        if (kept == actual)
        {
            return null;
        }

        var (before, now) = (kept.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(before.Length, now.Length))
            .First(index => before.ElementAtOrDefault(index) != now.ElementAtOrDefault(index));
        return $"line {line + 1}: kept \"{before.ElementAtOrDefault(line)}\", now \"{now.ElementAtOrDefault(line)}\".";
    }
}

/// <summary>What was made differs from the file that is kept.</summary>
public sealed class GoldenDiffersException(string message) : Exception(message);
