using System.CommandLine;
using System.Globalization;
using MandateLedger.Claims;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Sentences;
using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Import;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate check FILE</summary>
internal static class CheckCommand
{
    public static Command Create(Session session)
    {
        var file = new Argument<string>("FILE") { Description = "A news article: text, web page, Word or PDF file; - is standard input." };
        var body = new Option<string?>("--body") { Description = "The body that the article is about; without it the one that it names most.", HelpName = "BODY" };
        var (known, ledger, format) = (Options.AsKnown(), Options.Ledger(), Options.Format());
        var strict = new Option<bool>("--strict") { Description = "Exit with status 1 where a claim is contradicted." };
        var command = new Command("check", """
            Holds the claims of a news article, sentence by sentence, against the ledger and the facts.
            Verdicts: supported, contradicted, partly, not-supported (by the sources held), not-checkable.

            Examples:
              mandate check article.txt
              mandate check article.html --body UNAMI --format json
            """) { file, body, known, ledger, format, strict };
        command.SetAction(parsed =>
        {
            var chosen = Session.FormatOf(parsed.GetValue(format));
            var asKnown = session.AsKnown(parsed.GetValue(known));
            var path = parsed.GetValue(file)!;
            var article = Read(session, path);
            var view = Session.View(parsed.GetValue(ledger), bodies => BodyOf(bodies, parsed.GetValue(body), article, path), out var found);
            var answer = ArticleChecks.Of(view, found, article, asKnown);
            session.Print(chosen switch
            {
                Format.Json => CheckJson.Of(path, answer),
                Format.Jsonl => string.Join('\n', answer.Claims.Select(CheckJson.Line)),
                Format.Csv => string.Join('\n', Rows(answer)),
                _ => CheckText.Of(answer, found.Name, Session.Width),
            });
            return parsed.GetValue(strict) && answer.Claims.Any(claim => claim.Verdict == Verdict.Contradicted) ? Session.Doubtful : Session.Answered;
        });
        return command;
    }

    private static Article Read(Session session, string path)
    {
        if (Directory.Exists(path))
        {
            throw new Misuse($"{path} is a folder; name one article.");
        }

        var file = DocumentWalk.Over([path], session.Input).Documents().First().Opened();
        return Article.Of(DocumentReader.Read(file).Text);
    }

    private static Body BodyOf(BodyCatalogue bodies, string? named, Article article, string path) =>
        named is not null ? Session.FindBody(bodies, named)
        : ArticleBodies.MostNamed(article, bodies)
        ?? throw new Misuse($"{(path == DocumentWalk.StandardInput ? "standard input" : path)} names no body of the catalogue; say which it is about with --body.");

    private static IEnumerable<string> Rows(CheckAnswer answer)
    {
        yield return Csv.Row("n", "verdict", "claim", "sentence", "rule", "symbol", "at", "note");
        foreach (var claim in answer.Claims)
        {
            foreach (var evidence in claim.Evidence.DefaultIfEmpty())
            {
                yield return Csv.Row(claim.Number.ToString(CultureInfo.InvariantCulture), Json.Names.Of(claim.Verdict), claim.Claim, claim.Sentence, claim.Rule, evidence?.Symbol, evidence?.At, evidence?.Note);
            }
        }
    }
}
