#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
// The developer verbs: ./dev VERB. CONTRIBUTING.md says when each is used.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

var root = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Directory.GetCurrentDirectory();
Directory.SetCurrentDirectory(root);
Environment.SetEnvironmentVariable("DOTNET_NOLOGO", "1");
Environment.SetEnvironmentVariable("DOTNET_CLI_TELEMETRY_OPTOUT", "1");

const string Workshop = "test/MandateLedger.Workshop/MandateLedger.Workshop.csproj";
const string Bench = "bench/MandateLedger.Bench/MandateLedger.Bench.csproj";
const string Fuzz = "fuzz/MandateLedger.Fuzz/MandateLedger.Fuzz.csproj";
const string Cli = "src/Apps/MandateLedger.Cli/MandateLedger.Cli.csproj";

Verb[] verbs =
[
    new("check", "[--quick]", "format, build with warnings as errors, docs, then all tests; --quick only the white space and the build", Check),
    new("test", "[words]", "all tests; with words after it, those whose names contain the words", words => Tests.Run(words)),
    new("try", "\"text\"", "reads the fragment and prints what every stage makes of it, with findings", words => Tool.Run(Workshop, ["try", .. words])),
    new("accept", "", "rewrites golden files; then read git diff", _ => Accept()),
    new("score", "[--accept]", "what a change gained and lost over real documents, in acts and in form; with --accept it becomes the accepted run", words => Tool.Run(Workshop, ["score", .. words])),
    new("learn", "[--dry]", "learns what the words of tasks are about, and measures it on missions not seen; with --dry it only measures", words => Tool.Run(Workshop, ["learn", .. words])),
    new("facts", "", "makes the bundled ledger again from documents and from data/facts/source", words => Tool.Run(Workshop, ["facts", .. words])),
    new("docs", "[--check]", "makes generated docs again; with --check it says where they differ", words => Docs.Run(words.Contains("--check"))),
    new("bench", "", "measures speed as ratios against stated limits", words => Tool.Run(Bench, words)),
    new("soak", "[words]", "the property tests with many more samples", Soak),
    new("fuzz", "TARGET [--for MINUTES]", "feeds a reader with files that nobody wrote; fuzz/README.md adds up the runs", words => Tool.Run(Fuzz, words)),
    new("explain", "ID", "prints the page of a finding, for example I101", Explain),
    new("run", "words", "runs the program itself with the words after it", Program),
    new("new", "rule|finding|decision NAME", "makes a file from a template", words => Templates.Make(words)),
];

if (args is [] or ["--help"] or ["-h"] or ["help"])
{
    Console.WriteLine("./dev VERB, with one of these verbs:");
    Console.WriteLine();
    foreach (var one in verbs)
    {
        Console.WriteLine($"  {one.Name + " " + one.Words,-34}{one.Help}");
    }

    return args is [] ? 2 : 0;
}

if (verbs.FirstOrDefault(one => one.Name == args[0]) is not { } verb)
{
    Console.Error.WriteLine($"./dev has no verb {args[0]}; ./dev alone lists them.");
    return 2;
}

return verb.Run(args[1..]);

static int Program(string[] words) =>
    OperatingSystem.IsWindows() ? Tool.Run(Cli, words) : Tool.Start(Path.GetFullPath("mandate"), words);

static int Check(string[] words)
{
    var quick = words.Contains("--quick");
    List<(string Name, Func<int> Run)> steps =
    [
        ("format", () => Format(quick)),
        ("build", () => Tool.Quiet("dotnet", ["build", "-c", "Release", "-v", "quiet", "-warnaserror", "MandateLedger.slnx"])),
    ];
    if (!quick)
    {
        steps.Add(("docs", () => Docs.Run(check: true)));
    }

    foreach (var (name, run) in steps)
    {
        if (run() != 0)
        {
            Console.Error.WriteLine($"check stops at {name}: see the lines above.");
            return 1;
        }

        Console.WriteLine($"{name}: good");
    }

    return quick ? 0 : Tests.Run([]);
}

