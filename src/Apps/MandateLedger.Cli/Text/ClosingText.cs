using System.Globalization;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Checks;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Cli.Text;

/// <summary>The closing of a mission for people: readiness first, then each task, then what is missing.</summary>
internal static class ClosingText
{
    private const int BarLength = 20;

    public static string Of(ClosingAnswer answer, int width)
    {
        var text = new Wrapped(width);
        text.Line($"{answer.Eve.Name} ({answer.Eve.Body})");
        text.Line(Ends(answer.Decision));
        text.Line($"Seen from {answer.On.ToProse()}, as known on {answer.Eve.AsKnown.ToProse()}.");
        Readiness(text, answer);
        Tasks(text, answer);
        Former(text, answer);
        Sites(text, answer);
        People(text, answer);
        Remainders(text, answer);
        Missing(text, answer);
        text.Line().Line($"Answered by: {answer.Eve.Ledger}. Facts and short wordings here are ours; their sources are named with --format json.");
        return text.ToString();
    }

    /// <summary>A disposition as words: <c>country team: UNICEF, by plan S/2031/402 12, due 31 May 2032</c>.</summary>
    public static string Of(TaskDisposition disposition) => string.Join(", ", new[]
    {
        $"{Name(disposition.Disposition)}{(disposition.Receiver is { } receiver ? $": {receiver}" : "")}",
        disposition.Authority is { } authority ? $"by {Name(authority.Kind)} {authority}" : null,
        disposition.Effective is { } effective ? $"since {effective.ToProse()}" : disposition.Due is { } due ? $"due {due.ToProse()}" : null,
    }.OfType<string>());

    private static string Ends(ClosingDecision? decision) => decision switch
    {
        null => "No decision to close is recorded.",
        _ => $"The mandate ends {(decision.End is { } end ? $"on {end.ToProse()}" : "on a day not recorded")}{By(decision.DecidedBy)}. "
            + (decision.LiquidationEnd is { } until ? $"The liquidation ends {until.ToProseWhen()}{By(decision.LiquidationBy)}." : "No end of the liquidation is recorded."),
    };

    private static string By(Authority? authority) => authority is null ? "" : $", by {Name(authority.Kind)} {authority}";

    private static void Readiness(Wrapped text, ClosingAnswer answer)
    {
        text.Line().Line("Readiness");
        foreach (var row in answer.Readiness.Where(row => row.Of > 0))
        {
            var full = row.Done * BarLength / row.Of;
            text.Line(string.Create(CultureInfo.InvariantCulture, $"  {new string('█', full)}{new string('░', BarLength - full)}  {row.Done,3} of {row.Of,-3} {row.What}").Replace("  ", "\u00A0\u00A0", StringComparison.Ordinal));
        }
    }

    private static void Tasks(Wrapped text, ClosingAnswer answer)
    {
        text.Line().Line(string.Create(CultureInfo.InvariantCulture, $"Tasks in force on {answer.Eve.On.ToProse()}: {answer.Tasks.Length}"));
        foreach (var group in answer.Tasks.GroupBy(task => task.Task.Task.Source.Symbol))
        {
            text.Line(group.Key, 2);
            foreach (var task in group)
            {
                text.Line($"{task.Task.Task.Source.At,-9} {task.Task.Gist ?? "(no short wording)"}", 4, 14);
                foreach (var disposed in task.Dispositions)
                {
                    text.Line($"→ {(disposed.Disposition.Scope is { } scope ? scope + ": " : "")}{Of(disposed.Disposition)}", 14, 16);
                }

                foreach (var finding in task.Findings)
                {
                    text.Line($"! {finding.Id} {finding.Message}", 14, 16);
                }
            }
        }
    }

    private static void Former(Wrapped text, ClosingAnswer answer)
    {
        if (!answer.FormerTasks.IsEmpty)
        {
            text.Line().Line("Tasks that had left the mandate before");
        }

        foreach (var former in answer.FormerTasks)
        {
            text.Line($"{former.Disposition.Task}  {Of(former.Disposition)}", 2, 6);
        }
    }

    private static void Sites(Wrapped text, ClosingAnswer answer)
    {
        var sites = answer.State.Of<Site>().OrderBy(site => site.Closes?.First ?? DateOnly.MaxValue).ToList();
        if (sites.Count > 0)
        {
            text.Line().Line("Sites");
        }

        foreach (var site in sites)
        {
            text.Line($"{site.Name}: {(site.IsClosed ? "closed" : "to close")} {(site.Closes is { } closes ? closes.ToProse() : "on a day not recorded")}{(site.Handover?.To is { } to ? $", to {to}" : "")}", 2, 6);
        }
    }

    private static void People(Wrapped text, ClosingAnswer answer)
    {
        var months = answer.State.Of<PostsInMonth>().OrderBy(month => month.Month.First).ToList();
        var units = answer.State.Of<UnitStrength>().OrderBy(unit => unit.On.First).ToList();
        if (months.Count + units.Count > 0)
        {
            text.Line().Line("Posts and guards");
        }

        foreach (var month in months)
        {
            text.Line(string.Create(CultureInfo.InvariantCulture, $"{month.Month.ToProse()}: {month.Separations} posts end, {month.Posts?.ToString(CultureInfo.InvariantCulture) ?? "?"} are left"), 2, 6);
        }

        foreach (var unit in units)
        {
            text.Line(string.Create(CultureInfo.InvariantCulture, $"{unit.On.ToProse()}: {unit.Unit} {unit.Strength}"), 2, 6);
        }
    }

    private static void Remainders(Wrapped text, ClosingAnswer answer)
    {
        if (!answer.Obligations.IsEmpty)
        {
            text.Line().Line("What outlives the mission");
        }

        foreach (var obligation in answer.Obligations)
        {
            text.Line($"{obligation.What}: {obligation.Holder ?? "nobody named"}{(obligation.Until is { } until ? $", until {until.ToProse()}" : "")} ({obligation.Symbol}{(obligation.At is null ? "" : " " + obligation.At)})", 2, 6);
        }
    }

    private static void Missing(Wrapped text, ClosingAnswer answer)
    {
        text.Line().Line(string.Create(CultureInfo.InvariantCulture, $"What is missing: {answer.Findings.Length}"));
        foreach (var check in ClosingChecks.All)
        {
            var findings = answer.Findings.Where(finding => finding.Id == check.Id).ToList();
            if (findings.Count > 0)
            {
                text.Line(string.Create(CultureInfo.InvariantCulture, $"{check.Id}  {check.Holds} Not so: {findings.Count}"), 2, 8);
                findings.ForEach(finding => text.Line($"{finding.At}: {finding.Message}", 8, 10));
            }
        }

        if (!answer.Findings.IsEmpty)
        {
            text.Line("What each means and what to do: mandate explain ID", 2);
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum => Json.Names.Of(value).Replace('-', ' ');
}
