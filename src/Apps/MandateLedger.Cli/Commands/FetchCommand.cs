using System.CommandLine;
using System.Globalization;
using MandateLedger.Fetch;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate fetch SYMBOL…</summary>
internal static class FetchCommand
{
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];

    public static Command Create(Session session)
    {
        var symbols = new Argument<string[]>("SYMBOL") { Description = "Symbols of documents, a resolution with its year.", Arity = ArgumentArity.OneOrMore };
        var only = new Option<bool>("--only") { Description = "Download, and post nothing to a ledger." };
        var folder = new Option<string?>("--out") { Description = "Also put the files into this folder.", HelpName = "DIR" };
        var from = new Option<string?>("--from") { Description = $"Another document service, for example https://undocs.org; also by the environment variable {FetchSettings.AddressVariable}.", HelpName = "ADDRESS" };
        var language = new Option<string>("--language") { Description = "ar, en, es, fr, ru or zh.", HelpName = "LANGUAGE", DefaultValueFactory = static _ => "en" };
        var type = new Option<string>("--type") { Description = "pdf, docx or xml.", HelpName = "TYPE", DefaultValueFactory = static _ => "pdf" };
        var ledger = Options.Ledger();
        var command = new Command("fetch", """
            Downloads documents from the document service of the United Nations, then posts them as build does. What was
            downloaded before is asked for again only where it has changed.

            Examples:
              mandate fetch "S/RES/9001 (2031)"
              mandate fetch "S/RES/9001 (2031)" --only --out FOLDER
            """) { symbols, only, folder, from, language, type, ledger };
        command.SetAction(parsed =>
        {
            var settings = Settings(parsed.GetValue(from), parsed.GetValue(language)!, parsed.GetValue(type)!);
            var fetched = new Run(session, settings, parsed.GetValue(folder)).Fetch([.. parsed.GetValue(symbols)!.Select(Symbol)]);
            var built = parsed.GetValue(only) || fetched.Paths.Count == 0 ? Session.Answered : BuildCommand.Build(session, [.. fetched.Paths], null, parsed.GetValue(ledger));
            return fetched.Status != Session.Answered ? fetched.Status : built;
        });
        return command;
    }

    private static FetchSettings Settings(string? from, string language, string type) => new()
    {
        Address = from ?? Environment.GetEnvironmentVariable(FetchSettings.AddressVariable) ?? FetchSettings.OfficialAddress,
        Language = Languages.Contains(language) ? language : throw new Misuse($"--language {language} is not a language of the document service; use {string.Join(", ", Languages)}."),
        Type = DocumentType.All.FirstOrDefault(one => one.Name == type) ?? throw new Misuse($"--type {type} is not known; use {string.Join(", ", DocumentType.All.Select(one => one.Name))}."),
    };

    private static DocumentSymbol Symbol(string asked) => DocumentSymbol.Parse(asked) is var symbol && DocumentFetcher.CanBeAsked(symbol)
        ? symbol
        : throw new Misuse($"{asked} is not a whole symbol; write it as printed, a resolution with its year, for example \"S/RES/9001 (2031)\".");

    private sealed class Run(Session session, FetchSettings settings, string? folder)
    {
        private readonly List<string> paths = [];
        private int status = Session.Answered;

        public (IReadOnlyList<string> Paths, int Status) Fetch(IReadOnlyList<DocumentSymbol> symbols)
        {
            using var fetcher = new DocumentFetcher(settings, Path.Combine(Session.OwnFolder, "documents"), TimeProvider.System);
            try
            {
                ProgressBar.OverSlow(session, "Fetching documents", symbols.Count, step => _ = symbols.All(symbol => One(fetcher, symbol, step)));
            }
            catch (OperationCanceledException)
            {
                session.Tell(string.Create(CultureInfo.InvariantCulture, $"stopped after {paths.Count} documents; each of them is whole."));
                return ([], Session.Stopped);
            }

            return (paths, status);
        }

        // False where asking for further documents is of no use.
        private bool One(DocumentFetcher fetcher, DocumentSymbol symbol, Action step)
        {
            try
            {
                var fetched = fetcher.FetchAsync(symbol, session.Stop).GetAwaiter().GetResult();
                var path = Copied(fetched.Path);
                paths.Add(path);
                session.Error.WriteLine($"{symbol}: {(fetched.IsNew ? "downloaded" : "has not changed")}, {path}");
                return true;
            }
            catch (FetchFault problem)
            {
                session.Tell(problem.Message);
                status = Session.OutsideFailed;
                return !problem.IsOfService;
            }
            finally
            {
                step();
            }
        }

        private string Copied(string path)
        {
            if (folder is null)
            {
                return path;
            }

            Directory.CreateDirectory(folder);
            var copy = Path.Combine(folder, Path.GetFileName(path));
            WholeFile.Write(copy, File.ReadAllBytes(path));
            return copy;
        }
    }
}
