using System.Globalization;
using MandateLedger.Ledger.Tasks;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query.Answers;

namespace MandateLedger.Cli.Text;

/// <summary>A mandate answer for people.</summary>
internal static class MandateText
{
    public static string Of(MandateAnswer answer, int width)
    {
        var text = new Wrapped(width);
        text.Line($"{answer.Name}" + (answer.Name == answer.Body ? "" : $" ({answer.Body})"));
        text.Line($"{StatusWords(answer)} on {answer.On.ToProse()}, as known on {answer.AsKnown.ToProse()}.");
        Term(text, answer);
        Tasks(text, answer);
        Open(text, answer);
        Residual(text, answer);
        Findings(text, answer);
        text.Line();
        text.Line($"Answered by: {answer.Ledger}. Source of all texts: United Nations; facts and short wordings here are ours, the words are at the links ({Links(answer)}).");
        return text.ToString();
    }

    private static string StatusWords(MandateAnswer answer) => answer.Answer switch
    {
        MandateStatus.InForce => "The mandate was in force",
        MandateStatus.NotInForce => "No mandate was in force",
        MandateStatus.Undetermined => "It cannot be told whether the mandate was in force",
        _ => "This ledger does not cover the mandate",
    };

    private static void Term(Wrapped text, MandateAnswer answer)
    {
        if (answer.Term is not { } term)
        {
            return;
        }

        text.Line();
        text.Line(answer.Answer == MandateStatus.InForce || answer.Answer == MandateStatus.Undetermined ? "Term" : "Last term");
        var until = term.Until is { } day ? $"to {day.ToProse()}, that day included" : "without an end";
        text.Line($"{term.From.ToProse()} {until}{(term.Final ? " (final)" : "")}, by {term.By.Symbol} paragraph {term.By.At}", 2, 4);
        if (term.Computed)
        {
            text.Line($"computed: {(term.Period is { } iso ? Primitives.Dates.Period.FromIso(iso)?.ToDigits() : null) ?? "a period"} {CountedFrom(term)}", 2, 4);
        }

        foreach (var reading in term.Readings)
        {
            text.Line($"reading: to {reading.Until?.ToProse() ?? "a day that cannot be computed"}, {reading.Because}", 2, 4);
        }
    }

    private static string CountedFrom(MandateTerm term) => term.CountedFrom switch
    {
        "adoption" => "from the date of the resolution",
        null => "with no starting point in the words",
        var day => $"from {day}",
    };

    private static void Tasks(Wrapped text, MandateAnswer answer)
    {
        if (answer.Tasks.IsEmpty)
        {
            return;
        }

        var inForce = answer.Tasks.Where(task => task.Task.Standing != TaskStanding.Undetermined).ToList();
        text.Line();
        text.Line(string.Create(CultureInfo.InvariantCulture, $"Tasks in force: {inForce.Count}"));
        foreach (var group in inForce.GroupBy(task => (task.Task.Source.Symbol, Via: string.Join(", ", task.Task.Via.Select(via => $"{via.Symbol} {via.At}")))))
        {
            text.Line($"{group.Key.Symbol}" + (group.Key.Via.Length == 0 ? "" : $", carried by {group.Key.Via}"), 2, 4);
            foreach (var task in group)
            {
                Task(text, task);
            }
        }

        foreach (var task in answer.Tasks.Except(inForce))
        {
            text.Line($"undetermined: {task.Task.Source.Symbol} {task.Task.Source.At}".TrimEnd() + $" ({task.Task.Reason})", 2, 4);
        }

        Conditions(text, inForce);
    }

    private static void Task(Wrapped text, TaskAnswer task)
    {
        var label = (task.Task.Source.At ?? "").PadRight(10);
        text.Line($"{label} {task.Gist ?? Shortened(task.Text) ?? About(task)}", 4, 15);
    }

    // Where no words are held, the components still say what it is about.
    private static string About(TaskAnswer task) => task.Components.IsEmpty ? "(words not held)" : $"({string.Join(", ", task.Components).Replace('-', ' ')}; words not held)";

    private static string? Shortened(string? words) => words is null || words.Length <= 300 ? words : words[..300] + "…";

    private static void Conditions(Wrapped text, List<TaskAnswer> tasks)
    {
        var conditions = tasks.SelectMany(task => task.Task.Conditions.Select(condition => (condition, task.Task.Source.At)))
            .GroupBy(pair => pair.condition)
            .OrderByDescending(group => group.Count())
            .ToList();
        if (conditions.Count == 0)
        {
            return;
        }

        text.Line();
        text.Line("Conditions");
        foreach (var condition in conditions)
        {
            var scope = condition.Count() == tasks.Count ? "all tasks" : string.Join(", ", condition.Select(pair => pair.At));
            text.Line($"{condition.Key}: {scope}", 2, 4);
        }
    }

    private static void Open(Wrapped text, MandateAnswer answer)
    {
        if (answer.Open.IsEmpty)
        {
            return;
        }

        text.Line();
        text.Line("Also open");
        foreach (var request in answer.Open)
        {
            text.Line($"{request.Kind}: {request.Text} ({request.By.Symbol} {request.By.At})", 2, 4);
        }
    }

    private static void Residual(Wrapped text, MandateAnswer answer)
    {
        if (answer.Residual.IsEmpty)
        {
            return;
        }

        text.Line();
        text.Line("What goes on");
        foreach (var power in answer.Residual)
        {
            var until = power.Until is { } day ? $" until {day.ToProse()}" : " (no end named)";
            var holder = power.Holder is null ? "" : $", with {power.Holder}";
            text.Line($"{power.What}{holder}{until} ({power.By.Symbol} {power.By.At}; {power.Source})", 2, 4);
        }
    }

    private static void Findings(Wrapped text, MandateAnswer answer)
    {
        if (answer.Findings.IsEmpty)
        {
            return;
        }

        text.Line();
        foreach (var finding in answer.Findings)
        {
            text.Line($"{finding.Kind.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}", 0, 2);
        }
    }

    private static string Links(MandateAnswer answer)
    {
        var first = answer.Term is { } term ? Primitives.Symbols.DocumentSymbol.Parse(term.By.Symbol).Link : "https://undocs.org";
        return string.Join(", ", answer.Tasks.Select(task => task.Link).Prepend(first).Distinct().Take(3));
    }
}
