using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Json;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Storage;
using MandateLedger.Transition;
using MandateLedger.Transition.Plans;

namespace MandateLedger.Cli;

/// <summary>What a user asked about plans.</summary>
/// <param name="Plans">The documents to read; or none.</param>
/// <param name="Accepted">The file with the lines to accept; or null.</param>
/// <param name="Workbook">A workbook to import, which is another thing; or null.</param>
/// <param name="By">Who records; or null.</param>
/// <param name="File">The closing file; or null.</param>
/// <param name="Format">How to print; or null.</param>
/// <param name="Strict">True where findings change the status.</param>
internal sealed record ProposalRequest(string[] Plans, string? Accepted, string? Workbook, string? By, string? File, string? Format, bool Strict);

/// <summary>What plans and budgets suggest for a closing file, and the step by which a person accepts it.</summary>
internal static partial class Proposals
{
    [GeneratedRegex(@"^[AS](?:_[\w.]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedBySymbol { get; }

    /// <summary>Does what was asked about plans; null where nothing was.</summary>
    public static int? Run(Session session, ProposalRequest request, Func<IReadOnlyList<PlanTask>> tasks)
    {
        CheckOneTask(request);
        return request.Accepted is { } accepted ? Accept(session, accepted, request.By, request.File)
            : request.Plans.Length > 0 ? Print(session, request.Plans, tasks(), Session.FormatOf(request.Format, Format.Jsonl), request.Strict)
            : null;
    }

    /// <summary>Prints the proposals of documents, and where the documents do not agree with themselves. Records nothing.</summary>
    private static int Print(Session session, IReadOnlyList<string> paths, IReadOnlyList<PlanTask> tasks, Format format, bool strict)
    {
        if (format is not (Format.Jsonl or Format.Text))
        {
            throw new Misuse("Proposals are lines of a closing file; with --plan use --format jsonl or text.");
        }

        var vocabulary = VocabularyFiles.Load();
        var readings = paths.Select(path => PlanReader.Read(Documents.Read(path, vocabulary).Structure.Value, NameOf(path), tasks)).ToList();
        if (format == Format.Text)
        {
            session.Print(ProposalText.Of(readings, Session.Width));
        }
        else
        {
            PrintLines(session, readings);
        }

        return strict && readings.Exists(reading => !reading.Findings.IsEmpty) ? Session.Doubtful : Session.Answered;
    }

    /// <summary>Adds the facts of a file to a closing file.</summary>
    private static int Accept(Session session, string accepted, string? by, string? file)
    {
        if (file is null || string.IsNullOrWhiteSpace(by))
        {
            throw new Misuse("Accepting needs three things: --accept FILE with the lines, --by NAME for who accepts them, --file FILE for the closing file.");
        }

        var result = AcceptedProposals.Of(ClosingStore.Read(file), FactsOf(accepted), new Recording(by.Trim(), session.Clock.GetUtcNow()), ClosingJson.PartsOf);
        if (!result.Facts.IsEmpty)
        {
            ClosingStore.Append(file, result.Facts);
        }

        foreach (var known in result.Known)
        {
            session.Tell($"{known.Entry.Subject()} is recorded already in the same words; it was skipped.");
        }

        foreach (var (fact, lost) in result.HeldBack)
        {
            session.Tell($"{fact.Entry.Subject()} was held back, because the closing file says more of it than the line: {string.Join(", ", lost)}. Add that to the line, or withdraw the entry first.");
        }

        return session.Print(string.Create(CultureInfo.InvariantCulture, $"{Counted(result.Facts.Length)} recorded in {file}, {result.Known.Length} skipped, {result.HeldBack.Length} held back."));
    }

    // One run looks at documents, accepts lines or imports a workbook, and a name belongs to the last two.
    private static void CheckOneTask(ProposalRequest request)
    {
        if (new[] { request.Plans.Length > 0, request.Accepted is not null, request.Workbook is not null }.Count(asked => asked) > 1)
        {
            throw new Misuse("Give one of --plan, --accept and --import: to see what documents suggest, to record it, or to read a workbook back.");
        }

        if (request is { By: not null, Accepted: null, Workbook: null })
        {
            throw new Misuse("--by names who records something; give --accept or --import with it.");
        }
    }

    private static void PrintLines(Session session, List<PlanReading> readings)
    {
        var recording = new Recording("proposed by the program", session.Clock.GetUtcNow());
        foreach (var fact in readings.SelectMany(reading => reading.Facts(recording)))
        {
            session.Print(ClosingJson.Write(fact));
        }

        foreach (var (document, finding) in readings.SelectMany(reading => reading.Findings.Select(finding => (reading.Document, finding))))
        {
            session.Tell($"{document}: {FindingLine.Of(finding)}");
        }
    }

    // Every line counts, also a last one that an editor left without its end.
    private static List<ClosingFact> FactsOf(string path)
    {
        if (!File.Exists(path))
        {
            throw new Misuse($"There is no file {path}; give the lines that mandate transition --plan printed.");
        }

        var facts = File.ReadLines(path).Select((line, index) => (line, number: index + 1)).Where(pair => !string.IsNullOrWhiteSpace(pair.line)).Select(pair => FactOf(path, pair.line, pair.number)).ToList();
        return facts.Count > 0 ? facts : throw new Misuse($"{path} has no lines, so there is nothing to accept.");
    }

    private static ClosingFact FactOf(string path, string line, int number)
    {
        try
        {
            return ClosingJson.Read(line, number);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            throw new Misuse(string.Create(CultureInfo.InvariantCulture, $"{path}, line {number} is no fact of a closing file ({problem.Message}); nothing was recorded."));
        }
    }

    // Files of the document service and of the registry bear the symbol as their name.
    private static string NameOf(string path)
    {
        var bare = Path.GetFileNameWithoutExtension(path);
        return NamedBySymbol.IsMatch(bare) ? bare.Replace('_', '/') : Path.GetFileName(path);
    }

    private static string Counted(int facts) => facts == 1 ? "1 fact" : string.Create(CultureInfo.InvariantCulture, $"{facts} facts");
}
