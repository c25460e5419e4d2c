using System.CommandLine;
using System.Globalization;
using MandateLedger.Cli.Text;
using MandateLedger.Knowledge;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;
using MandateLedger.Storage;

namespace MandateLedger.Cli.Commands;

/// <summary>mandate doctor</summary>
internal static class DoctorCommand
{
    public static Command Create(Session session)
    {
        var ledger = Options.Ledger();
        var command = new Command("doctor", """
            Versions, the ledger's integrity, what it covers and what is missing.

            Examples:
              mandate doctor
              mandate doctor --ledger council.db
            """) { ledger };
        command.SetAction(parsed =>
        {
            var text = new Wrapped(Session.Width);
            text.Line($"mandate {typeof(DoctorCommand).Assembly.GetName().Version?.ToString(3)} on .NET {Environment.Version}");
            var bundled = BundledLedger.Load();
            text.Line(string.Create(CultureInfo.InvariantCulture, $"bundled facts: kept by hand on {string.Join(", ", bundled.Facts.Select(facts => facts.Body))}; {bundled.Bodies.All.Length} bodies in the catalogue"), 0, 2);
            text.Line(string.Create(CultureInfo.InvariantCulture, $"bundled acts: {BundledActs.All.Count} resolutions read, {BundledActs.All.Count(line => line.Bodies.Count > 0)} with acts on {BundledActs.All.SelectMany(line => line.Bodies).Distinct().Count()} bodies"), 0, 2);
            Coverage(text, [.. bundled.Held.OrderBy(held => held.Number)]);
            if (Session.LedgerPath(parsed.GetValue(ledger)) is not { } path)
            {
                text.Line("own ledger: none; make one with: mandate build FOLDER");
                return session.Print(text.ToString());
            }

            using var file = LedgerFile.OpenToRead(path);
            var health = file.Examine();
            text.Line(string.Create(CultureInfo.InvariantCulture, $"{path}: {health.Entries} entries, {health.Documents} documents"), 0, 2);
            Coverage(text, health.Held);
            text.Line(health.Fault is null ? "integrity: no fault found" : $"integrity: {health.Fault}; restore the file from a copy or build it anew", 0, 2);
            session.Print(text.ToString());
            return health.Fault is null ? Session.Answered : Session.OutsideFailed;
        });
        return command;
    }

    private static void Coverage(Wrapped text, IReadOnlyList<HeldResolution> all)
    {
        if (all.Count == 0)
        {
            text.Line("coverage: no resolution is held");
            return;
        }

        var (first, last) = (all[0], all[^1]);
        var missing = Enumerable.Range(first.Number, last.Number - first.Number + 1).Except(all.Select(held => held.Number)).ToList();
        text.Line(string.Create(CultureInfo.InvariantCulture, $"coverage: resolutions {first.Number} ({first.AdoptedOn.ToIso()}) to {last.Number} ({last.AdoptedOn.ToIso()}), {all.Count} held"), 0, 2);
        if (missing.Count > 0)
        {
            text.Line(string.Create(CultureInfo.InvariantCulture, $"missing in between: {missing.Count} ({string.Join(", ", missing.Take(12))}{(missing.Count > 12 ? ", …" : "")})"), 0, 2);
        }
    }
}
