using System.CommandLine;

namespace MandateLedger.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<string?> Ledger() => new("--ledger") { Description = "A ledger file; without it your own ledger answers, else the bundled facts.", HelpName = "FILE" };

    public static Option<string?> Format() => new("--format") { Description = "text, json, jsonl or csv.", HelpName = "FORMAT" };

    public static Option<string?> On() => new("--on") { Description = "The day asked about, for example 2009-05-01; today without it.", HelpName = "DATE" };

    public static Option<string?> AsKnown() => new("--as-known") { Description = "Answer with what was known on that day; today without it.", HelpName = "DATE" };

    public static Option<bool> Strict() => new("--strict") { Description = "Exit with status 1 where the answer has gaps or doubts." };

    public static Argument<string> Body() => new("BODY") { Description = "Acronym, name or alias, for example UNAMI." };

    public static Option<string?> Records() => new("--records") { Description = "Records of the library's catalogue, one JSON object a line: a file or a folder of such files.", HelpName = "PATH" };

    public static Option<string?> ClosingFile() => new("--file") { Description = "A closing file of your own, one fact a line; without it the facts that come with the program.", HelpName = "FILE" };

    public static Option<string?> Out() => new("--out") { Description = "The file to write; without it the answer is printed.", HelpName = "FILE" };

    public static Argument<string[]> Paths() => new("PATH") { Description = "Files, folders or ZIP archives of documents; - is standard input.", Arity = ArgumentArity.OneOrMore };
}
