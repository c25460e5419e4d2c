using System.CommandLine;
using System.Globalization;
using MandateLedger.Import;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Storage;
using Spectre.Console;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate build PATH…</summary>
internal static class BuildCommand
{
    private const int Batch = 64;

    /// <summary>Grows when a reading changes: files read by an older reader are read again.</summary>
    private const string Reader = "mandate 0.1.0";

    public static Command Create(Session session)
    {
        var (paths, ledger) = (Options.Paths(), Options.Ledger());
        var command = new Command("build", """
            Reads documents, finds their acts and posts them to a ledger. It can be stopped at any moment: what was posted
            stays, and the next build goes on. Posting the same document again changes nothing.

            Examples:
              mandate build FOLDER
              mandate build FOLDER --ledger council.db
            """) { paths, ledger };
        command.SetAction(parsed =>
        {
            var files = Documents.Find(parsed.GetValue(paths)!).ToList();
            using var file = LedgerFile.OpenOrCreate(parsed.GetValue(ledger) ?? Session.OwnLedger);
            var run = new Run(session, file, VocabularyFiles.Load());
            Watched(session, files, run);
            return run.Finish(files.Count);
        });
        return command;
    }

    private static void Watched(Session session, List<string> files, Run run)
    {
        if (Console.IsErrorRedirected || files.Count < Batch)
        {
            files.ForEach(run.Add);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Error) });
        console.Progress().Start(progress =>
        {
            var task = progress.AddTask("Reading documents", maxValue: files.Count);
            foreach (var file in files)
            {
                run.Add(file);
                task.Increment(1);
            }
        });
    }

    private sealed class Run(Session session, LedgerFile ledger, Vocabulary vocabulary)
    {
        private readonly List<PostedDocument> waiting = [];
        private readonly List<string> problems = [];
        private int posted;
        private int skipped;

        public void Add(string path)
        {
            try
            {
                var file = DocumentReader.Open(path);
                if (ledger.HasRead(file.Sha256, Reader))
                {
                    skipped++;
                    return;
                }

                Add(file);
            }
            catch (UnreadableDocumentException problem)
            {
                problems.Add(problem.Message);
            }
        }

        private void Add(DocumentFile file)
        {
            if (PostingOf.Document(Documents.Read(file, vocabulary).Meaning.Value) is { } document)
            {
                waiting.Add(document);
            }
            else
            {
                problems.Add($"{file.Name} was not posted: it does not say its symbol and its day of adoption.");
            }

            if (waiting.Count >= Batch)
            {
                Post();
            }
        }

        public int Finish(int files)
        {
            Post();
            problems.ForEach(problem => session.Error.WriteLine($"mandate: {problem}"));
            session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files} files: {posted} posted, {skipped} held already, {problems.Count} not posted. Ledger: {ledger.Path}"));
            return problems.Count > 0 && posted + skipped == 0 ? Session.OutsideFailed : Session.Answered;
        }

        private void Post()
        {
            posted += ledger.Post(waiting, new Recording("mandate build", session.Clock.GetUtcNow()), Reader);
            waiting.Clear();
        }
    }
}
