using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MandateLedger.Storage;

/// <summary>The tables of a ledger file, and the marks by which a file is known to be ours.</summary>
internal static class Schema
{
    // "MLED" in ASCII.
    private const int ApplicationId = 0x4D4C4544;

    /// <summary>The version of the tables. It grows by one with each change.</summary>
    private const int Version = 1;

    private const string Tables = """
        CREATE TABLE entry (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            symbol TEXT NOT NULL,
            resolution INTEGER,
            adopted TEXT NOT NULL,
            sha256 TEXT,
            content TEXT NOT NULL,
            seal TEXT NOT NULL,
            reader TEXT NOT NULL,
            recorded_by TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            document TEXT NOT NULL
        ) STRICT;
        CREATE INDEX entry_symbol ON entry (symbol);
        CREATE INDEX entry_resolution ON entry (resolution, adopted);
        CREATE INDEX entry_file ON entry (sha256, reader);
        CREATE TABLE entry_body (
            body TEXT NOT NULL,
            number INTEGER NOT NULL REFERENCES entry (number),
            acts INTEGER NOT NULL,
            PRIMARY KEY (body, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT raise(ABORT, 'the ledger only grows'); END;
        CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'the ledger only grows'); END;
        """;

    /// <summary>Makes the tables in an empty file; checks any other.</summary>
    public static void Prepare(SqliteConnection connection, string path)
    {
        Execute(connection, "PRAGMA busy_timeout = 10000");
        if (Read(connection, "PRAGMA application_id") == 0 && Read(connection, "SELECT count(*) FROM sqlite_master") == 0)
        {
            Execute(connection, "PRAGMA journal_mode = WAL");
            using var transaction = connection.BeginTransaction();
            Execute(connection, Tables, transaction);
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}"), transaction);
            transaction.Commit();
        }

        Check(connection, path);
    }

    /// <summary>Makes sure that the file is a ledger of ours, of a version that we can read.</summary>
    public static void Check(SqliteConnection connection, string path)
    {
        if (Read(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new LedgerFault($"{path} is a database, but not a mandate ledger; give another file with --ledger.");
        }

        var version = Read(connection, "PRAGMA user_version");
        if (version > Version)
        {
            throw new LedgerFault(string.Create(CultureInfo.InvariantCulture, $"{path} was made by a newer version of this program (ledger version {version}, this program reads up to {Version}); update the program. Nothing was changed."));
        }
    }

    private static long Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }
}
