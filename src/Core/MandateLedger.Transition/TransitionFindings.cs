using System.Globalization;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition;

/// <summary>
/// Every message on a closing, in one place. One page each under <c>docs/findings</c>. The place of a finding is the
/// subject in the closing file.
/// </summary>
public static class TransitionFindings
{
    /// <summary>A task has no way out.</summary>
    public static Finding Undisposed(TaskRef task, bool isCertain) =>
        Gap("T301", $"task {task}", $"It {(isCertain ? "is" : "may be")} in force on the eve, and nobody has decided what becomes of it.");

    /// <summary>A task, or a part of it, has two ways out.</summary>
    public static Finding DisposedTwice(TaskRef task, IEnumerable<TaskDisposition> dispositions) =>
        Gap("T302", $"task {task}", $"It is disposed of as a whole and in parts: {string.Join("; ", dispositions.Select(one => $"{one.Scope ?? "the whole"} to {one.Receiver ?? "nobody"}"))}.");

    /// <summary>A handover without an answer that can be shown.</summary>
    public static Finding NotAccepted(TaskDisposition handover) => Gap("T303", handover.Subject(), handover.Acceptance switch
    {
        null => $"It goes to {Receiver(handover)}, and no answer is recorded.",
        { State: AcceptanceState.Refused } => $"It goes to {Receiver(handover)}, who refused it.",
        { State: AcceptanceState.Offered } => $"It was offered to {Receiver(handover)}, who has not answered.",
        { State: AcceptanceState.Conditional } => $"{Capital(Receiver(handover))} accepted it on conditions, which are not settled.",
        _ => $"{Capital(Receiver(handover))} is said to have accepted it, and no document shows it.",
    });

    /// <summary>A handover without a statement of money.</summary>
    public static Finding NotFunded(TaskDisposition handover) =>
        Gap("T304", handover.Subject(), $"It goes to {Receiver(handover)}, and who pays for it afterwards is not stated.");

    /// <summary>Something rests on an intention.</summary>
    public static Finding IntentionOnly(string subject, Authority authority) =>
        new("T201", FindingKind.Doubt, subject, $"It rests on an intention, in {authority}; an intention decides nothing.");

    /// <summary>A liquidation may go on for ever.</summary>
    public static Finding LiquidationWithoutEnd() => Gap("T305", "closing", "The mandate ends, and no day is set for the end of the liquidation.");

    /// <summary>There is no day on which planning began.</summary>
    public static Finding NoPlan(DateOnly end) => Unplanned($"The mandate ends on {end.ToProse()}, and no plan is recorded.");

    /// <summary>Planning began late.</summary>
    public static Finding PlannedLate(LegalDate opened, DateOnly end) =>
        Unplanned($"Planning began {opened.ToProseWhen()}, less than a year before the mandate ends on {end.ToProse()}.");

    /// <summary>A planned day has passed.</summary>
    public static Finding Slipped(string subject, LegalDate planned) =>
        Gap("T307", subject, $"It was planned for {planned.ToProse()}, and neither that it happened nor a new day is recorded.");

    /// <summary>A site that anybody may walk into.</summary>
    public static Finding NotSecured(Site site)
    {
        var missing = new[]
        {
            site.Custody is null ? "who guards it from that day on" : null,
            site.EndUse is null ? "what it may be used for" : null,
            site.Handover!.Evidence is null ? "a signed record of the handover" : null,
        };
        return Gap("T308", site.Subject(), $"It goes to {site.Handover.To}, and this is not recorded: {string.Join("; ", missing.OfType<string>())}.");
    }

    /// <summary>Nobody is to look at a site again.</summary>
    public static Finding NotVerified(Site site) => Unseen(site, "No day is set for looking at it after the handover.");

    /// <summary>Nobody looked at a site again.</summary>
    public static Finding VerificationMissed(Site site, LegalDate due) => Unseen(site, $"It was to be looked at {due.ToProseWhen()}, and nothing shows that anybody did.");

    /// <summary>A site without its clearance.</summary>
    public static Finding NotCleared(Site site) => Gap("T310", site.Subject(), "No environmental clearance is recorded.");

    /// <summary>A site that the mission cannot enter again.</summary>
    public static Finding NoAccess(Site site) => Gap("T311", site.Subject(), "It is handed over while the mandate lasts, and nothing says how the mission may enter it again.");

    /// <summary>Separations without money.</summary>
    public static Finding SeparationsNotCovered(PostsInMonth month) => Gap("T312", month.Subject(), month switch
    {
        { Cost: { } cost, Provided: { } provided } => Said($"{month.Separations} posts end at a cost of {cost} thousand dollars, of which {provided} are provided for."),
        { Cost: { } cost } => Said($"{month.Separations} posts end at a cost of {cost} thousand dollars, and nothing shows that they are provided for."),
        _ => Said($"{month.Separations} posts end, and neither what it costs nor that it is provided for is recorded."),
    });

