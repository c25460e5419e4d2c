using CsCheck;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Entries;
using Xunit;

namespace MandateLedger.Charts.Tests;

/// <summary>Closings that nobody wrote are drawn too, and can be read.</summary>
public sealed class ChartProperties
{
    private static readonly string[] Words = ["Harbour Camp", "Exemplia City, northern sector", "مخيم الميناء", "Ўз <&> \u202E \u0000", "W", "一二三四五六七八九十"];

    private static readonly Gen<LegalDate> Dates =
        Gen.Frequency(
            (8, Gen.Int[0, 900].Select(day => Unamex.Day("2032-06-01").AddDays(day))),
            (1, Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber)))
        .Select(Gen.Int[0, 5], (day, kind) => kind switch
        {
            0 => new LegalDate(new DateOnly(day.Year, 1, 1), Precision.Year),
            1 => new LegalDate(new DateOnly(day.Year, day.Month, 1), Precision.Month),
            _ => LegalDate.Of(day),
        });

    private static readonly Gen<string> Names = Gen.Frequency(
        (4, Gen.OneOf(Words.Select(Gen.Const).ToArray())),
        (1, Gen.String[Gen.Char, 0, 60]));

    private static readonly Gen<ClosingEntry> Entries = Gen.OneOf(
        Gen.Select(Names, Dates.Nullable(), Dates.Nullable(), Gen.Bool, (name, closes, handed, closed) => (ClosingEntry)new Site { Name = name, Closes = closes, IsClosed = closed, Handover = new SiteHandover(handed, name) }),
        Gen.Select(Names, Dates.Nullable(), Dates.Nullable(), (name, planned, happened) => (ClosingEntry)new Milestone { What = name, Phase = name.Length % 2 == 0 ? ClosingPhase.MandateImplementation : ClosingPhase.NationalEvent, Planned = planned, Happened = happened }),
        Gen.Select(Names, Dates.Nullable(), Dates, Gen.Int[1, 5], (name, due, other, label) => (ClosingEntry)(Unamex.Task($"2({label})", receiver: name) with { Due = due, Effective = due is null ? other.Day : null, JointPeriod = new JointPeriod(other.Day, due?.Day) })),
        Gen.Select(Dates, Gen.Int[0, 5000], Gen.Int[0, 300], (month, posts, gone) => (ClosingEntry)new PostsInMonth { Month = month, Posts = posts % 7 == 0 ? null : posts, Separations = gone }),
        Gen.Select(Names, Dates, Gen.Int[0, 5000], (name, on, strength) => (ClosingEntry)new UnitStrength { Unit = name.Length > 5 ? "Guard unit" : name, On = on, Strength = strength }),
        Gen.Select(Names, Dates.Nullable(), Dates, (name, deadline, done) => (ClosingEntry)new RecordClass { Name = name, Deadline = deadline, Done = done.Day }),
        Gen.Select(Dates.Nullable(), Dates.Nullable(), (end, over) => (ClosingEntry)new ClosingDecision { End = end?.Day, LiquidationEnd = over }));

    [Fact]
    public void Any_closing_gives_pictures_that_can_be_read() =>
        Entries.Array[0, 30].Sample(entries => Assert.All(Drawn.All(Unamex.Closing(entries)), chart => chart.IsLegible()), iter: 800, threads: 2);
}
