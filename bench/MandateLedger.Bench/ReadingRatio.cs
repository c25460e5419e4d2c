using System.Diagnostics;
using System.Globalization;
using MandateLedger.Knowledge;
using MandateLedger.Storage;

namespace MandateLedger.Bench;

/// <summary>How many times longer a whole build takes than a bare pass over the same bytes.</summary>
internal static class ReadingRatio
{
    public static int Run(IReadOnlyList<LoadedFile> files)
    {
        var bare = Enumerable.Range(0, 3).Select(_ => Clock.Timed(() => BarePass.Over(files)).Time).Min();
        var (ours, posted) = Build(files);
        using var process = Process.GetCurrentProcess();
        Print($"documents       {files.Count} read, {posted} posted, {files.Sum(file => file.Bytes.LongLength) / 1048576.0:F1} MiB");
        Print($"bare XML pass   {bare.TotalSeconds:F3} s, the best of three");
        Print($"whole build     {ours.TotalSeconds:F3} s, once: read, interpret, post in batches of 64");
        Print($"ratio           {ours / bare:F1}");
        Print($"peak memory     {process.PeakWorkingSet64 / 1048576.0:F0} MiB, the files themselves among it");
        return 0;
    }

    private static (TimeSpan Time, int Posted) Build(IReadOnlyList<LoadedFile> files)
    {
        var folder = Directory.CreateTempSubdirectory("mandate-bench-");
        try
        {
            // Making an empty ledger and loading the vocabulary are part of every build.
            return Clock.Timed(() =>
            {
                using var ledger = LedgerFile.OpenOrCreate(Path.Combine(folder.FullName, "bench.db"));
                return OurPass.Over(files, VocabularyFiles.Load(), ledger);
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
