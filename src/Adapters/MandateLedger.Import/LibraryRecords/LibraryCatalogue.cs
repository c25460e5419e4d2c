using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MandateLedger.Import.LibraryRecords;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import;

/// <summary>The library's records of documents, found by their symbols. Where a symbol has two records, the first one counts.</summary>
public sealed class LibraryCatalogue
{
    private readonly Dictionary<string, ToldMetadata> records = [];
    private readonly List<string> problems = [];

    private LibraryCatalogue()
    {
    }

    /// <summary>No record at all.</summary>
    public static LibraryCatalogue Empty { get; } = new();

    /// <summary>How many documents have a record.</summary>
    public int Count => records.Count;

    /// <summary>A sentence for each line that is no record.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>A fingerprint of what was read; empty for <see cref="Empty"/>.</summary>
    public string Print { get; private set; } = "";

    /// <summary>Reads files with one JSON object a line, or one list of objects: a file, or those of a folder that end in .json or .jsonl.</summary>
    public static LibraryCatalogue Load(string path)
    {
        var catalogue = new LibraryCatalogue();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in FilesAt(path))
        {
            catalogue.Add(file, hash);
        }

        catalogue.Print = Convert.ToHexStringLower(hash.GetHashAndReset());
        return catalogue.Count > 0
            ? catalogue
            : throw new UnreadableDocumentException($"{path} holds no record of the library; give a file with one JSON object a line or one list of objects, or a folder of such files.");
    }

    /// <summary>What the library tells about that document, or null.</summary>
    public ToldMetadata? Find(DocumentSymbol? symbol) => symbol is null ? null : records.GetValueOrDefault(symbol.Value);

    private static IEnumerable<string> FilesAt(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path).Where(file => Path.GetExtension(file) is ".json" or ".jsonl").Order(StringComparer.Ordinal)
            : throw new FileNotFoundException($"There is no file or folder {path}.");
    }

    private void Add(string file, IncrementalHash hash)
    {
        foreach (var (place, text) in RecordFile.RecordsIn(file))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            Add(place, text);
        }
    }

    private void Add(string place, string text)
    {
        try
        {
            if (LibraryRecordReader.Read(text) is { } told)
            {
                records.TryAdd(told.Symbol!, told);
                return;
            }

            problems.Add($"{place}: the record has no symbol, so it belongs to no document.");
        }
        catch (JsonException)
        {
            problems.Add($"{place} is not a record of the library; each record is one JSON object, on a line of its own or in a list.");
        }
    }
}
