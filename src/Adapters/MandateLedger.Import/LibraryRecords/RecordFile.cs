using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MandateLedger.Import.LibraryRecords;

/// <summary>
/// A file of records as its parts: one JSON object a line, or one list of objects. Nothing but the record in hand is
/// held.
/// </summary>
internal static partial class RecordFile
{
    /// <summary>Each record's text with its place for messages; what is broken is given as it stands.</summary>
    public static IEnumerable<(string Place, string Text)> RecordsIn(string file) => IsList(file) ? Entries(file) : Lines(file);

    private static bool IsList(string file)
    {
        using var reader = new StreamReader(file);
        int letter;
        do
        {
            letter = reader.Read();
        }
        while (letter >= 0 && char.IsWhiteSpace((char)letter));

        return letter == '[';
    }

    private static IEnumerable<(string Place, string Text)> Lines(string file) =>
        from line in File.ReadLines(file).Index()
        where !string.IsNullOrWhiteSpace(line.Item)
        select (string.Create(CultureInfo.InvariantCulture, $"{file}, line {line.Index + 1}"), line.Item);

    private static IEnumerable<(string Place, string Text)> Entries(string file)
    {
        using var stream = File.OpenRead(file);
        using var entries = JsonSerializer.DeserializeAsyncEnumerable(stream, Elements.Default.JsonElement).ToBlockingEnumerable().GetEnumerator();
        for (var number = 1; ; number++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{file}, entry {number}");
            if (Next(entries) is not { } text)
            {
                yield break;
            }

            yield return (place, text);
            if (text.Length == 0)
            {
                yield break;
            }
        }
    }

    // Empty where the list is broken: nothing after that can be told apart.
    private static string? Next(IEnumerator<JsonElement> entries)
    {
        try
        {
            return entries.MoveNext() ? entries.Current.GetRawText() : null;
        }
        catch (JsonException)
        {
            return "";
        }
    }

    [JsonSerializable(typeof(JsonElement))]
    private sealed partial class Elements : JsonSerializerContext;
}
