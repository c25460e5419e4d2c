using System.Text.Json;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Json;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;
using MandateLedger.Query.Answers;

namespace MandateLedger.Export;

/// <summary>Answers in the contract's JSON.</summary>
public static class AnswerJson
{
    /// <summary>The mandate on a day.</summary>
    public static string InForce(MandateAnswer answer, bool indented) => JsonText.Write(indented, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("body", answer.Body);
        writer.Date("on", answer.On);
        writer.Date("asKnown", answer.AsKnown);
        writer.WriteString("answer", Names.Of(answer.Answer));
        writer.WriteString("ledger", answer.Ledger);
        Term(writer, answer.Term);
        writer.Array("tasks", answer.Tasks, task => Task(writer, task));
        Residual(writer, answer);
        Open(writer, answer);
        writer.WriteStartObject("strength");
        foreach (var (what, count) in answer.Strength)
        {
            writer.WriteNumber(what, count);
        }

        writer.WriteEndObject();
        writer.WriteString("chapterVii", answer.ChapterVii);
        writer.Findings(answer.Findings);
        writer.WriteEndObject();
    });

    /// <summary>The life of a body.</summary>
    public static string History(HistoryAnswer answer, bool indented) => JsonText.Write(indented, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("body", answer.Body);
        writer.WriteString("ledger", answer.Ledger);
        writer.Objects("terms", answer.Terms, term =>
        {
            writer.Terms(term);
        });
        writer.Objects("acts", answer.Acts, act =>
        {
            writer.WriteString("symbol", act.Symbol);
            writer.Date("adopted", act.AdoptedOn);
            Members(writer, JsonSerializer.SerializeToElement(ActJson.Of(act.Act), ContractJson.Compact.ActJson));
        });
        Facts(writer, answer);
        writer.WriteEndObject();
    });

    /// <summary>One body of the catalogue.</summary>
    public static string Body(Body body, bool indented) => JsonText.Write(indented, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", body.Id);
        writer.WriteString("name", body.Name);
        writer.WriteString("class", Names.Of(body.Class));
        writer.WriteString("type", body.Type);
        writer.Strings("aliases", body.Aliases);
        Decision(writer, "established", body.Founded);
        Decision(writer, "ended", body.Ended);
        writer.Strings("predecessors", body.Predecessors);
        writer.Strings("successors", body.Successors);
        writer.Strings("host", body.Host);
        writer.WriteString("until", body.Ended?.On?.ToIso());
        writer.WriteEndObject();
    });

    /// <summary>What one resolution changed.</summary>
    public static string Comparison(ComparisonAnswer answer, bool indented) => JsonText.Write(indented, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("body", answer.Body);
        writer.WriteString("from", answer.From);
        writer.WriteString("to", answer.To);
        writer.WriteString("ledger", answer.Ledger);
        writer.Objects("changes", answer.Changes, change =>
        {
            writer.WriteString("fate", Names.Of(change.Fate));
            writer.WriteString("from", change.From);
            writer.WriteString("to", change.To);
            writer.WriteBoolean("sameWords", change.SameWords);
            if (change.Similarity is { } similarity)
            {
                writer.WriteNumber("similarity", similarity);
            }
            else
            {
                writer.WriteNull("similarity");
            }

            writer.WriteString("gist", change.Gist);
            if (change.Via is not null)
            {
                writer.Source("via", change.Via);
            }

        });
        writer.WriteEndObject();
    });

    private static void Term(Utf8JsonWriter writer, MandateTerm? term)
    {
        if (term is null)
        {
            writer.WriteNull("term");
            return;
        }

        writer.WriteStartObject("term");
        writer.Terms(term);
        writer.WriteEndObject();
    }

    private static void Task(Utf8JsonWriter writer, TaskAnswer answer)
    {
        writer.WriteStartObject();
        writer.Source("source", answer.Task.Source, "label");
        writer.Objects("via", answer.Task.Via, via =>
        {
            writer.WriteString("symbol", via.Symbol);
            writer.WriteString("at", via.At);
        });
        writer.Date("since", answer.Task.Since);
        writer.Date("until", answer.Until);
        writer.WriteString("standing", Names.Of(answer.Task.Standing));
        if (answer.Task.Reason is not null)
        {
            writer.WriteString("reason", answer.Task.Reason);
        }

        writer.Strings("components", answer.Components);
        writer.Strings("conditions", answer.Task.Conditions);
        writer.WriteString("gist", answer.Gist);
        writer.WriteString("text", answer.Text);
        writer.WriteString("link", answer.Link);
        writer.WriteEndObject();
    }

    private static void Residual(Utf8JsonWriter writer, MandateAnswer answer)
    {
        writer.Objects("residual", answer.Residual, power =>
        {
            writer.WriteString("what", power.What);
            writer.WriteString("holder", power.Holder);
            writer.Source("by", power.By);
            writer.Date("until", power.Until);
            writer.WriteString("source", power.Source);
        });
    }

    private static void Open(Utf8JsonWriter writer, MandateAnswer answer)
    {
        writer.Objects("open", answer.Open, request =>
        {
            writer.WriteString("kind", request.Kind);
            writer.Source("by", request.By);
            writer.WriteString("about", request.Text);
        });
    }

    private static void Facts(Utf8JsonWriter writer, HistoryAnswer answer)
    {
        writer.Objects("heads", answer.Heads, head =>
        {
            writer.WriteString("name", head.Name);
            writer.WriteString("title", head.Title);
            writer.WriteString("from", head.From);
            writer.WriteString("to", head.To);
            writer.WriteBoolean("acting", head.Acting);
            writer.WriteString("source", head.Source);
        });
        writer.Objects("events", answer.Events, happened =>
        {
            writer.WriteString("on", happened.On);
            writer.WriteString("kind", happened.Kind);
            writer.WriteString("text", happened.Text);
            writer.WriteString("source", happened.Source);
        });
    }

    private static void Decision(Utf8JsonWriter writer, string name, Decision? decision)
    {
        if (decision is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.Date("on", decision.On);
        writer.Source("by", decision.By is null ? null : new Source(decision.By, decision.At));
        writer.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter writer, JsonElement element)
    {
        foreach (var property in element.EnumerateObject())
        {
            property.WriteTo(writer);
        }
    }
}