static int Format(bool whitespaceOnly)
{
    string[] kinds = whitespaceOnly ? ["whitespace"] : ["whitespace", "style"];
    return kinds.Any(kind => Tool.Quiet("dotnet", ["format", kind, "MandateLedger.slnx", "--verify-no-changes", .. kind == "style" ? ["--severity", "warn"] : Array.Empty<string>()]) != 0) ? 1 : 0;
}

static int Accept()
{
    Environment.SetEnvironmentVariable("MANDATE_ACCEPT", "1");
    var status = Tests.Run([], Tests.Projects().Where(Tests.HoldsGoldenFiles));
    Console.WriteLine("Golden files are rewritten; now read git diff, line by line.");
    return status;
}

static int Soak(string[] words)
{
    Environment.SetEnvironmentVariable("CsCheck_Iter", Environment.GetEnvironmentVariable("CsCheck_Iter") ?? "20000");
    return Tests.Run(words is [] ? ["Properties"] : words);
}

static int Explain(string[] words)
{
    var id = words.FirstOrDefault()?.ToUpperInvariant() ?? "";
    var page = $"docs/findings/{id}.md";
    if (!Regex.IsMatch(id, "^[A-Z][0-9]{3}$") || !File.Exists(page))
    {
        var known = Directory.EnumerateFiles("docs/findings", "????.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Console.Error.WriteLine($"There is no page for the finding {id}; there are pages for {string.Join(", ", known)}.");
        return 2;
    }

    Console.Write(File.ReadAllText(page));
    return 0;
}

/// <summary>A verb, its words, its help, and what it does.</summary>
internal sealed record Verb(string Name, string Words, string Help, Func<string[], int> Run);

/// <summary>Runs other programs.</summary>
internal static class Tool
{
    /// <summary>Builds a project quietly in Release and runs what was built.</summary>
    public static int Run(string project, string[] words)
    {
        if (!File.Exists(project))
        {
            Console.Error.WriteLine($"{project} is not here; is this the whole repository?");
            return 1;
        }

        var built = Quiet("dotnet", ["build", "-c", "Release", "-v", "quiet", project]);
        return built != 0 ? 1 : Start(Executable(project, "release"), words);
    }

    /// <summary>Where a project's executable is built to.</summary>
    public static string Executable(string project, string configuration)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var folder = Path.GetFullPath(Path.Combine("artifacts", "bin", name, configuration));
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.runtimeconfig.json") : [])
        {
            var stem = file[..^".runtimeconfig.json".Length];
            return OperatingSystem.IsWindows() ? stem + ".exe" : stem;
        }

        return Path.Combine(folder, name);
    }

    /// <summary>Runs a program on this terminal.</summary>
    public static int Start(string program, IEnumerable<string> words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs a program, and shows what it said only where it failed.</summary>
    public static int Quiet(string program, IEnumerable<string> words)
    {
        var (status, said, errors) = Captured(program, words);
        if (status != 0)
        {
            Console.Error.WriteLine((said + errors).Trim());
        }

        return status;
    }

    /// <summary>Runs a program and keeps what it said.</summary>
    public static (int Status, string Said, string Errors) Captured(string program, IEnumerable<string> words, Action<ProcessStartInfo>? prepare = null)
    {
        var start = new ProcessStartInfo(program, words) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        prepare?.Invoke(start);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said, errors.Result);
    }
}

/// <summary>Runs the test projects as the executables that they are, and counts over all of them.</summary>
internal static class Tests
{
    /// <summary>Every test project.</summary>
    public static IReadOnlyList<string> Projects() =>
        [.. Directory.EnumerateDirectories("test", "*.Tests").SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj")).Select(path => path.Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>True where a project compares with kept files.</summary>
    public static bool HoldsGoldenFiles(string project) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(project)!, "*.cs", SearchOption.AllDirectories)
            .Any(file => Regex.IsMatch(File.ReadAllText(file), @"\bMANDATE_ACCEPT\b|\bGolden\."));

