using MandateLedger.Json;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Storage;
using MandateLedger.Transition.Entries;
using Xunit;

namespace MandateLedger.Transition.Tests;

/// <summary>A closing file only grows, and says on each day what was known by then.</summary>
public sealed class ClosingRecordTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mandate-closing-").FullName;

    private string File => Path.Combine(folder, "unamex.jsonl");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_entry_recorded_last_counts_and_the_day_of_knowledge_decides()
    {
        var record = ClosingRecord.Empty
            .With(Camp("2033-10-31"), Stated, On("2033-01-10"))
            .With(Camp("2033-11-19"), Stated, On("2033-06-10"));

        Assert.Empty(record.KnownOn(Day("2033-01-09")).Facts);
        Assert.Equal("2033-10-31", Assert.Single(record.KnownOn(Day("2033-06-09")).Of<Site>()).Closes?.ToString());
        Assert.Equal("2033-11-19", Assert.Single(record.KnownOn(Day("2033-06-10")).Of<Site>()).Closes?.ToString());
        Assert.Equal(2, record.Facts.Length);
    }

    [Fact]
    public void A_proposal_says_nothing_until_somebody_accepts_it()
    {
        var record = ClosingRecord.Empty.With(Camp("2033-10-31"), Stated with { Certainty = Certainty.Proposed }, On("2033-01-10"));

        Assert.Empty(record.KnownOn(Day("2034-01-01")).Facts);
    }

    [Fact]
    public void What_is_withdrawn_no_longer_holds_and_can_be_said_again()
    {
        var record = ClosingRecord.Empty
            .With(Camp("2033-10-31"), Stated, On("2033-01-10"))
            .With(new Withdrawal { Of = "site Harbour Camp" }, Stated, On("2033-02-10"));

        Assert.Empty(record.KnownOn(Day("2033-03-01")).Of<Site>());
        Assert.Single(record.KnownOn(Day("2033-02-01")).Of<Site>());
        Assert.Single(record.With(Camp("2033-12-01"), Stated, On("2033-03-10")).KnownOn(Day("2033-04-01")).Of<Site>());
    }

    [Fact]
    public void A_file_gives_back_what_was_added()
    {
        var first = ClosingRecord.Empty.With(Camp("2033-10-31"), Stated, On("2033-01-10"));
        var second = first.With(new TaskDisposition { Task = new TaskRef("S/RES/9021 (2033)", "6(a)"), Disposition = Disposition.CountryTeam, Acceptance = new Acceptance(AcceptanceState.Accepted, Day("2033-03-01"), "letter"), Funding = new Funding("trust fund", LegalDate.Parse("2035"), 1200.5m) }, Stated, On("2033-06-10"));
        ClosingStore.Append(File, first.Facts);
        ClosingStore.Append(File, second.Facts.Skip(1));

        Assert.Equal(second.Facts, ClosingStore.Read(File).Facts);
    }

    [Fact]
    public void A_line_without_its_end_was_never_recorded()
    {
        ClosingStore.Append(File, ClosingRecord.Empty.With(Camp("2033-10-31"), Stated, On("2033-01-10")).Facts);
        System.IO.File.AppendAllText(File, """{"kind":"site","entry":{"na""");

        Assert.Single(ClosingStore.Read(File).Facts);
        ClosingStore.Append(File, ClosingRecord.Empty.With(Camp("2033-11-19"), Stated, On("2033-02-10")).Facts);
        Assert.Equal(["2033-10-31", "2033-11-19"], ClosingStore.Read(File).Facts.Select(fact => ((Site)fact.Entry).Closes?.ToString()));
    }

    [Theory]
    [InlineData("""{"kind":"castle","entry":{},"source":{"document":"x","certainty":"stated"},"by":"a","at":"2033-01-01T00:00:00Z"}""", "castle")]
    [InlineData("""{"kind":"site","entry":{"name":"Camp","colour":"blue"},"source":{"document":"x","certainty":"stated"},"by":"a","at":"2033-01-01T00:00:00Z"}""", "colour")]
    [InlineData("""{"kind":"site","entry":{"name":"Camp","closes":"soon"},"source":{"document":"x","certainty":"stated"},"by":"a","at":"2033-01-01T00:00:00Z"}""", "2031-05-31")]
    [InlineData("not json", "line 2")]
    public void A_line_that_is_no_fact_is_named_with_its_number_and_what_is_wrong(string line, string said)
    {
        ClosingStore.Append(File, ClosingRecord.Empty.With(Camp("2033-10-31"), Stated, On("2033-01-10")).Facts);
        System.IO.File.AppendAllText(File, line + "\n");

        var problem = Assert.Throws<LedgerFault>(() => ClosingStore.Read(File));

        Assert.Contains("line 2", problem.Message, StringComparison.Ordinal);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_entry_is_written_and_read_the_same()
    {
        var kinds = typeof(ClosingEntry).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ClosingEntry))).ToList();

        Assert.Equal(kinds.Count, ClosingJson.KindNames.Count());
        Assert.All(FailureSample.All.SelectMany(sample => sample.Entries()), entry => Assert.Equal(ClosingJson.ElementOf(entry).ToString(), ClosingJson.ElementOf(ClosingJson.EntryOf(ClosingJson.KindOf(entry), ClosingJson.ElementOf(entry))).ToString()));
    }

    private static FactSource Stated { get; } = new("S/2033/950", "40", Certainty.Stated);

    private static Site Camp(string closes) => new() { Name = "Harbour Camp", Closes = LegalDate.Parse(closes) };

    private static Recording On(string day) => new("A. Planner", new DateTimeOffset(Day(day).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero));

    private static DateOnly Day(string day) => IsoDate.Parse(day)!.Value;
}
