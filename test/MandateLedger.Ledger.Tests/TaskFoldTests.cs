using System.Collections.Immutable;
using CsCheck;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Tasks;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Query;
using MandateLedger.Query.Answers;
using Xunit;

namespace MandateLedger.Ledger.Tests;

public sealed class TaskFoldTests
{
    private static readonly BodyRef Unamex = new("UNAMEX", BodyClass.Mission);
    private static readonly Body Body = new() { Id = "UNAMEX", Name = "United Nations Assistance Mission in Exemplia", Class = BodyClass.Mission };

    private static PostedDocument Document(int number, string adopted, string subject, params MandateAct[] acts) => new()
    {
        Symbol = DocumentSymbol.Resolution(number, int.Parse(adopted[..4], System.Globalization.CultureInfo.InvariantCulture)),
        AdoptedOn = IsoDate.Parse(adopted)!.Value,
        Subjects = [subject],
        Acts = [.. acts],
    };

    private static MandateAct Establishes(string until) => new MandateAct.Establishes(new Term { Until = IsoDate.Parse(until) }) { Body = Unamex, At = "1", Rule = "test" };

    private static MandateAct Extends(string until, bool final = false) => new MandateAct.Extends(new Term { Until = IsoDate.Parse(until) }, final, TermScope.Mandate) { Body = Unamex, At = "1", Rule = "test" };

    private static MandateAct ForAYear(string adopted) => new MandateAct.Extends(
        new Term { Period = new Period(12, PeriodUnit.Month), Computed = true, Until = IsoDate.Parse(adopted)!.Value.AddMonths(12) }, false, TermScope.Mandate)
    { Body = Unamex, At = "1", Rule = "test" };

    private static MandateAct Tasks(TaskMode mode, params string[] labels) => new MandateAct.Tasks(mode, [.. labels.Select(label => new TaskItem(label, []))]) { Body = Unamex, At = "2", Rule = "test" };

    private static MandateAct Carries(params string[] symbols) => new MandateAct.Incorporates([.. symbols.Select(symbol => new MandateReference(symbol, []))]) { Body = Unamex, At = "2", Rule = "test" };

    private static readonly PostedDocument First = Document(9001, "2031-01-01", "EXEMPLIA", Establishes("2031-12-31"), Tasks(TaskMode.Set, "2(a)", "2(b)"));

    private static string[] Of(params PostedDocument[] documents) =>
        [.. TaskFold.Of(documents, Body).Select(task => $"{task.Source.Symbol[6..10]} {task.Source.At} {task.Standing}".Replace("  ", " ", StringComparison.Ordinal))];

    [Fact]
    public void A_restated_list_replaces_the_earlier_one() =>
        Assert.Equal(["9002 2(a) Stated"], Of(First, Document(9002, "2031-12-01", "EXEMPLIA", Extends("2032-12-31"), Tasks(TaskMode.Set, "2(a)"))));

    [Fact]
    public void A_task_of_another_subject_stays_beside_a_restated_list() => Assert.Equal(
        ["9002 4 Derived", "9003 2(a) Stated"],
        Of(First, Document(9002, "2031-06-01", "BORDER", Tasks(TaskMode.Add, "4")), Document(9003, "2031-12-01", "EXEMPLIA", Extends("2032-12-31"), Tasks(TaskMode.Set, "2(a)"))));

    [Fact]
    public void An_added_task_falls_where_the_restated_list_covers_its_subject() => Assert.Equal(
        ["9003 2(a) Stated"],
        Of(First, Document(9002, "2031-06-01", "EXEMPLIA", Tasks(TaskMode.Add, "4")), Document(9003, "2031-12-01", "EXEMPLIA", Extends("2032-12-31"), Tasks(TaskMode.Set, "2(a)"))));

    [Fact]
    public void An_added_task_falls_where_an_item_takes_it_over()
    {
        var takesOver = new MandateAct.Tasks(TaskMode.Streamline, [new TaskItem("6(b)", []) { Cites = ["S/RES/9002 (2031)"] }]) { Body = Unamex, At = "6", Rule = "test" };

        Assert.Equal(["9003 6(b) Stated"], Of(First, Document(9002, "2031-06-01", "BORDER", Tasks(TaskMode.Add, "4")), Document(9003, "2031-12-01", "EXEMPLIA", Extends("2032-12-31"), takesOver)));
    }

    [Fact]
    public void References_carry_through_a_chain_and_the_path_is_nearest_first()
    {
        var chain = new[]
        {
            First,
            Document(9002, "2031-12-01", "EXEMPLIA", Extends("2032-12-31"), Carries("S/RES/9001 (2031)")),
            Document(9003, "2032-12-01", "EXEMPLIA", Extends("2033-12-31"), Carries("S/RES/9002 (2031)")),
        };
        var task = TaskFold.Of(chain, Body)[0];

        Assert.Equal(new DateOnly(2031, 1, 1), task.Since);
        Assert.Equal(["S/RES/9003 (2032)", "S/RES/9002 (2031)"], task.Via.Select(via => via.Symbol));
    }

    [Fact]
    public void A_reference_to_a_document_not_held_is_undetermined() =>
        Assert.Equal(["9001 Undetermined"], Of(Document(9002, "2031-12-01", "EXEMPLIA", Extends("2032-12-31"), Carries("S/RES/9001 (2031)"))));

