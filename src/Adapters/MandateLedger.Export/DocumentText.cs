using System.Text.Json;
using MandateLedger.Interpretation;
using MandateLedger.Json;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Export;

/// <summary>Documents as structure and as acts, in the contract's JSON and for people.</summary>
public static class DocumentText
{
    /// <summary>The structure as JSON.</summary>
    public static string Structure(Reading<ResolutionSyntax> reading, bool indented) => JsonText.Write(indented, writer =>
    {
        var syntax = reading.Value;
        writer.WriteStartObject();
        writer.WriteString("symbol", syntax.Symbol?.Value);
        writer.WriteString("kind", "resolution");
        writer.WriteString("organ", "SC");
        writer.WriteString("language", syntax.Source.Told.Language ?? "en");
        writer.Date("adopted", syntax.AdoptedOn);
        if (syntax.Meeting is { } meeting)
        {
            writer.WriteNumber("meeting", meeting);
        }
        else
        {
            writer.WriteNull("meeting");
        }

        writer.WriteString("sha256", syntax.Source.Told.Sha256);
        ToldText.Write(writer, syntax.Source.Told);
        Preamble(writer, syntax);
        writer.Array("operative", syntax.Operative, paragraph => Paragraph(writer, paragraph));
        Annexes(writer, syntax);
        Citations(writer, syntax);
        writer.Findings(reading.Findings);
        writer.WriteEndObject();
    });

    /// <summary>The acts as JSON.</summary>
    public static string Acts(Reading<ResolutionMeaning> reading, bool indented)
    {
        var syntax = reading.Value.Syntax;
        var document = new ActsDocumentJson(
            syntax.Symbol?.Value,
            syntax.AdoptedOn?.ToIso(),
            [.. reading.Value.Acts.Select(ActJson.Of)],
            [.. reading.Findings.Select(FindingJson.Of)]);
        return JsonSerializer.Serialize(document, (indented ? ContractJson.Indented : ContractJson.Compact).ActsDocumentJson);
    }

    private static void Preamble(Utf8JsonWriter writer, ResolutionSyntax syntax)
    {
        writer.WriteStartArray("preamble");
        for (var index = 0; index < syntax.Preamble.Length; index++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("n", index + 1);
            writer.WriteString("opening", syntax.Preamble[index].Openings.FirstOrDefault()?.Phrase);
            writer.WriteString("text", syntax.Preamble[index].Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Paragraph(Utf8JsonWriter writer, ParagraphSyntax paragraph)
    {
        writer.WriteStartObject();
        writer.WriteString("label", paragraph.Label);
        writer.WriteString("num", paragraph.Number);
        writer.Strings("openings", paragraph.Openings.Select(opening => opening.Phrase));
        writer.WriteString("text", paragraph.Text);
        writer.Array("children", paragraph.Children, child => Paragraph(writer, child));
        writer.WriteEndObject();
    }

    private static void Annexes(Utf8JsonWriter writer, ResolutionSyntax syntax)
    {
        writer.Objects("annexes", syntax.Annexes, annex =>
        {
            writer.WriteString("label", annex.Label);
            writer.WriteString("title", annex.Title);
            writer.Array("paragraphs", annex.Paragraphs, paragraph => Paragraph(writer, paragraph));
        });
    }

    private static void Citations(Utf8JsonWriter writer, ResolutionSyntax syntax)
    {
        writer.WriteStartArray("citations");
        foreach (var paragraph in syntax.AllParagraphs)
        {
            foreach (var citation in paragraph.Citations)
            {
                writer.WriteStartObject();
                writer.WriteString("at", paragraph.Label);
                writer.WriteString("symbol", citation.Symbol?.Value ?? syntax.Symbol?.Value);
                writer.Strings("paragraphs", citation.Paragraphs);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }
}
