using System.Text.Json;
using MandateLedger.Cli;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Apps.Tests;

/// <summary>Records of the library beside a document: they fill in, they override, and a difference is said.</summary>
public sealed class LibraryRecordTests : IDisposable
{
    private static readonly string Sample = RepositoryFiles.PathOf("samples", "S-RES-9001-2031", "source.xml");

    // The day is written with the space that catalogues use.
    private const string Whole = """
        {"symbol": "S/RES/9001 (2031)", "adoption_meeting": "10512th meeting", "adoption_date": "2 June 2031", "agenda_item_name": "The situation in Exemplia", "adoption_type": "Adopted 13-0-2, 10512th meeting", "draft_resolution": "S/2031/390", "draft_resolution_date": "2031-06-01", "outcome_letter": "S/PV.10512", "resolution_title": "Security Council resolution 9001 (2031) [on establishment of UNAMEX]", "outcome": "", "MS_in_favour_count": "13", "MS_against_count": "", "MS_abstaining_count": "2", "MS_in_favour": ["NORDMARK"], "MS_against": [], "MS_abstaining": ["SUDMARK", "OSTMARK"], "sponsors": ["NORDMARK", "UNITED STATES OF AMERICA"], "additional_sponsors": ["WESTMARK"], "subjects": [["EXEMPLIA SITUATION", "S/86"], ["[12]", "S/86"], ["HARBOURS", "UNBIS Thesaurus"]]}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("mandate-records-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Records(params string[] lines)
    {
        var path = Path.Combine(folder, "records.json");
        File.WriteAllLines(path, lines);
        return path;
    }

    private static (int Status, string Out, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (CommandLine.Run(args, output, error, TimeProvider.System), output.ToString(), error.ToString());
    }

    private static JsonElement Read(params string[] args) =>
        JsonDocument.Parse(Run(["read", .. args, "--format", "jsonl"]).Out).RootElement;

    private static string[] Findings(JsonElement document) =>
        [.. document.GetProperty("findings").EnumerateArray().Where(one => one.GetProperty("id").GetString()!.StartsWith("M4", StringComparison.Ordinal)).Select(one => one.GetProperty("message").GetString()!)];

    [Fact]
    public void Records_may_stand_in_one_list()
    {
        var document = Read(Sample, "--records", Records("[", Whole + ",", """{"symbol": "S/RES/9002 (2031)"}""", "]"));

        Assert.Equal("S/2031/390", document.GetProperty("draft").GetProperty("symbol").GetString());
    }

    [Fact]
    public void A_list_that_breaks_off_gives_what_stands_before_and_says_where()
    {
        var records = Records("[", Whole + ",", "{\"symbol\": ");
        var (status, printed, error) = Run("read", Sample, "--records", records, "--format", "jsonl");

        Assert.Equal(0, status);
        Assert.Contains("S/2031/390", printed, StringComparison.Ordinal);
        Assert.Contains($"{records}, entry 2 is not a record of the library", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_told_by_a_record_is_written_as_Akoma_Ntoso_and_read_again()
    {
        var (status, written, _) = Run("export", Sample, "--records", Records(Whole.Replace("[\"NORDMARK\"], \"MS_against\"", "[], \"MS_against\"", StringComparison.Ordinal)));
        var path = Path.Combine(folder, "written.xml");
        File.WriteAllText(path, written);
        var document = Read(path);

        Assert.Equal(0, status);
        Assert.Equal(["SUDMARK", "OSTMARK"], Strings(document.GetProperty("vote").GetProperty("abstaining").GetProperty("members")));
        Assert.Equal(13, document.GetProperty("vote").GetProperty("inFavour").GetProperty("count").GetInt32());
        Assert.Equal("S/2031/390", document.GetProperty("draft").GetProperty("symbol").GetString());
        Assert.Equal(["NORDMARK", "UNITED STATES"], Strings(document.GetProperty("sponsors")));
        Assert.Equal(["WESTMARK"], Strings(document.GetProperty("additionalSponsors")));
    }

    [Fact]
    public void A_record_tells_what_the_file_does_not()
    {
        var document = Read(Sample, "--records", Records(Whole));

        Assert.Equal("The situation in Exemplia", document.GetProperty("agendaItem").GetString());
        Assert.Equal("S/2031/390", document.GetProperty("draft").GetProperty("symbol").GetString());
        Assert.Equal("2031-06-01", document.GetProperty("draft").GetProperty("on").GetString());
        Assert.Equal(13, document.GetProperty("vote").GetProperty("inFavour").GetProperty("count").GetInt32());
        Assert.Equal(0, document.GetProperty("vote").GetProperty("against").GetProperty("count").GetInt32());
        Assert.Equal(["SUDMARK", "OSTMARK"], Strings(document.GetProperty("vote").GetProperty("abstaining").GetProperty("members")));
        Assert.Equal(["NORDMARK", "UNITED STATES"], Strings(document.GetProperty("sponsors")));
        Assert.Equal(["WESTMARK"], Strings(document.GetProperty("additionalSponsors")));
        Assert.Equal(["EXEMPLIA SITUATION"], Strings(document.GetProperty("subjects")));
        Assert.Equal("library-record", document.GetProperty("sources").GetProperty("vote").GetString());
        Assert.False(document.TryGetProperty("outcome", out _));
        Assert.False(document.TryGetProperty("disagreements", out _));
        Assert.Contains("counted as 13-0-2, and its lists name 1, 0 and 2 members", Assert.Single(Findings(document)));
    }

    [Fact]
    public void Without_a_record_only_what_the_file_tells_is_there()
    {
        var document = Read(Sample);

        Assert.False(document.TryGetProperty("vote", out _));
        Assert.False(document.TryGetProperty("draft", out _));
        Assert.Equal("file-metadata", document.GetProperty("sources").GetProperty("meeting").GetString());
        Assert.Empty(Findings(document));
    }

    [Fact]
    public void A_difference_is_a_finding_and_both_values_are_kept()
    {
        var document = Read(Sample, "--records", Records("""{"symbol": "S/RES/9001(2031)", "adoption_meeting": "10511th meeting", "agenda_item_name": "the situation in  Exemplia."}"""));

        Assert.Equal(10511, document.GetProperty("meeting").GetInt32());
        Assert.Equal("Meeting: the library record says 10511, the file metadata says 10512; the former was taken.", Findings(document)[0]);
        var one = document.GetProperty("disagreements")[0];
        Assert.Equal(("meeting", "10511", "10512"), (one.GetProperty("field").GetString(), one.GetProperty("taken").GetString(), one.GetProperty("other").GetString()));
        Assert.DoesNotContain(Findings(document), message => message.StartsWith("Agenda", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_tells_vote_sponsors_and_draft_too()
    {
        var meta = """
            <step date="2031-06-01" outcome="draftResolution" as="S/2031/390" by="Bosnia and Herzegovina, Nordmark and United Kingdom of Great Britain and Northern Ireland" />
            <step date="2031-06-02" outcome="adopted" as="S/PV.10512" by="Adopted 1-0-1; voting by mail" />
            </workflow>
            <analysis source="#un"><parliamentary><voting>
              <count value="001" refersTo="inFavour"><voters><organization refersTo="memberState">NORDMARK</organization></voters></count>
              <count value="001" refersTo="abstaining"><voters><organization refersTo="memberState">SUDMARK</organization></voters></count>
            </voting></parliamentary></analysis>
            """;
        var source = File.ReadAllText(Sample);
        var (from, until) = (source.IndexOf("<step ", StringComparison.Ordinal), source.IndexOf("</workflow>", StringComparison.Ordinal) + "</workflow>".Length);
        var path = Path.Combine(folder, "told.xml");
        File.WriteAllText(path, source[..from] + meta + source[until..]);

        var document = Read(path);

        Assert.Equal(["BOSNIA AND HERZEGOVINA", "NORDMARK", "UNITED KINGDOM"], Strings(document.GetProperty("sponsors")));
        Assert.Equal("voting by mail", document.GetProperty("outcome").GetString());
        Assert.Equal(["SUDMARK"], Strings(document.GetProperty("vote").GetProperty("abstaining").GetProperty("members")));
        Assert.Equal("document", document.GetProperty("sources").GetProperty("meeting").GetString());
        Assert.Equal("file-metadata", document.GetProperty("sources").GetProperty("sponsors").GetString());
    }

    [Fact]
    public void Where_the_file_tells_two_meetings_the_cover_decides()
    {
        var path = Path.Combine(folder, "slip.xml");
        File.WriteAllText(path, File.ReadAllText(Sample).Replace("unanimously, 10512th", "unanimously, 10521st", StringComparison.Ordinal));

        var document = Read(path);

        Assert.Equal(10512, document.GetProperty("meeting").GetInt32());
        Assert.Equal("document", document.GetProperty("sources").GetProperty("meeting").GetString());
        Assert.Empty(Findings(document));
    }

    [Fact]
    public void People_are_shown_vote_draft_and_agenda_item() =>
        Assert.Contains("The situation in Exemplia; vote 13-0-2; draft S/2031/390 of 1 June 2031", Run("read", Sample, "--records", Records(Whole)).Out.ReplaceLineEndings(" "));

    [Fact]
    public void A_line_that_is_no_record_is_named_and_the_others_count()
    {
        var path = Records("no JSON", "{\"title\": \"x\"}", Whole);

        var (status, _, error) = Run("acts", Sample, "--records", path);

        Assert.Equal(0, status);
        Assert.Contains($"{path}, line 1 is not a record of the library", error);
        Assert.Contains($"{path}, line 2: the record has no symbol", error);
    }

    [Theory]
    [InlineData("nothing here", "holds no record of the library")]
    [InlineData(null, "There is no file or folder")]
    public void Records_that_are_not_there_are_one_sentence_and_status_3(string? line, string sentence)
    {
        var (status, _, error) = Run("read", Sample, "--records", line is null ? Path.Combine(folder, "none") : Records(line));

        Assert.Equal(3, status);
        Assert.Contains(sentence, Assert.Single(error.TrimEnd().Split('\n')));
    }

    [Fact]
    public void A_record_gives_the_day_that_a_text_lacks()
    {
        var path = Path.Combine(folder, "bare.txt");
        File.WriteAllText(path, "Resolution 9001 (2031)\nThe Security Council,\n1. Decides to establish UNAMEX for twelve months;\n");

        Assert.Equal("2031-06-02", Read(path, "--records", Records(Whole)).GetProperty("adopted").GetString());
        Assert.Contains("1 posted", Run("build", path, "--records", Records(Whole), "--ledger", Path.Combine(folder, "l.db")).Error);
        Assert.Contains("0 posted, 1 held already", Run("build", path, "--records", Records(Whole), "--ledger", Path.Combine(folder, "l.db")).Error);
    }

    [Fact]
    public void A_document_read_again_with_records_that_change_nothing_counts_as_held()
    {
        var ledger = Path.Combine(folder, "l.db");

        Assert.Contains("1 files: 1 posted, 0 held already", Run("build", Sample, "--ledger", ledger).Error);
        Assert.Contains("1 files: 0 posted, 1 held already", Run("build", Sample, "--records", Records(Whole), "--ledger", ledger).Error);
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(one => one.GetString()!)];
}
