using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Json;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Query;
using Microsoft.Data.Sqlite;

namespace MandateLedger.Storage;

/// <summary>
/// A ledger in one SQLite file, for one user. It only grows: the file itself refuses to change or delete an entry.
/// Every batch is one transaction, so that a stop at any moment loses nothing that was posted before it.
/// </summary>
public sealed class LedgerFile : IDisposable
{
    private readonly SqliteConnection connection;

    private LedgerFile(SqliteConnection connection, string path)
    {
        this.connection = connection;
        Path = path;
    }

    /// <summary>The file's path.</summary>
    public string Path { get; }

    /// <summary>Opens a ledger to write to it, and makes it where there is none.</summary>
    public static LedgerFile OpenOrCreate(string path) => LedgerFault.Translated(path, () =>
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return Opened(path, SqliteOpenMode.ReadWriteCreate, Schema.Prepare);
    });

    /// <summary>Opens a ledger to ask it.</summary>
    public static LedgerFile OpenToRead(string path)
    {
        if (!File.Exists(path))
        {
            throw new LedgerFault($"There is no ledger at {path}; make one with: mandate build FOLDER --ledger {path}");
        }

        return LedgerFault.Translated(path, () => Opened(path, SqliteOpenMode.ReadOnly, Schema.Check));
    }

    private static LedgerFile Opened(string path, SqliteOpenMode mode, Action<SqliteConnection, string> prepare)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            prepare(connection, path);
            return new LedgerFile(connection, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Posts readings in one transaction. Returns how many were new; the others were there already.</summary>
    public int Post(IEnumerable<PostedDocument> documents, Recording recording, string reader) => LedgerFault.Translated(Path, () =>
    {
        using var transaction = connection.BeginTransaction();
        var posted = documents.Count(document => PostOne(document, recording, reader, transaction));
        transaction.Commit();
        return posted;
    });

    /// <summary>True where this very file was already read by this version of the reader.</summary>
    public bool HasRead(string sha256, string reader) => LedgerFault.Translated(Path, () =>
        Scalar("SELECT 1 FROM entry WHERE sha256 = $sha AND reader = $reader LIMIT 1", ("$sha", sha256), ("$reader", reader)) is not null);

    /// <summary>What bears on a body: its acts, and every document that its references reach.</summary>
    public LedgerView ViewOf(Body body, BodyCatalogue bodies, string name) => LedgerFault.Translated(Path, () =>
    {
        var ids = new[] { body.Id }.Concat(body.Heads).Concat(body.Predecessors).ToList();
        var entries = ids.SelectMany(EntriesOn).DistinctBy(entry => entry.Number).ToDictionary(entry => entry.Number);
        for (var open = entries.Values.ToList(); open.Count > 0;)
        {
            var cited = open.SelectMany(entry => entry.Document.Acts).OfType<MandateAct.Incorporates>()
                .SelectMany(act => act.References).Select(reference => reference.Symbol).Distinct();
            open = [.. cited.SelectMany(EntriesOf).DistinctBy(entry => entry.Number).Where(entry => entries.TryAdd(entry.Number, entry))];
        }

        return ViewWith(entries.Values, bodies, name);
    });

    /// <summary>Everything recorded of one document, oldest reading first.</summary>
    public IReadOnlyList<LedgerEntry> ReadingsOf(DocumentSymbol symbol) => LedgerFault.Translated(Path, () => EntriesOf(symbol.Value));

    /// <summary>Counts and the first fault found by SQLite's own check and by the entries' fingerprints.</summary>
    public LedgerHealth Examine() => LedgerFault.Translated(Path, () =>
    {
        var check = (string?)Scalar("PRAGMA quick_check(1)");
        var fault = check == "ok" ? FirstChangedEntry() : check;
        return new LedgerHealth(
            Convert.ToInt64(Scalar("SELECT count(*) FROM entry") ?? 0, CultureInfo.InvariantCulture),
            Convert.ToInt64(Scalar("SELECT count(DISTINCT symbol) FROM entry") ?? 0, CultureInfo.InvariantCulture),
            Held(),
            fault);
    });

    /// <summary>Closes the file.</summary>
    public void Dispose() => connection.Dispose();

    private bool PostOne(PostedDocument document, Recording recording, string reader, SqliteTransaction transaction)
    {
        var content = Fingerprint(document.Content);
        var latest = Scalar("SELECT content FROM entry WHERE symbol = $symbol ORDER BY number DESC LIMIT 1", ("$symbol", document.Symbol.Value));
        if (content.Equals(latest))
        {
            return false;
        }

        var json = JsonSerializer.Serialize(PostedDocumentJson.Of(document), ContractJson.Compact.PostedDocumentJson);
        using var insert = Command(
            "INSERT INTO entry (symbol, resolution, adopted, sha256, content, seal, reader, recorded_by, recorded_at, document) VALUES ($symbol, $resolution, $adopted, $sha, $content, $seal, $reader, $by, $at, $document) RETURNING number",
            ("$symbol", document.Symbol.Value),
            ("$resolution", document.Symbol.ResolutionNumber),
            ("$adopted", document.AdoptedOn.ToIso()),
            ("$sha", document.Sha256),
            ("$content", content),
            ("$seal", Fingerprint(json)),
            ("$reader", reader),
            ("$by", recording.By),
            ("$at", recording.At.ToString("O", CultureInfo.InvariantCulture)),
            ("$document", json));
        insert.Transaction = transaction;
        var number = insert.ExecuteScalar();
        foreach (var body in document.Acts.GroupBy(act => act.Body.Id))
        {
            using var link = Command("INSERT INTO entry_body (body, number, acts) VALUES ($body, $number, $acts)", ("$body", body.Key), ("$number", number), ("$acts", body.Count()));
            link.Transaction = transaction;
            link.ExecuteNonQuery();
        }

        return true;
    }

    private LedgerView ViewWith(IEnumerable<LedgerEntry> entries, BodyCatalogue bodies, string name) => new()
    {
        Name = name,
        Record = MandateRecord.Of(entries, Opened()),
        Bodies = bodies,
        Held = [.. Held()],
    };

    private DateOnly? Opened() =>
        Scalar("SELECT recorded_at FROM entry ORDER BY number LIMIT 1") is string first
            ? DateOnly.FromDateTime(DateTimeOffset.Parse(first, CultureInfo.InvariantCulture).UtcDateTime)
            : null;

    private List<HeldResolution> Held()
    {
        using var command = Command("SELECT resolution, min(adopted) FROM entry WHERE resolution IS NOT NULL GROUP BY resolution ORDER BY resolution");
        using var reader = command.ExecuteReader();
        var held = new List<HeldResolution>();
        while (reader.Read())
        {
            held.Add(new HeldResolution(reader.GetInt32(0), IsoDate.Parse(reader.GetString(1))!.Value));
        }

        return held;
    }

    private List<LedgerEntry> EntriesOn(string body) =>
        Entries("SELECT e.number, e.document, e.recorded_by, e.recorded_at FROM entry e JOIN entry_body b ON b.number = e.number WHERE b.body = $body", ("$body", body));

    // A resolution cited without its year is found by its number.
    private List<LedgerEntry> EntriesOf(string symbol) => DocumentSymbol.Parse(symbol) is { ResolutionNumber: { } number }
        ? Entries("SELECT number, document, recorded_by, recorded_at FROM entry WHERE resolution = $number ORDER BY number", ("$number", number))
        : Entries("SELECT number, document, recorded_by, recorded_at FROM entry WHERE symbol = $symbol ORDER BY number", ("$symbol", symbol));

    private List<LedgerEntry> Entries(string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var entries = new List<LedgerEntry>();
        while (reader.Read())
        {
            entries.Add(EntryOf(reader));
        }

        return entries;
    }

    private static LedgerEntry EntryOf(SqliteDataReader reader) => new(
        reader.GetInt64(0),
        JsonSerializer.Deserialize(reader.GetString(1), ContractJson.Default.PostedDocumentJson)!.ToDocument(),
        new Recording(reader.GetString(2), DateTimeOffset.Parse(reader.GetString(3), CultureInfo.InvariantCulture)));

    private string? FirstChangedEntry()
    {
        using var command = Command("SELECT number, symbol, document, seal FROM entry ORDER BY number");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (Fingerprint(reader.GetString(2)) != reader.GetString(3))
            {
                return string.Create(CultureInfo.InvariantCulture, $"entry {reader.GetInt64(0)} ({reader.GetString(1)}) was changed after it was recorded");
            }
        }

        return null;
    }

    private object? Scalar(string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(sql, parameters);
        return command.ExecuteScalar();
    }

    private SqliteCommand Command(string sql, params (string Name, object? Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>What an examination of a ledger found.</summary>
/// <param name="Entries">How many entries.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Held">The resolutions held.</param>
/// <param name="Fault">The first fault, or null.</param>
public sealed record LedgerHealth(long Entries, long Documents, IReadOnlyList<HeldResolution> Held, string? Fault);
