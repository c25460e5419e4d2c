using System.Text.Json;
using MandateLedger.Cli;
using Microsoft.Data.Sqlite;
using Xunit;

namespace MandateLedger.Apps.Tests;

/// <summary>The commands as a user meets them: answers, sentences, statuses.</summary>
[Collection("one data folder")]
public sealed class CommandLineTests : IDisposable
{
    private static readonly string Root = MandateLedger.Testing.RepositoryFiles.Root;
    private readonly string folder = Directory.CreateTempSubdirectory("mandate-apps-").FullName;

    public CommandLineTests() => Environment.SetEnvironmentVariable("XDG_DATA_HOME", Path.Combine(folder, "home"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Status, string Out, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var status = CommandLine.Run(args, output, error, new FixedClock());
        Assert.DoesNotContain("   at ", output.ToString() + error, StringComparison.Ordinal);
        return (status, output.ToString(), error.ToString());
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private static string Sample(string name) => Path.Combine(Root, "samples", name);

    [Fact]
    public void The_mandate_on_a_day_is_answered_at_once_from_the_bundled_facts()
    {
        var (status, text, _) = Run("in-force", "UNAMI", "--on", "2009-05-01");

        Assert.Equal(0, status);
        Assert.Contains("7 August 2008 to 7 August 2009", text);
        Assert.Contains("Tasks in force: 13", text);
        Assert.Contains("Answered by: bundled facts", text);
    }

    [Fact]
    public void The_answer_as_json_has_the_fields_of_the_contract()
    {
        using var json = JsonDocument.Parse(Run("in-force", "UNAMI", "--on", "2009-05-01", "--format", "json").Out);
        var root = json.RootElement;

        Assert.Equal("in-force", root.GetProperty("answer").GetString());
        Assert.Equal("2009-08-07", root.GetProperty("term").GetProperty("until").GetString());
        Assert.True(root.GetProperty("term").GetProperty("computed").GetBoolean());
        Assert.Equal(0, root.GetProperty("term").GetProperty("readings").GetArrayLength());
        var task = root.GetProperty("tasks").EnumerateArray().Single(task => task.GetProperty("source").GetProperty("label").GetString() == "2(a)(ii)");
        Assert.Equal("S/RES/1830 (2008)", task.GetProperty("via")[0].GetProperty("symbol").GetString());
        Assert.Equal("derived", task.GetProperty("standing").GetString());
        Assert.Equal(JsonValueKind.Null, task.GetProperty("text").ValueKind);
    }

    [Theory]
    [InlineData("UN Assistance Mission for Iraq")]
    [InlineData("unami")]
    [InlineData("United Nations Assistance Mission in Iraq")]
    public void A_body_is_found_by_any_of_its_names(string name) => Assert.Equal(0, Run("in-force", name, "--on", "2009-05-01").Status);

    [Fact]
    public void An_unknown_body_is_answered_with_the_nearest_names()
    {
        var (status, _, error) = Run("in-force", "UNAMY", "--on", "2009-05-01");

        Assert.Equal(2, status);
        Assert.Contains("No body is called UNAMY. Nearest: ", error);
        Assert.Contains("UNAMI", error);
    }

    [Theory]
    [InlineData("in-force", "UNAMI", "--on", "2009-02-30")]
    [InlineData("in-force", "UNAMI", "--on", "yesterday")]
    [InlineData("in-force", "UNAMI", "--frmat", "json")]
    [InlineData("in-force", "UNAMI", "--format", "xml")]
    [InlineData("in-force")]
    [InlineData("explain", "Z999")]
    [InlineData("compare", "1", "2")]
    public void A_wrong_command_is_one_sentence_and_status_2(params string[] args)
    {
        var (status, _, error) = Run(args);

        Assert.Equal(2, status);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_folder_without_documents_is_status_3() => AssertFails("has no documents", "read", Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName);

    [Fact]
    public void A_missing_path_is_status_3() => AssertFails("There is no file or folder", "read", Path.Combine(folder, "nowhere"));

    [Fact]
    public void A_file_that_is_no_XML_is_status_3() => AssertFails("is not an XML document", "read", Write("note.xml", "not XML at all"));

    [Fact]
    public void XML_that_is_no_Akoma_Ntoso_is_status_3() => AssertFails("not Akoma Ntoso", "acts", Write("other.xml", "<list><item/></list>"));

    [Fact]
    public void A_bomb_of_entities_is_refused() =>
        AssertFails("is not an XML document", "read", Write("bomb.xml", "<!DOCTYPE a [<!ENTITY b \"cc\">]><akomaNtoso>&b;</akomaNtoso>"));

    [Fact]
    public void A_file_that_is_no_ledger_is_status_3() => AssertFails("is not a mandate ledger", "in-force", "UNAMI", "--ledger", Write("other.db", new string('x', 5000)));

    [Fact]
    public void A_missing_ledger_is_status_3() => AssertFails("There is no ledger at", "in-force", "UNAMI", "--ledger", Path.Combine(folder, "none.db"));

    [Fact]
    public void A_ledger_in_a_folder_that_cannot_be_made_is_status_3() =>
        AssertFails("", "build", Sample("S-RES-9001-2031/source.xml"), "--ledger", Path.Combine(Write("file", ""), "under", "l.db"));

    [Fact]
    public void A_database_of_somebody_else_is_not_touched()
    {
        var path = Path.Combine(folder, "else.db");
        Execute(path, "CREATE TABLE theirs (x)");

        AssertFails("not a mandate ledger", "build", Sample("S-RES-9001-2031/source.xml"), "--ledger", path);
    }

    [Fact]
    public void A_ledger_of_a_newer_version_is_not_touched()
    {
        var path = Built();
        Execute(path, "PRAGMA user_version = 99");

        AssertFails("newer version", "in-force", "UNAMI", "--ledger", path);
    }

    [Fact]
    public void A_changed_entry_is_found_by_the_doctor()
    {
        var path = Built();
        Execute(path, "DROP TRIGGER entry_is_never_changed; UPDATE entry SET document = replace(document, '2031', '2030')");

        var (status, text, _) = Run("doctor", "--ledger", path);

        Assert.Equal(3, status);
        Assert.Contains("was changed after it was recorded", text);
    }

    [Fact]
    public void The_ledger_file_refuses_to_change_what_it_holds()
    {
        var path = Built();

        Assert.Contains("only grows", Assert.Throws<SqliteException>(() => Execute(path, "UPDATE entry SET adopted = '2000-01-01'")).Message);
        Assert.Contains("only grows", Assert.Throws<SqliteException>(() => Execute(path, "DELETE FROM entry")).Message);
    }

    [Fact]
    public void A_truncated_file_is_read_as_far_as_it_goes()
    {
        var whole = File.ReadAllText(Sample("S-RES-9001-2031/source.xml"));
        var (status, text, _) = Run("read", Write("cut.xml", whole[..(whole.Length * 3 / 4)]));

        Assert.Equal(0, status);
        Assert.Contains("M101", text);
    }

    [Fact]
    public void Building_twice_posts_once()
    {
        var path = Path.Combine(folder, "twice.db");

        Assert.Contains("1 posted, 0 held already", Run("build", Sample("S-RES-9001-2031/source.xml"), "--ledger", path).Error);
        Assert.Contains("0 posted, 1 held already", Run("build", Sample("S-RES-9001-2031/source.xml"), "--ledger", path).Error);
    }

    [Theory]
    [InlineData("history", "UNAMI", "--format", "json")]
    [InlineData("history", "UNAMI", "--format", "csv")]
    [InlineData("bodies", "UNAMI", "--format", "json")]
    [InlineData("compare", "2682", "2732", "--format", "json")]
    [InlineData("why", "1830", "1")]
    [InlineData("explain", "Q201")]
    [InlineData("doctor")]
    [InlineData("bodies")]
    public void Every_question_has_an_answer(params string[] args)
    {
        var (status, text, _) = Run(args);

        Assert.Equal(0, status);
        Assert.True(text.Length > 60, text);
    }

    [Fact]
    public void A_document_is_exported_and_what_was_written_is_valid()
    {
        var (status, akn, _) = Run("export", Sample("S-RES-9021-2031/source.xml"));
        Assert.Equal(0, status);

        var (valid, said, _) = Run("validate", Write("written.xml", akn));
        Assert.Equal(0, valid);
        Assert.Contains("valid, conformance level 2", said);
    }

    [Theory]
    [InlineData("md", "# S/RES/9021 (2031)")]
    [InlineData("html", "<html lang=\"en\" dir=\"ltr\">")]
    [InlineData("text", "S/RES/9021 (2031)")]
    [InlineData("json", "\"symbol\": \"S/RES/9021 (2031)\"")]
    [InlineData("csv", "S/RES/9021 (2031),1,")]
    public void A_document_is_exported_in_every_format(string format, string expected)
    {
        var (status, text, _) = Run("export", Sample("S-RES-9021-2031/source.xml"), "--format", format);

        Assert.Equal(0, status);
        Assert.Contains(expected, text);
    }

    [Fact]
    public void Exported_files_are_never_written_over_others()
    {
        var pages = Path.Combine(folder, "pages");
        Assert.Equal(0, Run("export", Sample("S-RES-9021-2031/source.xml"), "--format", "md", "--out", pages).Status);
        Assert.Equal(0, Run("export", Sample("S-RES-9021-2031/source.xml"), "--format", "md", "--out", pages).Status);
        Assert.Equal(["source.md"], Directory.GetFiles(pages).Select(Path.GetFileName));

        var (other, _, error) = Run("export", Sample("S-RES-9001-2031/source.xml"), "--format", "md", "--out", pages);
        Assert.Equal(2, other);
        Assert.Contains("is there already and holds something else", error);

        var (two, _, same) = Run("export", Sample("S-RES-9001-2031/source.xml"), Sample("S-RES-9021-2031/source.xml"), "--out", Path.Combine(folder, "two"));
        Assert.Equal(2, two);
        Assert.Contains("would both be written to source.xml", same);
    }

    [Fact]
    public void Export_without_a_path_says_what_it_can_do()
    {
        var (status, _, error) = Run("export");

        Assert.Equal(2, status);
        Assert.Contains("exported by path for now", error);
    }

    [Fact]
    public void Validation_says_by_its_status_that_a_file_is_not_valid()
    {
        var (status, text, _) = Run("validate", Sample("S-RES-9021-2031/source.xml"));
        Assert.Equal(1, status);
        Assert.Contains("not valid, conformance level 1", text);
        Assert.Equal(0, Run("validate", Sample("S-RES-9021-2031/source.xml"), "--level", "1").Status);

        var (malformed, lines, _) = Run("validate", Sample("malformed/truncated/source.xml"), "--format", "jsonl");
        using var json = JsonDocument.Parse(lines);
        Assert.Equal(1, malformed);
        Assert.Equal("well-formed", json.RootElement.GetProperty("problems")[0].GetProperty("rule").GetString());
        Assert.Equal(3, Run("validate", Path.Combine(folder, "nowhere.xml")).Status);
    }

    [Fact]
    public void Strict_says_by_its_status_that_an_answer_has_doubts()
    {
        Assert.Equal(1, Run("in-force", "UNAMI", "--on", "2004-01-15", "--strict").Status);
        Assert.Equal(0, Run("in-force", "UNAMI", "--on", "2009-05-01", "--strict").Status);
    }

    private string Built()
    {
        var path = Path.Combine(folder, "built.db");
        Assert.Equal(0, Run("build", Sample("S-RES-9001-2031/source.xml"), "--ledger", path).Status);
        return path;
    }

    private static void AssertFails(string sentence, params string[] args)
    {
        var (status, _, error) = Run(args);

        Assert.Equal(3, status);
        Assert.Contains(sentence, error);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    }
}
