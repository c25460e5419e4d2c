using System.CommandLine;
using MandateLedger.Import;
using MandateLedger.Knowledge;
using MandateLedger.Storage;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate build PATH…</summary>
internal static class BuildCommand
{
    public static Command Create(Session session)
    {
        var (paths, records, ledger) = (Options.Paths(), Options.Records(), Options.Ledger());
        var command = new Command("build", """
            Reads documents, finds their acts and posts them to a ledger. It can be stopped at any moment: what was posted
            stays, and the next build goes on. Posting the same document again changes nothing.

            Examples:
              mandate build FOLDER
              mandate build FOLDER archive.zip --ledger council.db
            """) { paths, records, ledger };
        command.SetAction(parsed => Build(session, parsed.GetValue(paths)!, parsed.GetValue(records), parsed.GetValue(ledger)));
        return command;
    }

    /// <summary>Posts what the paths name.</summary>
    public static int Build(Session session, string[] paths, string? records, string? ledger)
    {
        var walk = DocumentWalk.Over(paths, session.Input);
        var documents = Documents.With(session, VocabularyFiles.Load(), records);
        using var file = LedgerFile.OpenOrCreate(ledger ?? Session.OwnLedger);
        var run = new BuildRun(session, file, documents);
        return AllDocuments.Read(session, walk, printsData: false, run.Work) ? run.Finish() : run.Stopped();
    }
}
