using MandateLedger.Export;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;
using MandateLedger.Storage;

namespace MandateLedger.Cli;

/// <summary>Where a command writes, and the clock. Data go to <see cref="Out"/>, all else to <see cref="Error"/>.</summary>
internal sealed record Session(TextWriter Out, TextWriter Error, TimeProvider Clock)
{
    /// <summary>Opens standard input.</summary>
    public Func<Stream> Input { get; init; } = static () => Stream.Null;

    /// <summary>Cancelled when the user wants to stop.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Answered.</summary>
    public const int Answered = 0;

    /// <summary>Answered with gaps or doubts, under <c>--strict</c>.</summary>
    public const int Doubtful = 1;

    /// <summary>The command was wrong.</summary>
    public const int WrongCommand = 2;

    /// <summary>The outside world failed.</summary>
    public const int OutsideFailed = 3;

    /// <summary>The user stopped it; what was done before is whole. The number is the one that shells expect.</summary>
    public const int Stopped = 130;

    /// <summary>Today, in the user's time zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>The width for people: that of the terminal, else 100.</summary>
    public static int Width => Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 40, 140);

    /// <summary>The user's own ledger.</summary>
    public static string OwnLedger => Path.Combine(OwnFolder, "mandate.db");

    /// <summary>The program's place in the user's data folder.</summary>
    public static string OwnFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "mandate-ledger");

    /// <summary>The day that a user typed.</summary>
    public static DateOnly Day(string text, string option) =>
        IsoDate.Parse(text) ?? throw new Misuse($"{option} {text} is not a day; write it as year-month-day, for example 2009-05-01.");

    /// <summary>The day whose knowledge answers: the one that a user typed, else today.</summary>
    public DateOnly AsKnown(string? known) => known is null ? Today : Day(known, "--as-known");

    /// <summary>Both days of a question: those that a user typed, else today.</summary>
    public AsOf AsOf(string? on, string? known) => new(on is null ? Today : Day(on, "--on"), AsKnown(known));

    /// <summary>The format that a user typed.</summary>
    public static Format FormatOf(string? text, Format standard = Format.Text) => text?.ToLowerInvariant() switch
    {
        null => standard,
        "text" => Format.Text,
        "json" => Format.Json,
        "jsonl" => Format.Jsonl,
        "csv" => Format.Csv,
        _ => throw new Misuse($"--format {text} is not known; use text, json, jsonl or csv."),
    };

    /// <summary>The body that a user named.</summary>
    public static Body FindBody(BodyCatalogue bodies, string name)
    {
        var found = bodies.Find(name) is { } byId ? [byId] : bodies.Named(name);
        if (found.Length == 1)
        {
            return found[0];
        }

        if (found.Length > 1)
        {
            throw new Misuse($"{name} is the name of several bodies: {string.Join(", ", found.Select(body => body.Id))}; say which.");
        }

        var nearest = string.Join(", ", bodies.NearestTo(name));
        throw new Misuse($"No body is called {name}." + (nearest.Length > 0 ? $" Nearest: {nearest}." : " The list is in: mandate bodies."));
    }

    /// <summary>The ledger named, else the user's own where there is one; null where the bundled facts answer.</summary>
    public static string? LedgerPath(string? named) => named switch
    {
        null => File.Exists(OwnLedger) ? OwnLedger : null,
        _ when named.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) =>
            throw new Misuse("A shared ledger on PostgreSQL is not part of this version; give a file with --ledger."),
        _ => named,
    };

    /// <summary>
    /// What bears on a body, from the ledger named, else the user's own where there is one, else the bundled facts.
    /// Never from two at once.
    /// </summary>
    public static LedgerView View(string? ledger, Func<BodyCatalogue, Body> choose, out Body body)
    {
        if (LedgerPath(ledger) is not { } path)
        {
            return BundledLedger.LoadFor(choose, out body);
        }

        using var file = LedgerFile.OpenToRead(path);
        var bodies = VocabularyFiles.LoadBodies();
        body = choose(bodies);
        return file.ViewOf(body, bodies, Path.GetFileName(path));
    }

    /// <summary>Tells the user one sentence, beside what is printed.</summary>
    public void Tell(string sentence) => Error.WriteLine($"mandate: {sentence}");

    /// <summary>Writes one finished text.</summary>
    public int Print(string text)
    {
        Out.WriteLine(text.TrimEnd('\n'));
        return Answered;
    }
}