    /// <summary>Builds once, runs, and ends with the line of counts.</summary>
    public static int Run(string[] words, IEnumerable<string>? only = null)
    {
        var projects = (only ?? Projects()).ToList();
        if (!Build(projects))
        {
            Console.WriteLine("0 passed, 1 failed");
            return 1;
        }

        var all = projects.Aggregate(Counts.None, (sum, project) => sum.Plus(RunOne(project, words)));
        foreach (var reason in all.Reasons.Distinct().Order(StringComparer.Ordinal))
        {
            Console.WriteLine($"skipped: {reason}");
        }

        if (all.Passed + all.Failed + all.Skipped == 0)
        {
            Console.WriteLine(words is [] ? "No test was found." : $"No test has a name with {string.Join(' ', words)} in it.");
        }

        Console.WriteLine(all.Line);
        return all.Failed > 0 || (words is [] && all.Passed == 0) ? 1 : 0;
    }

    // One build for all: the solution knows what belongs together, a project outside it is built by itself.
    private static bool Build(List<string> projects)
    {
        var solution = File.ReadAllText("MandateLedger.slnx");
        var outside = projects.Where(project => !solution.Contains(project, StringComparison.Ordinal)).ToList();
        List<string> targets = outside.Count == projects.Count ? outside : ["MandateLedger.slnx", .. outside];
        return targets.All(target => Tool.Quiet("dotnet", ["build", "-c", "Release", "-v", "quiet", target]) == 0);
    }

    private static Counts RunOne(string project, string[] words)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var results = Path.GetFullPath(Path.Combine("artifacts", "results"));
        var trx = Path.Combine(results, name + ".trx");
        Directory.CreateDirectory(results);
        File.Delete(trx);
        var (status, output, errors) = Tool.Captured(Tool.Executable(project, "release"), Runner.Words(trx, words));
        var said = output + errors;
        var counts = Counts.FromTrx(trx) ?? Counts.FromSummary(said);
        if (counts is null || (counts.Failed == 0 && status != 0))
        {
            Console.WriteLine(said.Trim());
            Console.WriteLine($"{name} ended with status {status.ToString(CultureInfo.InvariantCulture)} before it could count its tests.");
            return (counts ?? Counts.None).Plus(new Counts(0, 1, 0, []));
        }

        if (counts.Failed > 0)
        {
            Console.WriteLine(said.Trim());
        }

        Console.WriteLine($"{name}: {counts.Line}");
        return counts;
    }
}

/// <summary>The command line of the test executables.</summary>
internal static class Runner
{
    /// <summary>The words for one run; a filter of several words wants them in the name in that order.</summary>
    public static IEnumerable<string> Words(string trx, string[] words)
    {
        IEnumerable<string> filter = words is [] ? [] : ["-method", $"*{string.Join('*', words)}*"];
        return ["-noLogo", "-noColor", "-result-trx", trx, .. filter];
    }
}

/// <summary>How many tests came out how.</summary>
internal sealed record Counts(int Passed, int Failed, int Skipped, IReadOnlyList<string> Reasons)
{
    public static Counts None { get; } = new(0, 0, 0, []);

    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed{(Skipped > 0 ? $", {Skipped} skipped" : "")}");

    public Counts Plus(Counts other) => new(Passed + other.Passed, Failed + other.Failed, Skipped + other.Skipped, [.. Reasons, .. other.Reasons]);

