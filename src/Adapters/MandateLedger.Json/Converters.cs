using System.Text.Json;
using System.Text.Json.Serialization;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Json;

internal sealed class NameConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;

internal sealed class LegalDateConverter : JsonConverter<LegalDate>
{
    public override LegalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LegalDate.Parse(reader.GetString()) ?? throw new JsonException("a date is written as 2031-05-31, 2031-05 or 2031");

    public override void Write(Utf8JsonWriter writer, LegalDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

internal sealed class DayConverter : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        IsoDate.Parse(reader.GetString()) ?? throw new JsonException("a day is written as 2031-05-31");

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToIso());
}
