using System.Text.Json;
using System.Text.Json.Serialization;

namespace MandateLedger.Fetch;

/// <summary>
/// Documents kept in a folder, each with a note of what the service said about it. A file appears under its name only
/// when it is whole: it is written beside and renamed.
/// </summary>
internal sealed class DocumentCache(string folder)
{
    /// <summary>Where that file is, held or not.</summary>
    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>The service's note on a file that is held, or null.</summary>
    public CacheNote? NoteOf(string name)
    {
        var note = PathOf(name) + ".note";
        try
        {
            return File.Exists(PathOf(name)) && File.Exists(note) ? JsonSerializer.Deserialize(File.ReadAllBytes(note), NoteJson.Default.CacheNote) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps a whole file, then the note on it: a stop between the two only means that it is asked for again.</summary>
    public void Keep(string name, byte[] bytes, CacheNote note)
    {
        Directory.CreateDirectory(folder);
        File.Delete(PathOf(name) + ".note");
        WholeFile.Write(PathOf(name), bytes);
        WholeFile.Write(PathOf(name) + ".note", JsonSerializer.SerializeToUtf8Bytes(note, NoteJson.Default.CacheNote));
    }
}

/// <summary>What the service said about a file.</summary>
/// <param name="Address">Where it was asked for.</param>
/// <param name="ETag">Its tag of the version.</param>
/// <param name="LastModified">Its time of the version, as sent.</param>
internal sealed record CacheNote(string Address, string? ETag, string? LastModified);

/// <summary>The note as JSON.</summary>
[JsonSerializable(typeof(CacheNote))]
internal sealed partial class NoteJson : JsonSerializerContext;
