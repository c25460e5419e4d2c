using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Ledger.Postings;

/// <summary>What the ledger keeps of a paragraph.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Text">Its own words; null in the bundled ledger, which ships no texts.</param>
/// <param name="Print">A fingerprint of its words, alike for alike words; null where it is not known.</param>
public sealed record PostedParagraph(string Label, string? Text, string? Print)
{
    /// <summary>Our own short wording of its task, or null.</summary>
    public string? Gist { get; init; }

    /// <summary>The family of tasks that it belongs to across the years, or null where nobody sorted it.</summary>
    public string? Family { get; init; }

    /// <summary>The Secretariat's mandate components, kebab-case ids.</summary>
    public ImmutableArray<string> Components { get; init; } = [];
}

/// <summary>A document with its acts, as posted.</summary>
public sealed record PostedDocument
{
    /// <summary>Its symbol.</summary>
    public required DocumentSymbol Symbol { get; init; }

    /// <summary>The day of adoption; the day from which its acts can be known.</summary>
    public required DateOnly AdoptedOn { get; init; }

    /// <summary>The library's agenda terms; empty where none are known.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Its Charter basis: <c>all</c>, <c>listed</c> or <c>none</c>.</summary>
    public string ChapterVii { get; init; } = "none";

    /// <summary>The file's SHA-256, or null where no file was read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The acts.</summary>
    public ImmutableArray<MandateAct> Acts { get; init; } = [];

    /// <summary>The paragraphs.</summary>
    public ImmutableArray<PostedParagraph> Paragraphs { get; init; } = [];

    /// <summary>The paragraph of that label, or null.</summary>
    public PostedParagraph? Find(string label) => Paragraphs.FirstOrDefault(paragraph => paragraph.Label == label);

    /// <summary>The acts on a body, in the order of the text.</summary>
    public IEnumerable<T> ActsOn<T>(string body)
        where T : MandateAct => Acts.OfType<T>().Where(act => act.Body.Id == body);

    /// <summary>
    /// Everything that makes this reading what it is, in one line for each act. Two readings with the same content are
    /// one posting, whenever they were made.
    /// </summary>
    public string Content => string.Join(
        '\n',
        [Sha256 ?? "", Symbol.Value, AdoptedOn.ToIso(), ChapterVii, string.Join(';', Subjects), .. Acts.Select(ActLine.Of), .. Acts.OfType<MandateAct.Tasks>().SelectMany(act => act.Items).Select(item => string.Join(' ', item.Cites)), .. Paragraphs.Select(paragraph => $"{paragraph.Label} {paragraph.Print}")]);
}

/// <summary>An act in one line: for golden files, for comparing, for people.</summary>
public static class ActLine
{
    /// <summary>For example <c>extend UNAMEX at 1: until 2032-05-31, final [ExtendsMandateUntilDate, stated]</c>.</summary>
    public static string Of(MandateAct act)
    {
        var details = act.Match(Details.Instance);
        var condition = act.Condition is null ? "" : $", {act.Condition}";
        var readings = act.Readings.IsEmpty ? "" : " readings " + string.Join(" | ", act.Readings.Select(reading => $"{reading.Until?.ToIso() ?? "?"} ({reading.Because})"));
        return $"{details.Kind} {act.Body.Id} at {act.At}: {details.Text}{condition} [{act.Rule}, {Lower(act.Standing)}]{readings}".Replace(":  [", ": [", StringComparison.Ordinal);
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private sealed class Details : IActVisitor<(string Kind, string Text)>
    {
        public static readonly Details Instance = new();

        public (string, string) Establishes(MandateAct.Establishes act) => ("establish", TermText(act.Term));

        public (string, string) Extends(MandateAct.Extends act) =>
            ("extend", TermText(act.Term) + (act.Final ? ", final" : "") + (act.Scope == TermScope.Authorization ? ", authorization" : ""));

        public (string, string) Ends(MandateAct.Ends act) => ("end", act.Effective is { } day ? $"effective {day.ToIso()}" : "no day");

        public (string, string) RenamesOrSucceeds(MandateAct.RenamesOrSucceeds act) =>
            ("rename_or_succeed", $"to {act.To}" + (act.Effective is { } day ? $" on {day.ToIso()}" : ""));

        public (string, string) Tasks(MandateAct.Tasks act) =>
            ("tasks", $"{Lower(act.Mode)} {string.Join(' ', act.Items.Select(item => item.Label + ConditionsOf(item)))}" + (act.Via is null ? "" : $" via {act.Via}"));

        public (string, string) Incorporates(MandateAct.Incorporates act) =>
            ("incorporate", (act.Recalls ? "recalls " : "") + string.Join(", ", act.References.Select(reference => $"{reference.Symbol} {string.Join(' ', reference.Paragraphs)}".TrimEnd())));

        public (string, string) Reports(MandateAct.Reports act) =>
            ("report", $"by {act.By}{(act.Every is { } every ? $" every {every}" : "")}{(act.Due.IsEmpty ? "" : $" due {string.Join(' ', act.Due)}")}{(act.Times is { } times ? $" {times} times" : "")}");

        public (string, string) SetsStrength(MandateAct.SetsStrength act) =>
            ("strength", string.Join(", ", act.Figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Key} {figure.Value}"))));

        public (string, string) Transitions(MandateAct.Transitions act) => ("transition", $"{act.What} {string.Join(' ', act.Due)}".TrimEnd());

        public (string, string) CitesConsent(MandateAct.CitesConsent act) =>
            ("consent", $"{act.From}{(act.Dated is { } day ? $" of {day.ToIso()}" : "")}{(act.Symbol is null ? "" : $" {act.Symbol}")}");

        public (string, string) KeepsPower(MandateAct.KeepsPower act) =>
            ("residual", $"{act.Power}{(act.Until is { } day ? $" until {day.ToIso()}" : "")}");

        private static string ConditionsOf(TaskItem item) => item.Conditions.IsEmpty ? "" : $" {{{string.Join("; ", item.Conditions)}}}";

        private static string TermText(Term term)
        {
            var parts = new List<string>();
            if (term.From is { } from)
            {
                parts.Add($"from {from.ToIso()}");
            }

            if (term.Until is { } until)
            {
                parts.Add($"until {until.ToIso()}");
            }

            if (term.Period is { } period)
            {
                parts.Add($"{period} from {term.CountedFrom ?? "no named day"}");
            }

            if (term.Computed)
            {
                parts.Add("computed");
            }

            return string.Join(", ", parts);
        }
    }
}
