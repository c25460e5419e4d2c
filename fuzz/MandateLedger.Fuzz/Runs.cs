using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace MandateLedger.Fuzz;

/// <summary>Runs afl++ on a target for a while, keeps what it found, and adds up the executions.</summary>
internal static class Runs
{
    private const string ToolVersion = "2.3.0";
    private const string MemoryLimit = "0x20000000";

    private static readonly string[] Instrumented = ["MandateLedger.Primitives.dll", "MandateLedger.Parsing.dll", "MandateLedger.Import.dll"];

    /// <summary>Fuzzes a target for so many minutes; the status is 1 where something was found.</summary>
    public static int Run(string target, int minutes)
    {
        if (!HasAfl())
        {
            Console.Error.WriteLine("afl-fuzz of afl++ is not on this machine; install the package afl++, then run this again.");
            return 3;
        }

        var place = Directory.CreateDirectory(Path.GetFullPath(Path.Combine("artifacts", "fuzz", target))).FullName;
        var program = Instrument(target, place);
        var seeds = Gather(target, place);
        var output = Path.Combine(place, "out");
        Delete(output);
        Fuzz(target, minutes, program, seeds, output);
        return Keep(target, place, Path.Combine(output, "default"));
    }

    private static bool HasAfl()
    {
        try
        {
            return Start("afl-showmap", ["--version"], quiet: true) >= 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    // The program is instrumented in a copy: what was built stays as it is. Only the text, whose form is read by
    // regular expressions, needs to see ways inside them; the other targets are faster without.
    private static string Instrument(string target, string place)
    {
        var tool = Path.GetFullPath(Path.Combine("artifacts", "fuzz", "tool"));
        if (!File.Exists(Path.Combine(tool, "sharpfuzz")))
        {
            Start("dotnet", ["tool", "install", "SharpFuzz.CommandLine", "--version", ToolVersion, "--tool-path", tool], quiet: true);
        }

        var copy = Path.Combine(place, "bin");
        Delete(copy);
        Copy(AppContext.BaseDirectory, copy);
        foreach (var assembly in Instrumented)
        {
            Start(Path.Combine(tool, "sharpfuzz"), [Path.Combine(copy, assembly), .. target == "text" ? Array.Empty<string>() : ["MandateLedger"]], quiet: true);
        }

        return Path.Combine(copy, "MandateLedger.Fuzz.dll");
    }

    // What earlier runs found worth keeping goes in beside the seeds.
    private static string Gather(string target, string place)
    {
        var seeds = Path.Combine(place, "in");
        Delete(seeds);
        Copy(Path.Combine("fuzz", "seeds", target), seeds);
        if (Directory.Exists(Path.Combine(place, "corpus")))
        {
            Copy(Path.Combine(place, "corpus"), seeds);
        }

        return seeds;
    }

    private static void Fuzz(string target, int minutes, string program, string seeds, string output)
    {
        var dictionary = Path.Combine("fuzz", "dictionaries", target + ".dict");
        List<string> words =
        [
            "-i", seeds, "-o", output, "-t", "2000", "-m", "none", "-G", "8192",
            "-V", (minutes * 60).ToString(CultureInfo.InvariantCulture),
            .. File.Exists(dictionary) ? new[] { "-x", dictionary } : [],
            "--", "dotnet", program, "--child", target,
        ];
        Start("afl-fuzz", words, quiet: false, new()
        {
            ["AFL_SKIP_BIN_CHECK"] = "1",
            ["AFL_SKIP_CPUFREQ"] = "1",
            ["AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES"] = "1",
            ["AFL_NO_AFFINITY"] = "1",
            ["AFL_NO_UI"] = "1",
            ["AFL_FAST_CAL"] = "1",
            ["AFL_HANG_TMOUT"] = "8000",
            ["AFL_FORKSRV_INIT_TMOUT"] = "60000",
            ["DOTNET_GCHeapHardLimit"] = MemoryLimit,
            ["DOTNET_TieredPGO"] = "0",
        });
    }

    private static int Keep(string target, string place, string output)
    {
        if (!File.Exists(Path.Combine(output, "fuzzer_stats")))
        {
            Console.Error.WriteLine($"afl-fuzz ended before it began with {target}; its words above say why.");
            return 1;
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(output, "queue"), "id:*"))
        {
            Directory.CreateDirectory(Path.Combine(place, "corpus"));
            File.Copy(file, Path.Combine(place, "corpus", NameOf(File.ReadAllBytes(file))), overwrite: true);
        }

        var crashes = FilesOf(output, "crashes");
        var hangs = FilesOf(output, "hangs");
        foreach (var file in crashes)
        {
            Save(target, Minimizer.Shrink(target, File.ReadAllBytes(file)));
        }

        foreach (var file in hangs)
        {
            Save(target, File.ReadAllBytes(file));
        }

        var executions = long.Parse(Stat(output, "execs_done"), CultureInfo.InvariantCulture);
        Console.WriteLine($"{target}: {executions} executions, {Stat(output, "execs_per_sec")} a second, {crashes.Count} crashes, {hangs.Count} hangs.");
        Table.Add(target, executions, crashes.Count, hangs.Count);
        return crashes.Count + hangs.Count > 0 ? 1 : 0;
    }

    private static List<string> FilesOf(string output, string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(output, folder), "id:*").Order(StringComparer.Ordinal)];

    private static void Save(string target, byte[] bytes)
    {
        var folder = Directory.CreateDirectory(Path.Combine("fuzz", "found", target)).FullName;
        File.WriteAllBytes(Path.Combine(folder, NameOf(bytes)), bytes);
    }

    private static string NameOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];

    private static string Stat(string output, string name) => File.ReadLines(Path.Combine(output, "fuzzer_stats"))
        .Select(line => line.Split(':', 2)).First(pair => pair[0].Trim() == name)[1].Trim();

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }

    private static int Start(string program, IEnumerable<string> words, bool quiet, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, words) { UseShellExecute = false, RedirectStandardOutput = quiet, RedirectStandardError = quiet };
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        if (quiet)
        {
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        process.WaitForExit();
        return process.ExitCode;
    }
}