    [Fact]
    public void A_cycle_of_references_ends()
    {
        var one = Document(9002, "2031-12-01", "EXEMPLIA", Extends("2032-12-31"), Carries("S/RES/9003 (2032)"));
        var other = Document(9003, "2032-12-01", "EXEMPLIA", Extends("2033-12-31"), Carries("S/RES/9002 (2031)"));

        Assert.Empty(Of(one, other));
    }

    [Fact]
    public void A_bare_extension_carries_everything() =>
        Assert.Equal(["9001 2(a) Derived", "9001 2(b) Derived"], Of(First, Document(9002, "2031-12-01", "EXEMPLIA", Extends("2032-12-31"))));

    [Fact]
    public void A_renewal_by_reference_that_leaves_a_task_out_makes_it_undetermined() => Assert.Contains(
        "9002 4 Undetermined",
        Of(First, Document(9002, "2031-06-01", "BORDER", Tasks(TaskMode.Add, "4")), Document(9003, "2031-12-01", "EXEMPLIA", Extends("2032-12-31"), Carries("S/RES/9001 (2031)"))));

    [Fact]
    public void A_removal_names_the_resolution_that_gave_the_task()
    {
        var removal = new MandateAct.Tasks(TaskMode.Remove, [new TaskItem("2(a)", []) { Cites = ["S/RES/9001 (2031)"] }]) { Body = Unamex, At = "3", Rule = "test" };

        Assert.Equal(["9001 2(b) Stated"], Of(First, Document(9002, "2031-06-01", "EXEMPLIA", removal)));
    }

    [Fact]
    public void A_period_without_a_starting_point_has_two_readings_and_the_earlier_day_is_certain()
    {
        var terms = TermFold.Of([First, Document(9002, "2031-12-28", "EXEMPLIA", ForAYear("2031-12-28"))], "UNAMEX");

        Assert.Equal([new DateOnly(2032, 12, 28), new DateOnly(2032, 12, 31)], terms[1].Readings.Select(reading => reading.Until!.Value));
        Assert.Equal(new DateOnly(2032, 12, 28), terms[1].Until);
        Assert.True(terms[1].MayCover(new DateOnly(2032, 12, 30)));
    }

    [Theory]
    [InlineData("2030-12-31", MandateStatus.NotInForce)]
    [InlineData("2031-12-31", MandateStatus.InForce)]
    [InlineData("2032-06-01", MandateStatus.OutsideCoverage)]
    public void A_day_has_one_of_four_answers(string day, MandateStatus expected) => Assert.Equal(expected, Ask(day, [First], [new(9001, new(2031, 1, 1))]));

    [Fact]
    public void A_lapse_is_certain_only_where_no_resolution_is_missing()
    {
        HeldResolution[] withGap = [new(9001, new(2031, 1, 1)), new(9003, new(2032, 12, 1))];
        HeldResolution[] whole = [.. withGap, new(9002, new(2031, 6, 1))];

        Assert.Equal(MandateStatus.Undetermined, Ask("2032-06-01", [First], withGap));
        Assert.Equal(MandateStatus.NotInForce, Ask("2032-06-01", [First], whole));
    }

    private static MandateStatus Ask(string day, PostedDocument[] documents, HeldResolution[] held)
    {
        var view = new LedgerView { Name = "test", Record = Record(documents), Bodies = new BodyCatalogue([Body]), Held = [.. held] };
        return Mandates.InForce(view, Body, new AsOf(IsoDate.Parse(day)!.Value, new DateOnly(2040, 1, 1))).Answer;
    }

    private static MandateRecord Record(IEnumerable<PostedDocument> documents) =>
        documents.Aggregate(MandateRecord.Empty, (record, document) => ((Posting.Posted)record.Post(document, new Recording("test", DateTimeOffset.UnixEpoch))).Record);

    [Fact]
    public void Posting_twice_is_posting_once()
    {
        var record = Record([First]);

        Assert.IsType<Posting.AlreadyPosted>(record.Post(First, new Recording("later", DateTimeOffset.UnixEpoch.AddYears(1))));
        Assert.Single(record.Entries);
    }

    [Fact]
    public void What_is_recorded_later_does_not_change_the_earlier_answer() =>
        Gen.Select(Gen.Int[1, 300], Gen.Int[1, 300], Gen.Bool).Sample((firstGap, laterGap, sets) =>
        {
            var opened = new DateTimeOffset(2031, 6, 1, 0, 0, 0, TimeSpan.Zero);
            var record = ((Posting.Posted)MandateRecord.Empty.Post(First, new Recording("test", opened))).Record;
            var known = DateOnly.FromDateTime(opened.UtcDateTime).AddDays(firstGap);
            var before = record.KnownOn(known);
            var second = Document(9002, "2031-03-01", "EXEMPLIA", sets ? Tasks(TaskMode.Set, "9") : Extends("2039-01-01"));
            var later = ((Posting.Posted)record.Post(second, new Recording("test", opened.AddDays(firstGap + laterGap)))).Record;
            return later.KnownOn(known).SequenceEqual(before);
        });

    [Fact]
    public void An_unrelated_act_changes_nothing()
    {
        var other = Document(9005, "2031-05-01", "FICTAVIA", new MandateAct.Tasks(TaskMode.Set, [new TaskItem("1(a)", [])]) { Body = new BodyRef("UNMEL", BodyClass.Mission), At = "1", Rule = "test" });

        Assert.Equal(Of(First), Of(First, other));
    }
}
