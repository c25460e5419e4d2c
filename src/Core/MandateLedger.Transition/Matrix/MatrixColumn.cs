using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Primitives.Dates;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Matrix;

/// <summary>A column of the matrix: how a disposition shows in it, and how its words become one.</summary>
/// <param name="Name">The name in the heading.</param>
/// <param name="Get">The words of a cell; null where it is empty.</param>
/// <param name="Set">The disposition with what the words say; null where they say nothing that fits.</param>
/// <param name="Fits">What fits, for a reader whose words did not.</param>
public sealed record MatrixColumn(string Name, Func<TaskDisposition, string?> Get, Func<TaskDisposition, string, TaskDisposition?> Set, string Fits)
{
    /// <summary>The columns of a disposition, in the order in which people fill them in.</summary>
    public static ImmutableArray<MatrixColumn> All { get; } =
    [
        Text("scope", one => one.Scope, (one, words) => one with { Scope = words }),
        Choice<Disposition>("disposition", one => one.Disposition, (one, choice) => one with { Disposition = choice }),
        Text("receiver", one => one.Receiver, (one, words) => one with { Receiver = words }),
        Text("focal point", one => one.FocalPoint, (one, words) => one with { FocalPoint = words }),
        Choice<AuthorityKind>("authority kind", one => one.Authority?.Kind, (one, choice) => one with { Authority = (one.Authority ?? new Authority(choice, "")) with { Kind = choice } }),
        Text("authority", one => one.Authority?.Symbol, (one, words) => one.Authority is null ? null : one with { Authority = one.Authority with { Symbol = words } }, "words beside an authority kind"),
        Text("authority at", one => one.Authority?.At, (one, words) => one.Authority is null ? null : one with { Authority = one.Authority with { At = words } }, "words beside an authority kind"),
        Text("capacity", one => one.Capacity, (one, words) => one with { Capacity = words }),
        Text("offer", one => one.Offer, (one, words) => one with { Offer = words }),
        Choice<AcceptanceState>("acceptance", one => one.Acceptance?.State, (one, choice) => one with { Acceptance = new Acceptance(choice) }),
        Day("accepted on", one => one.Acceptance?.On, (one, day) => one.Acceptance is null ? null : one with { Acceptance = one.Acceptance with { On = day } }),
        Text("acceptance evidence", one => one.Acceptance?.Evidence, (one, words) => one.Acceptance is null ? null : one with { Acceptance = one.Acceptance with { Evidence = words } }, "words beside an acceptance"),
        Text("funding source", one => one.Funding?.Source, (one, words) => one with { Funding = (one.Funding ?? new Funding(null)) with { Source = words } }),
        Date("funded until", one => one.Funding?.Until, (one, date) => one with { Funding = (one.Funding ?? new Funding(null)) with { Until = date } }),
        Figure("funding amount", one => one.Funding?.Amount, (one, figure) => one with { Funding = (one.Funding ?? new Funding(null)) with { Amount = figure } }),
        Figure("funding gap", one => one.Funding?.Gap, (one, figure) => one with { Funding = (one.Funding ?? new Funding(null)) with { Gap = figure } }),
        Day("joint from", one => one.JointPeriod?.From, (one, day) => one with { JointPeriod = (one.JointPeriod ?? new JointPeriod(null, null)) with { From = day } }),
        Day("joint until", one => one.JointPeriod?.Until, (one, day) => one with { JointPeriod = (one.JointPeriod ?? new JointPeriod(null, null)) with { Until = day } }),
        Date("due", one => one.Due, (one, date) => one with { Due = date }),
        Day("effective", one => one.Effective, (one, day) => one with { Effective = day }),
        Date("verification due", one => one.Verification?.Due, (one, date) => one with { Verification = (one.Verification ?? new Verification(null)) with { Due = date } }),
        Day("verified on", one => one.Verification?.Done, (one, day) => one with { Verification = (one.Verification ?? new Verification(null)) with { Done = day } }),
        Text("verification result", one => one.Verification?.Result, (one, words) => one with { Verification = (one.Verification ?? new Verification(null)) with { Result = words } }),
        Text("risk", one => one.Risk, (one, words) => one with { Risk = words }),
        Text("mitigation", one => one.Mitigation, (one, words) => one with { Mitigation = words }),
        Text("depends on", one => one.DependsOn, (one, words) => one with { DependsOn = words }),
        Text("signed by mission", one => one.SignOff?.ByMission, (one, words) => one with { SignOff = (one.SignOff ?? new SignOff(null, null)) with { ByMission = words } }),
        Text("signed by receiver", one => one.SignOff?.ByReceiver, (one, words) => one with { SignOff = (one.SignOff ?? new SignOff(null, null)) with { ByReceiver = words } }),
        Percent("progress", one => one.Progress, (one, percent) => one with { Progress = percent }),
        Text("note", one => one.Note, (one, words) => one with { Note = words }),
    ];

    private static MatrixColumn Text(string name, Func<TaskDisposition, string?> get, Func<TaskDisposition, string, TaskDisposition?> set, string fits = "words") => new(name, get, set, fits);

    private static MatrixColumn Choice<T>(string name, Func<TaskDisposition, T?> get, Func<TaskDisposition, T, TaskDisposition> set)
        where T : struct, Enum =>
        new(name, one => get(one) is { } choice ? Spelling.Of(choice) : null, (one, words) => Spelling.Parse<T>(words) is { } choice ? set(one, choice) : null, string.Join(", ", Enum.GetValues<T>().Select(Spelling.Of)));

    private static MatrixColumn Day(string name, Func<TaskDisposition, DateOnly?> get, Func<TaskDisposition, DateOnly, TaskDisposition?> set) =>
        new(name, one => get(one)?.ToIso(), (one, words) => IsoDate.Parse(words) is { } day ? set(one, day) : null, name == "accepted on" ? "a day such as 2031-05-31 beside an acceptance" : "a day such as 2031-05-31");

    private static MatrixColumn Date(string name, Func<TaskDisposition, LegalDate?> get, Func<TaskDisposition, LegalDate, TaskDisposition> set) =>
        new(name, one => get(one)?.ToString(), (one, words) => LegalDate.Parse(words) is { } date ? set(one, date) : null, "a date such as 2031-05-31, 2031-05 or 2031");

    private static MatrixColumn Figure(string name, Func<TaskDisposition, decimal?> get, Func<TaskDisposition, decimal, TaskDisposition> set) => new(
        name,
        one => get(one)?.ToString(CultureInfo.InvariantCulture),
        (one, words) => decimal.TryParse(words, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure) ? set(one, figure) : null,
        "a figure such as 1250.5, in thousands of dollars");

    private static MatrixColumn Percent(string name, Func<TaskDisposition, int?> get, Func<TaskDisposition, int, TaskDisposition> set) => new(
        name,
        one => get(one)?.ToString(CultureInfo.InvariantCulture),
        (one, words) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100 ? set(one, percent) : null,
        "a whole number from 0 to 100");
}
