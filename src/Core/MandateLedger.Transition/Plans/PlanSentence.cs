using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Dates;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>A plan's name and what it is about, for the rules.</summary>
internal sealed record PlanContext(string Document, PlanKind Kind, ImmutableArray<PlanTask> Tasks)
{
    /// <summary>Areas of work, by the words of their heading, with the paragraph of a resolution that the plan names for them.</summary>
    public ImmutableDictionary<string, TaskRef> Areas { get; init; } = ImmutableDictionary<string, TaskRef>.Empty;

    /// <summary>This document at a paragraph, as an authority.</summary>
    public Authority At(string at) => new(Kind == PlanKind.Budget ? AuthorityKind.Budget : AuthorityKind.Plan, Document, at);
}

/// <summary>A sentence with where it stands.</summary>
/// <param name="Text">Its words, with every form of a space, hyphen and apostrophe written as one.</param>
/// <param name="At">The label of its paragraph.</param>
/// <param name="Paragraph">The whole paragraph.</param>
/// <param name="Headings">The headings above it, the nearest last, without their numbers.</param>
/// <param name="Next">The sentence after it under the same headings; or null.</param>
/// <param name="Context">The plan.</param>
internal sealed partial record PlanSentence(string Text, string At, string Paragraph, ImmutableArray<string> Headings, string? Next, PlanContext Context)
{
    /// <summary>A pattern for a day or a month, the year of which may stand later in the sentence.</summary>
    public const string Day = @"(?:the )?(?:end of )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:,? \d{4})?";

    /// <summary>A pattern for the name of a place or an organ: words with capitals.</summary>
    public const string Name = @"[A-Z][\p{L}'-]+(?: (?:of |and |the )*[A-Z][\p{L}'-]+)*";

    [GeneratedRegex(@"^(?<day>\d{1,2}) (?<month>[A-Z][a-z]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex DayWithoutYear { get; }

    [GeneratedRegex(@"\bresolution (?<number>\d{3,4}) \((?<year>\d{4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Resolution { get; }

    /// <summary>The nearest heading; empty where there is none.</summary>
    public string Heading => Headings.IsEmpty ? "" : Headings[^1];

    /// <summary>True where a heading above it has the word.</summary>
    public bool IsUnder(string word) => Headings.Any(heading => heading.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The date that words of this sentence name. A day without its year is the last such day before the next date that
    /// has one: "by 31 December and … by end of January 2032".
    /// </summary>
    public LegalDate? DateOf(string words)
    {
        if (DateReader.Dates(words) is [var date, ..])
        {
            return date.Date;
        }

        var from = Text.IndexOf(words, StringComparison.Ordinal);
        return DayWithoutYear.Match(words) is { Success: true } && from >= 0 && DateReader.Dates(Text).FirstOrDefault(later => later.Span.From > from)?.Date is { } next
            && DateReader.Dates(FormattableString.Invariant($"{words} {next.First.Year}")) is [var same, ..]
            ? same.Date.First <= next.Last ? same.Date : DateReader.Dates(FormattableString.Invariant($"{words} {next.First.Year - 1}")).FirstOrDefault()?.Date
            : null;
    }

    /// <summary>The first resolution that the sentence cites; or null.</summary>
    public string? CitedResolution => Resolution.Match(Text) is { Success: true } match
        ? DocumentSymbol.Parse($"{match.Groups["number"].Value} ({match.Groups["year"].Value})").Value
        : null;

    /// <summary>
    /// The task that the nearest heading is about: the paragraph that the plan itself names for that area, or else the one
    /// task in force whose first component the heading names.
    /// </summary>
    public TaskRef? Task
    {
        get
        {
            var area = AreaOf(Heading);
            if (area.Length == 0)
            {
                return null;
            }

            var component = area.Replace(' ', '-');
            var named = Context.Tasks.Where(task => task.Components is [var first, ..] && (first == component || first.StartsWith(component + "-", StringComparison.Ordinal))).ToList();
            return Context.Areas.TryGetValue(area, out var task) ? task : named is [var only] ? only.Task : null;
        }
    }

    /// <summary>The words of a heading that name the area: before the first comma, in small letters.</summary>
    public static string AreaOf(string heading) => heading.Split(',')[0].Trim().ToLowerInvariant();
}

/// <summary>What a rule read: an entry, and what speaks against it.</summary>
internal sealed record Proposed(ClosingEntry Entry, string? Doubt = null);

/// <summary>A drafting rule of plans.</summary>
/// <param name="Name">A sentence as a name.</param>
/// <param name="Example">A sentence of an invented plan that it reads.</param>
/// <param name="Read">What it reads in a sentence.</param>
internal sealed record PlanRule(string Name, string Example, Func<PlanSentence, IEnumerable<Proposed>> Read);
