using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Export;

/// <summary>Writes JSON by hand where the contract wants nulls to be said.</summary>
internal static class JsonText
{
    public static string Write(bool indented, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void Date(this Utf8JsonWriter writer, string name, DateOnly? date) => writer.WriteString(name, date?.ToIso());

    /// <summary>An array of what <paramref name="write"/> writes for each item.</summary>
    public static void Array<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    /// <summary>An array of objects whose members <paramref name="members"/> writes.</summary>
    public static void Objects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> members) =>
        writer.Array(name, items, item =>
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        });

    public static void Strings(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.Array(name, values, writer.WriteStringValue);
    }

    public static void Source(this Utf8JsonWriter writer, string name, Source? source, string at = "at")
    {
        if (source is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("symbol", source.Symbol);
        writer.WriteString(at, source.At);
        writer.WriteEndObject();
    }

    public static void Findings(this Utf8JsonWriter writer, IEnumerable<Primitives.Findings.Finding> findings)
    {
        writer.Objects("findings", findings, finding =>
        {
            writer.WriteString("kind", Json.Names.Of(finding.Kind));
            writer.WriteString("id", finding.Id);
            writer.WriteString("at", finding.At);
            writer.WriteString("message", finding.Message);
        });
    }

    public static void Readings(this Utf8JsonWriter writer, IEnumerable<Interpretation.Acts.TermReading> readings)
    {
        writer.Objects("readings", readings, reading =>
        {
            writer.Date("until", reading.Until);
            writer.WriteString("because", reading.Because);
        });
    }

    public static void Terms(this Utf8JsonWriter writer, MandateTerm term)
    {
        writer.Date("from", term.From);
        writer.Date("until", term.Until);
        writer.Source("by", term.By);
        writer.WriteBoolean("computed", term.Computed);
        writer.WriteBoolean("final", term.Final);
        if (term.Period is not null)
        {
            writer.WriteString("period", term.Period);
            writer.WriteString("countedFrom", term.CountedFrom);
        }

        if (term.OtherCount is not null)
        {
            writer.Date("otherCount", term.OtherCount);
        }

        writer.Readings(term.Readings);
    }
}
