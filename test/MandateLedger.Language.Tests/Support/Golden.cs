using Xunit;

namespace MandateLedger.Samples;

/// <summary>Compares with a file that is kept in the repository, or rewrites it where MANDATE_ACCEPT=1 asks for it.</summary>
internal static class Golden
{
    /// <summary>True where files are rewritten instead of compared. Never true in CI.</summary>
    public static bool Accepts { get; } = IsAccepting(
        Environment.GetEnvironmentVariable("MANDATE_ACCEPT"), Environment.GetEnvironmentVariable("CI"));

    public static bool IsAccepting(string? accept, string? ci) => accept != "1"
        ? false
        : string.Equals(ci, "true", StringComparison.OrdinalIgnoreCase)
            ? throw new InvalidOperationException("Golden files are not rewritten in CI: unset MANDATE_ACCEPT.")
            : true;

    public static void Check(string path, IEnumerable<string> lines)
    {
        var actual = string.Concat(lines.Select(line => line + "\n"));
        if (Accepts)
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{Repository.Relative(path)} is missing; MANDATE_ACCEPT=1 writes it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
