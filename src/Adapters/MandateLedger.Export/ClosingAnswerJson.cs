using System.Text.Json;
using MandateLedger.Json;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Transition;
using MandateLedger.Transition.Answers;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Export;

/// <summary>The closing of a mission in the contract's JSON.</summary>
public static class ClosingAnswerJson
{
    /// <summary>The whole closing.</summary>
    public static string Of(ClosingAnswer answer, bool indented) => JsonText.Write(indented, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("body", answer.Eve.Body);
        writer.Date("on", answer.On);
        writer.Date("asKnown", answer.Eve.AsKnown);
        writer.WriteString("ledger", answer.Eve.Ledger);
        Closing(writer, answer);
        writer.Date("eve", answer.Eve.On);
        writer.Objects("tasks", answer.Tasks.SelectMany(task => task.Rows.Select(row => (row.Disposition, row.Source, task.Task.Gist))), row => Task(writer, answer, row.Disposition, row.Source, row.Gist));
        writer.Objects("formerTasks", answer.FormerTasks, former => Task(writer, answer, former.Disposition, former.Source, null));
        Entries<Site>(writer, "sites", answer);
        Entries<PostsInMonth>(writer, "posts", answer);
        Entries<UnitStrength>(writer, "units", answer);
        Entries<AssetGroup>(writer, "assets", answer);
        Entries<RecordClass>(writer, "records", answer);
        Entries<Remainder>(writer, "remainders", answer);
        Entries<Milestone>(writer, "milestones", answer);
        Entries<ClosingRisk>(writer, "risks", answer);
        Entries<Amount>(writer, "amounts", answer);
        writer.Objects("obligations", answer.Obligations, obligation =>
        {
            writer.WriteString("what", obligation.What);
            writer.WriteString("holder", obligation.Holder);
            writer.WriteString("symbol", obligation.Symbol);
            writer.WriteString("at", obligation.At);
            writer.Date("until", obligation.Until);
            writer.WriteString("source", obligation.Source);
        });
        writer.Objects("readiness", answer.Readiness, row =>
        {
            writer.WriteString("what", row.What);
            writer.WriteNumber("done", row.Done);
            writer.WriteNumber("of", row.Of);
        });
        writer.Findings(answer.Findings);
        writer.WriteEndObject();
    });

    private static void Closing(Utf8JsonWriter writer, ClosingAnswer answer)
    {
        writer.WriteStartObject("closing");
        Authority(writer, "decidedBy", answer.Decision?.DecidedBy);
        writer.Date("end", answer.Decision?.End);
        writer.WriteString("liquidationEnd", answer.Decision?.LiquidationEnd?.ToString());
        Authority(writer, "liquidationBy", answer.Decision?.LiquidationBy);
        writer.WriteString("planOpened", answer.Decision?.PlanOpened?.ToString());
        Authority(writer, "plan", answer.Decision?.Plan);
        writer.WriteEndObject();
    }

    private static void Task(Utf8JsonWriter writer, ClosingAnswer answer, TaskDisposition disposition, FactSource? source, string? gist)
    {
        writer.WriteStartObject("source");
        writer.WriteString("symbol", disposition.Task.Symbol);
        writer.WriteString("label", disposition.Task.Label);
        writer.WriteEndObject();
        writer.WriteString("gist", gist);
        writer.WriteString("scope", disposition.Scope);
        writer.WriteString("disposition", Names.Of(disposition.Disposition));
        writer.WriteString("receiver", disposition.Receiver);
        Authority(writer, "authority", disposition.Authority);
        Members(writer, disposition, ["acceptance", "funding", "due", "effective", "capacity", "offer", "focalPoint", "jointPeriod", "verification", "risk", "mitigation", "dependsOn", "signOff", "progress", "note"]);
        Source(writer, source);
        writer.Findings(answer.FindingsOn(disposition));
    }

    private static void Members(Utf8JsonWriter writer, TaskDisposition disposition, string[] names)
    {
        var entry = ClosingJson.ElementOf(disposition);
        foreach (var name in names)
        {
            writer.WritePropertyName(name);
            if (entry.TryGetProperty(name, out var value))
            {
                value.WriteTo(writer);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }

    private static void Entries<TEntry>(Utf8JsonWriter writer, string name, ClosingAnswer answer)
        where TEntry : ClosingEntry => writer.Objects(name, answer.State.Sourced<TEntry>(), one =>
    {
        foreach (var member in ClosingJson.ElementOf(one.Entry).EnumerateObject())
        {
            member.WriteTo(writer);
        }

        Source(writer, one.Source);
        writer.Findings(answer.Findings.Where(finding => finding.At == one.Entry.Subject()));
    });

    private static void Authority(Utf8JsonWriter writer, string name, Authority? authority)
    {
        if (authority is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("kind", Names.Of(authority.Kind));
        writer.WriteString("symbol", authority.Symbol);
        writer.WriteString("at", authority.At);
        writer.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter writer, FactSource? source)
    {
        if (source is null)
        {
            writer.WriteNull("statedIn");
            return;
        }

        writer.WriteStartObject("statedIn");
        writer.WriteString("document", source.Document);
        writer.WriteString("at", source.At);
        writer.WriteString("certainty", Names.Of(source.Certainty));
        writer.WriteString("doubt", source.Doubt);
        writer.WriteEndObject();
    }
}
