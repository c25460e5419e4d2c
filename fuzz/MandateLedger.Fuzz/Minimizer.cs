namespace MandateLedger.Fuzz;

/// <summary>Makes a failing input smaller while it fails in the same way.</summary>
internal static class Minimizer
{
    private const int MostTries = 20_000;

    /// <summary>The smallest input found; the same input where it does not fail here.</summary>
    public static byte[] Shrink(string target, byte[] bytes)
    {
        if (FailureOf(target, bytes) is not { } failure)
        {
            return bytes;
        }

        var tries = 0;
        for (var size = Math.Max(1, bytes.Length / 2); size >= 1; size /= 2)
        {
            for (var from = 0; from < bytes.Length && tries++ < MostTries;)
            {
                byte[] shorter = [.. bytes[..from], .. bytes[Math.Min(bytes.Length, from + size)..]];
                if (FailureOf(target, shorter) == failure)
                {
                    bytes = shorter;
                }
                else
                {
                    from += size;
                }
            }
        }

        return bytes;
    }

    /// <summary>The kind of a failure and the place of it, or null where there is none.</summary>
    public static string? FailureOf(string target, byte[] bytes)
    {
        try
        {
            Targets.Run(target, bytes);
            return null;
        }
        catch (Exception problem)
        {
            var cause = problem.InnerException ?? problem;
            return cause.GetType().Name + cause.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("MandateLedger", StringComparison.Ordinal));
        }
    }
}