    /// <summary>Counts the results of a TRX file; null where there is none or it is not whole.</summary>
    public static Counts? FromTrx(string path)
    {
        try
        {
            var results = XDocument.Load(path).Descendants().Where(element => element.Name.LocalName == "UnitTestResult").ToList();
            int Of(params string[] outcomes) => results.Count(result => outcomes.Contains((string?)result.Attribute("outcome")));
            var skipped = results.Where(result => (string?)result.Attribute("outcome") is "NotExecuted" or "Inconclusive").ToList();
            var passed = Of("Passed", "PassedButRunAborted", "Warning");
            return new Counts(passed, results.Count - passed - skipped.Count, skipped.Count, [.. skipped.Select(ReasonOf)]);
        }
        catch (Exception problem) when (problem is IOException or System.Xml.XmlException)
        {
            return null;
        }
    }

    /// <summary>Reads the counts from the last summary that the runner printed; null where it printed none.</summary>
    public static Counts? FromSummary(string said)
    {
        int? Of(string name) => Regex.Matches(said, $@"(?im)\b{name}:\s*(\d+)") is { Count: > 0 } all ? int.Parse(all[^1].Groups[1].Value, CultureInfo.InvariantCulture) : null;
        if (Of("total") is not { } total || Of("failed") is not { } failed)
        {
            return null;
        }

        var skipped = Of("skipped") ?? 0;
        var broken = failed + (Of("errors") ?? 0);
        return new Counts(Of("succeeded") ?? Math.Max(0, total - failed - skipped), broken, skipped, []);
    }

    private static string ReasonOf(XElement result)
    {
        var reason = result.Descendants().FirstOrDefault(element => element.Name.LocalName is "Message")?.Value
            ?? result.Descendants().FirstOrDefault(element => element.Name.LocalName is "StdOut")?.Value
            ?? "no reason given";
        return $"{(string?)result.Attribute("testName")}: {reason.Trim()}";
    }
}

/// <summary>Docs that the program writes itself.</summary>
internal static class Docs
{
    private const string Page = "docs/cli.txt";

    private static readonly string[] Commands = ["read", "acts", "build", "fetch", "export", "validate", "in-force", "history", "compare", "why", "bodies", "explain", "doctor"];

    /// <summary>Writes the page, or says where it differs.</summary>
    public static int Run(bool check)
    {
        var (status, fresh) = Fresh();
        if (status != 0)
        {
            Console.Error.WriteLine(fresh);
            return 1;
        }

        if (!check)
        {
            File.WriteAllText(Page, fresh);
            Console.WriteLine($"{Page} is made again.");
            return 0;
        }

        var kept = File.Exists(Page) ? File.ReadAllText(Page).ReplaceLineEndings("\n") : "";
        if (kept == fresh)
        {
            return 0;
        }

        var (was, now) = (kept.Split('\n'), fresh.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(was.Length, now.Length)).First(index => was.ElementAtOrDefault(index) != now.ElementAtOrDefault(index));
        Console.Error.WriteLine($"{Page} is not what the program says now, from line {(line + 1).ToString(CultureInfo.InvariantCulture)} on; run ./dev docs.");
        return 1;
    }

    private static (int Status, string Text) Fresh()
    {
        var text = new StringBuilder("# The help of every command. Made by ./dev docs; do not edit.\n");
        if (!File.Exists("mandate"))
        {
            return (1, "The program ./mandate is not here, so its help cannot be printed.");
        }

        foreach (var command in Commands.Prepend(""))
        {
            string[] words = command.Length == 0 ? ["--help"] : [command, "--help"];
            var (status, said, errors) = Tool.Captured(Path.GetFullPath("mandate"), words, Plain);
            if (status != 0)
            {
                return (status, $"./mandate {string.Join(' ', words)} failed: {errors.Trim()}");
            }

            text.Append(CultureInfo.InvariantCulture, $"\n$ mandate {string.Join(' ', words)}\n");
            text.Append(string.Join('\n', said.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.TrimEnd()))).Append('\n');
        }

        return (0, text.ToString());
    }

    // The same page on every terminal.
    private static void Plain(ProcessStartInfo start)
    {
        start.Environment["COLUMNS"] = "100";
        start.Environment["NO_COLOR"] = "1";
        start.Environment["TERM"] = "dumb";
    }
}

