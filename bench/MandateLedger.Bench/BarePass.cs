using System.Xml;

namespace MandateLedger.Bench;

/// <summary>The least that reading XML can cost: every node once, every text touched, nothing kept.</summary>
internal static class BarePass
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    /// <summary>How many characters of text were touched; a broken file is read as far as it goes.</summary>
    public static long Over(IReadOnlyList<LoadedFile> files) => files.Sum(Over);

    private static long Over(LoadedFile file)
    {
        var characters = 0L;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Bytes, writable: false), Settings);
            while (reader.Read())
            {
                characters += reader.HasValue ? reader.Value.Length : 0;
            }
        }
        catch (XmlException)
        {
            // Our reader goes on with what was read so far, and so does this one.
        }

        return characters;
    }
}
