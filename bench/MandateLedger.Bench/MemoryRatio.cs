using System.Diagnostics;
using System.Globalization;
using MandateLedger.Cli;

namespace MandateLedger.Bench;

/// <summary>
/// How much more memory a folder of many documents takes than one of few: the same folder read once and several times,
/// each in a process of its own, as <c>mandate read</c> does.
/// </summary>
internal static class MemoryRatio
{
    private const int Times = 8;
    private const double Limit = 1.25;

    public static int Run(string folder)
    {
        var (once, many) = (PeakOf(1), PeakOf(Times));
        var ratio = (double)many / once;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Count(),5} files  once {once / 1048576.0:F0} MiB  {Times} times as many {many / 1048576.0:F0} MiB  ratio {ratio:F2}  limit {Limit:F2}  {(ratio <= Limit ? "kept" : "NOT KEPT")}"));
        return 0;
    }

    /// <summary>Reads the folder so many times and prints the peak of memory in bytes.</summary>
    public static int ReadTimes(string folder, int times)
    {
        var status = CommandLine.Run(["read", .. Enumerable.Repeat(folder, times), "--format", "jsonl"], TextWriter.Null, Console.Error, TimeProvider.System);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
        return status;
    }

    private static long PeakOf(int times)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["memory", times.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return long.Parse(printed.Trim(), CultureInfo.InvariantCulture);
    }
}