/// <summary>Files to begin with.</summary>
internal static class Templates
{
    /// <summary>Makes the file; never over another.</summary>
    public static int Make(string[] words)
    {
        if (words.Length < 2)
        {
            Console.Error.WriteLine("Say what to make and its name: ./dev new rule MandateRemainsInForceUntil, ./dev new finding I102, ./dev new decision \"Why a thing is so\".");
            return 2;
        }

        var name = string.Join(' ', words[1..]);
        return words[0] switch
        {
            "rule" when Regex.IsMatch(name, "^[A-Z][A-Za-z0-9]+$") => Write($"src/Core/MandateLedger.Interpretation/Rules/{name}Rules.cs", Rule(name), $"Add {name}Rules.All to the list in Interpreter.cs, or move the rule to the list of its kind."),
            "rule" => Refuse("A rule's name is a sentence in one word, for example MandateRemainsInForceUntil."),
            "finding" when Regex.IsMatch(name, "^[A-Z][0-9]{3}$") => Write($"docs/findings/{name}.md", Finding(name), "Add its message to the file of its stage, a line to docs/findings/README.md, and a test that shows it."),
            "finding" => Refuse("A finding's name is a letter and three digits, for example I102."),
            "decision" => Write($"docs/decisions/{NextDecision()}-{Slug(name)}.md", Decision(NextDecision(), name), "Fill in the four parts; say what others will ask in a year."),
            _ => Refuse($"./dev new makes a rule, a finding or a decision, not a {words[0]}."),
        };
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 2;
    }

    private static int Write(string path, string text, string next)
    {
        if (File.Exists(path))
        {
            return Refuse($"{path} is there already.");
        }

        File.WriteAllText(path, text);
        Console.WriteLine($"{path} is made. {next}");
        return 0;
    }

    private static string NextDecision()
    {
        var numbers = Directory.EnumerateFiles("docs/decisions", "????-*.md").Select(path => int.Parse(Path.GetFileName(path)[..4], CultureInfo.InvariantCulture));
        return (numbers.DefaultIfEmpty(0).Max() + 1).ToString("D4", CultureInfo.InvariantCulture);
    }

    private static string Slug(string name) => Regex.Replace(name.ToLowerInvariant(), "[^a-z0-9]+", "-").Trim('-');

    private static string Rule(string name) => $$""""
        using System.Collections.Immutable;
        using System.Text.RegularExpressions;
        using MandateLedger.Interpretation.Acts;
        using MandateLedger.Interpretation.Clauses;

        namespace MandateLedger.Interpretation.Rules;

        /// <summary>Say here which drafting habit this reads.</summary>
        internal static partial class {{name}}Rules
        {
            public static ImmutableArray<Rule> All { get; } =
            [
                new(
                    "{{name}}",
                    "Decides that the mandate of UNAMEX shall …;",
                    Read),
            ];

            [GeneratedRegex(@"\bshall …\b", RegexOptions.CultureInvariant)]
            private static partial Regex Verb { get; }

            // Claims no more than it must.
            private static IEnumerable<MandateAct> Read(Clause clause)
            {
                if (!clause.Decides || Verb.Match(clause.Text) is not { Success: true })
                {
                    yield break;
                }
            }
        }

        """";

    private static string Finding(string id) => $"""
        # {id}: Say in a few words what is found

        Kind: [gap](README.md#the-four-kinds).
        Said when: reading the acts of a document.

        > The sentence that the user sees.

        ## What it means

        What was found, and what it may mean for an answer.

        ## Example

        S/RES/9004 (2032), paragraph 3, …

        ## What to do

        What the reader can do about it.

        """;

    private static string Decision(string number, string name) => $"""
        # {number}. {name}

        ## Status

        Proposed.

        ## Context

        What is the case, and why it needs a choice.

        ## Decision

        What we do.

        ## Consequences

        What follows, the unpleasant part too.

        """;
}
