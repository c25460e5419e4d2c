using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.LibraryRecords;

/// <summary>One record of the library's catalogue: a JSON object with the fields of its export.</summary>
internal static class LibraryRecordReader
{
    /// <summary>Reads a record; null where it has no symbol. Throws <see cref="JsonException"/> where it is no JSON object.</summary>
    public static ToldMetadata? Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var record = json.RootElement;
        if (record.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("not an object");
        }

        return Words(record, "symbol") is { } symbol ? Told(record, symbol).From(MetadataSource.LibraryRecord) : null;
    }

    private static ToldMetadata Told(JsonElement record, string symbol)
    {
        var adoption = Words(record, "adoption_type");
        var meeting = Words(record, "adoption_meeting");
        var outcome = CatalogueWords.Outcome(Words(record, "outcome"), adoption, meeting);
        return ToldMetadata.None with
        {
            Symbol = DocumentSymbol.Parse(symbol).Value,
            AdoptedOn = CatalogueWords.Day(Words(record, "adoption_date")),
            Meeting = outcome == "voting by mail" ? null : CatalogueWords.Meeting(meeting ?? adoption, Words(record, "outcome_letter")),
            Title = Words(record, "resolution_title"),
            AgendaItem = Words(record, "agenda_item_name"),
            DraftSymbol = Words(record, "draft_resolution"),
            DraftOn = CatalogueWords.Day(Words(record, "draft_resolution_date")),
            Vote = VoteOf(record),
            Outcome = outcome,
            Sponsors = [.. List(record, "sponsors").Select(StateNames.Of)],
            AdditionalSponsors = [.. List(record, "additional_sponsors").Select(StateNames.Of)],
            Subjects = [.. AgendaTerms(record).Distinct()],
        };
    }

    private static Vote? VoteOf(JsonElement record) =>
        Count(record, "MS_in_favour_count") is { } inFavour
            ? new Vote(Side(record, "MS_in_favour", inFavour), Side(record, "MS_against", Count(record, "MS_against_count") ?? 0), Side(record, "MS_abstaining", Count(record, "MS_abstaining_count") ?? 0))
            : null;

    private static VoteSide Side(JsonElement record, string name, int count) => new(count, [.. List(record, name).Select(StateNames.Of)]);

    private static int? Count(JsonElement record, string name) =>
        int.TryParse(Words(record, name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    // A pair of term and vocabulary; S/55 and the like are the agenda terms of that year's index. Records of late years
    // have the index's number in brackets in the place of the term, which tells nothing.
    private static IEnumerable<string> AgendaTerms(JsonElement record)
    {
        foreach (var pair in Items(record, "subjects").Where(item => item.ValueKind == JsonValueKind.Array && item.GetArrayLength() == 2))
        {
            if (Text(pair[1]) is ['S', '/', _, ..] && CatalogueWords.Words(Text(pair[0])) is { } term && !term.StartsWith('['))
            {
                yield return term;
            }
        }
    }

    private static IEnumerable<string> List(JsonElement record, string name) =>
        Items(record, name).Select(Text).OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text)).Distinct();

    private static IEnumerable<JsonElement> Items(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static string? Words(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) ? CatalogueWords.Words(Text(value)) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
