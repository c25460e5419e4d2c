using System.Text.Json;
using MandateLedger.Briefs;

namespace MandateLedger.Export;

/// <summary>A report as JSON: sentences with their sources, tables as rows.</summary>
public static class SourcedJson
{
    /// <summary>Writes the report.</summary>
    public static string Of(Report report) => JsonText.Write(indented: true, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartObject("title");
        Members(writer, report.Title);
        writer.WriteEndObject();
        writer.WriteString("about", report.About);
        writer.Objects("sections", report.Sections, section =>
        {
            writer.WriteString("heading", section.Heading);
            writer.Objects("blocks", section.Blocks, block => Members(writer, block));
        });
        writer.WriteEndObject();
    });

    private static void Members(Utf8JsonWriter writer, Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                writer.Objects("sentences", paragraph.Sentences, sentence => Members(writer, sentence));
                break;
            case Block.Items items:
                writer.Objects("items", items.Sentences, sentence => Members(writer, sentence));
                break;
            case Block.Grid grid:
                writer.Strings("columns", grid.Table.Columns);
                writer.Array("rows", grid.Table.Rows, row =>
                {
                    writer.WriteStartArray();
                    row.ToList().ForEach(writer.WriteStringValue);
                    writer.WriteEndArray();
                });
                break;
        }
    }

    private static void Members(Utf8JsonWriter writer, Sentence sentence)
    {
        writer.WriteString("text", sentence.Text);
        writer.Objects("sources", sentence.Sources, source =>
        {
            writer.WriteString("document", source.Document);
            writer.WriteString("at", source.At);
            writer.WriteString("link", source.Link);
        });
    }
}