    /// <summary>Assets that went missing between two lists.</summary>
    public static Finding AssetsNotReconciled(AssetRegister register, decimal value, int? items) =>
        Gap("T313", register.Subject(), Said($"The register holds {register.Value} thousand dollars{(register.Items is { } held && items is not null ? Said($" and {held} items") : "")}, the groups together {value}{(items is { } found ? Said($" and {found} items") : "")}."));

    /// <summary>A unit that nobody brings home.</summary>
    public static Finding UnitStays(UnitStrength last) => Gap("T314", last.Unit, Said($"The last strength recorded is {last.Strength}, {last.On.ToProseWhen()}; nothing brings it home by the end of the liquidation."));

    /// <summary>A sum that is not the sum.</summary>
    public static Finding SumDisagrees(Amount total, decimal sum) =>
        Disagreement(total.Subject(), Said($"It says {total.Value}; its items add up to {sum}."));

    /// <summary>One figure that is two.</summary>
    public static Finding FiguresDiffer(IReadOnlyList<Amount> figures) =>
        Disagreement(figures[0].Subject(), $"It differs between tables: {string.Join(", ", figures.Select(figure => Said($"{figure.Value} in table {figure.Table}")))}.");

    /// <summary>Posts that neither left nor stayed.</summary>
    public static Finding PostsDisagree(PostsInMonth before, PostsInMonth month) =>
        Disagreement(month.Subject(), Said($"{before.Posts} posts less {month.Separations} separations are {before.Posts - month.Separations}; it says {month.Posts}."));

    /// <summary>A difference that is not the difference.</summary>
    public static Finding DifferenceDisagrees(Amount difference, decimal result) =>
        Disagreement(difference.Subject(), Said($"It says {difference.Value}; the figures that it is made of give {result}."));

    /// <summary>Lists of one thing in one document that do not name the same.</summary>
    public static Finding ListsDiffer(string what, IReadOnlyList<(string At, IReadOnlyList<string> Names)> lists) =>
        UnlikeLists(lists[0].At, $"The {what} are listed differently: {string.Join("; ", lists.Select(list => $"{string.Join(", ", list.Names)} in {list.At}"))}.");

    /// <summary>A number that is not the length of its list.</summary>
    public static Finding CountDisagrees(string at, int count, IReadOnlyList<string> names) =>
        UnlikeLists(at, Said($"It says {count} and names {names.Count}: {string.Join(", ", names)}."));

    /// <summary>Records that nobody is made to save.</summary>
    public static Finding RecordsWithoutDeadline(RecordClass records) => Unsafe(records, "They have no deadline.");

    /// <summary>Records whose holders leave first.</summary>
    public static Finding RecordsNotGated(RecordClass records, LegalDate deadline, DateOnly leave) =>
        Unsafe(records, $"They are due {deadline.ToProseWhen()}, and those who hold them leave on {leave.ToProse()} already.");

    /// <summary>Records of which nobody knows who holds them, with posts ending before they are safe.</summary>
    public static Finding HoldersUnknown(RecordClass records, LegalDate deadline, DateOnly separation) =>
        Unsafe(records, $"They are due {deadline.ToProseWhen()}; posts end from {separation.ToProse()} on, and when those who hold them leave is not recorded.");

    /// <summary>Records that come too late for those who need them.</summary>
    public static Finding RecordsTooLate(RecordClass records, DateOnly end) =>
        Gap("T316", records.Subject(), $"They must reach {records.MustReach} while the mandate lasts, which ends on {end.ToProse()}; no day before that is recorded.");

    /// <summary>Something open that nobody looks after.</summary>
    public static Finding OpenWithoutOwner(Remainder remainder) =>
        Gap("T317", remainder.Subject(), remainder.Ends is { } ends ? $"It was to end {ends.ToProseWhen()}, is not closed, and nobody is named who looks after it once the mission is gone." : "It has no end, and nobody is named who looks after it once the mission is gone.");

    /// <summary>An obligation that nobody has.</summary>
    public static Finding ObligationWithoutOwner(string subject) => Gap("T318", subject, "It outlives the mission, and nobody is named who has it.");

    private static Finding Disagreement(string subject, string message) => new("T202", FindingKind.Slip, subject, message);

    private static Finding UnlikeLists(string at, string message) => new("T203", FindingKind.Doubt, at, message);

    private static Finding Unplanned(string message) => Gap("T306", "closing", message);

    private static Finding Unseen(Site site, string message) => Gap("T309", site.Subject(), message);

    private static Finding Unsafe(RecordClass records, string message) => Gap("T315", records.Subject(), message);

    private static Finding Gap(string id, string subject, string message) => new(id, FindingKind.Gap, subject, message);

    private static string Receiver(TaskDisposition handover) => handover.Receiver ?? "a receiver who is not named";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Said(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
