using System.Diagnostics;
using System.Globalization;
using MandateLedger.Cli;

namespace MandateLedger.Bench;

/// <summary>
/// How much more memory a folder of many documents takes than one of few: the same folder read four times and sixteen
/// times, each in a process of its own, as <c>mandate read</c> does. Once would be too few: the first thousand documents
/// make the heap as large as it gets.
/// </summary>
internal static class MemoryRatio
{
    private const int Few = 4;
    private const int Many = 16;
    private const double Limit = 1.15;

    public static int Run(string folder)
    {
        var (few, many) = (PeakOf(Few), PeakOf(Many));
        var ratio = (double)many / few;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Count(),5} files  {Few} times {few / 1048576.0:F0} MiB  {Many} times {many / 1048576.0:F0} MiB  ratio {ratio:F2}  limit {Limit:F2}  {(ratio <= Limit ? "kept" : "NOT KEPT")}"));
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
