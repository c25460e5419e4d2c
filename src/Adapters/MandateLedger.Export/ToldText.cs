using System.Collections.Immutable;
using System.Text.Json;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Export;

/// <summary>What is told about a document as JSON: only what is known, and who tells it.</summary>
internal static class ToldText
{
    public static void Write(Utf8JsonWriter writer, ToldMetadata told)
    {
        Words(writer, "title", told.Title);
        Words(writer, "agendaItem", told.AgendaItem);
        Draft(writer, told);
        Vote(writer, told.Vote);
        Words(writer, "outcome", told.Outcome);
        List(writer, "sponsors", told.Sponsors);
        List(writer, "additionalSponsors", told.AdditionalSponsors);
        List(writer, "subjects", told.Subjects);
        Sources(writer, told);
        Disagreements(writer, told);
    }

    private static void Draft(Utf8JsonWriter writer, ToldMetadata told)
    {
        if (told.DraftSymbol is null && told.DraftOn is null)
        {
            return;
        }

        writer.WriteStartObject("draft");
        writer.WriteString("symbol", told.DraftSymbol);
        writer.Date("on", told.DraftOn);
        writer.WriteEndObject();
    }

    private static void Vote(Utf8JsonWriter writer, Vote? vote)
    {
        if (vote is null)
        {
            return;
        }

        writer.WriteStartObject("vote");
        Side(writer, "inFavour", vote.InFavour);
        Side(writer, "against", vote.Against);
        Side(writer, "abstaining", vote.Abstaining);
        writer.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter writer, string name, VoteSide side)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("count", side.Count);
        writer.Strings("members", side.Members);
        writer.WriteEndObject();
    }

    private static void Sources(Utf8JsonWriter writer, ToldMetadata told)
    {
        if (told.Sources.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("sources");
        foreach (var (field, source) in told.Sources)
        {
            writer.WriteString(NameOf(field), Json.Names.Of(source));
        }

        writer.WriteEndObject();
    }

    private static void Disagreements(Utf8JsonWriter writer, ToldMetadata told)
    {
        if (told.Disagreements.IsEmpty)
        {
            return;
        }

        writer.Objects("disagreements", told.Disagreements, one =>
        {
            writer.WriteString("field", NameOf(one.Field));
            writer.WriteString("taken", one.Taken);
            writer.WriteString("from", Json.Names.Of(one.TakenFrom));
            writer.WriteString("other", one.Other);
            writer.WriteString("otherFrom", Json.Names.Of(one.OtherFrom));
        });
    }

    private static string NameOf(MetadataField field) => JsonNamingPolicy.CamelCase.ConvertName(field.ToString());

    private static void Words(Utf8JsonWriter writer, string name, string? words)
    {
        if (words is not null)
        {
            writer.WriteString(name, words);
        }
    }

    private static void List(Utf8JsonWriter writer, string name, ImmutableArray<string> values)
    {
        if (!values.IsEmpty)
        {
            writer.Strings(name, values);
        }
    }
}
