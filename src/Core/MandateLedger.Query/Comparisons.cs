using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Tasks;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Query;

/// <summary>What became of a task.</summary>
public enum Fate
{
    /// <summary>No longer given.</summary>
    Dropped,

    /// <summary>The same words, also under another letter where a neighbour fell away; or carried by reference.</summary>
    Kept,

    /// <summary>The same task in other words.</summary>
    Reworded,

    /// <summary>Under another chapeau.</summary>
    Moved,

    /// <summary>Not given before.</summary>
    New,
}

/// <summary>One task's change.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="From">Its label in the earlier resolution; null where it is new.</param>
/// <param name="To">Its label in the later one; null where it was dropped or is carried by reference.</param>
/// <param name="SameWords">True where the words are the same.</param>
/// <param name="Similarity">Of the words, 0 to 1; null where the words are not held.</param>
/// <param name="Gist">Our own short wording, or null.</param>
/// <param name="Via">The paragraph that carries it, where it is carried by reference.</param>
public sealed record TaskChange(Fate Fate, string? From, string? To, bool SameWords, double? Similarity, string? Gist, Source? Via = null);

/// <summary>What one resolution changed against another.</summary>
public sealed record ComparisonAnswer(string Body, string From, string To, string Ledger, ImmutableArray<TaskChange> Changes);

/// <summary>Compares the tasks that two resolutions give a body, one to one.</summary>
public static class Comparisons
{
    private const double SameTask = 0.34;

    /// <summary>The changes, in the order of the earlier resolution, new tasks last.</summary>
    public static ComparisonAnswer Compare(string ledger, Body body, PostedDocument from, PostedDocument to)
    {
        var before = ItemsOf(from, body);
        var after = ItemsOf(to, body);
        var carrier = to.ActsOn<MandateAct.Incorporates>(body.Id).FirstOrDefault(act => act.References.Any(reference => DocumentSymbol.Parse(reference.Symbol) == from.Symbol));
        var changes = carrier is not null && after.Count == 0
            ? before.Select(item => new TaskChange(Fate.Kept, item.Label, null, true, 1, item.Paragraph?.Gist, new Source(to.Symbol.Value, carrier.At)))
            : Align(from, before, to, after);
        return new ComparisonAnswer(body.Id, from.Symbol.Value, to.Symbol.Value, ledger, [.. changes]);
    }

    private sealed record Item(string Label, PostedParagraph? Paragraph);

    private static List<Item> ItemsOf(PostedDocument document, Body body) =>
        [.. document.ActsOn<MandateAct.Tasks>(body.Id)
            .Where(act => act.Mode != TaskMode.Remove && act.Condition is null)
            .SelectMany(act => act.Items)
            .Select(item => new Item(item.Label, document.Find(item.Label)))
            .DistinctBy(item => item.Label)];

    private static IEnumerable<TaskChange> Align(PostedDocument from, List<Item> before, PostedDocument to, List<Item> after)
    {
        var pairs = Pairs(before, after);
        foreach (var item in before)
        {
            yield return pairs.TryGetValue(item, out var pair)
                ? Change(from, item, to, pair.Other, pair.Likeness)
                : new TaskChange(Fate.Dropped, item.Label, null, false, null, item.Paragraph?.Gist);
        }

        foreach (var item in after.Except(pairs.Values.Select(pair => pair.Other)))
        {
            yield return new TaskChange(Fate.New, null, item.Label, false, null, item.Paragraph?.Gist);
        }
    }

    // The likeliest pair first; each task is used once.
    private static Dictionary<Item, (Item Other, double Likeness)> Pairs(List<Item> before, List<Item> after)
    {
        var candidates = from one in before
                         from other in after
                         let likeness = Likeness(one, other)
                         where likeness >= SameTask
                         orderby likeness descending, one.Label == other.Label descending
                         select (one, other, likeness);
        var pairs = new Dictionary<Item, (Item, double)>();
        var used = new HashSet<Item>();
        foreach (var (one, other, likeness) in candidates)
        {
            if (!pairs.ContainsKey(one) && used.Add(other))
            {
                pairs[one] = (other, likeness);
            }
        }

        return pairs;
    }

    private static double Likeness(Item one, Item other) => (one.Paragraph, other.Paragraph) switch
    {
        ({ Text: { } left }, { Text: { } right }) => WordLikeness.Of(left, right),
        ({ Print: { } left }, { Print: { } right }) when left == right => 1,
        ({ Family: { } left }, { Family: { } right }) when left == right => 0.9,
        _ => 0,
    };

    private static TaskChange Change(PostedDocument from, Item before, PostedDocument to, Item after, double likeness)
    {
        var same = before.Paragraph?.Print is { } print && print == after.Paragraph?.Print;
        var fate = !SameChapeau(from, before.Label, to, after.Label) ? Fate.Moved : same ? Fate.Kept : Fate.Reworded;
        var similarity = before.Paragraph?.Text is null ? (double?)null : Math.Round(likeness, 2);
        return new TaskChange(fate, before.Label, after.Label, same, same ? 1 : similarity, after.Paragraph?.Gist ?? before.Paragraph?.Gist);
    }

    // Two chapeaux are the same where their words are alike or, for the first of a list, where both stand at the top.
    private static bool SameChapeau(PostedDocument from, string before, PostedDocument to, string after)
    {
        var (one, other) = (ParentOf(before), ParentOf(after));
        if (one is null || other is null || (IsTop(one) && IsTop(other)))
        {
            return one is null == other is null;
        }

        var (left, right) = (from.Find(one), to.Find(other));
        return (left?.Text, right?.Text) switch
        {
            ({ } first, { } second) => IsTop(one) == IsTop(other) && WordLikeness.Of(first, second) > 0.2,
            _ => IsTop(one) == IsTop(other) && (left?.Print == right?.Print || LastPart(one) == LastPart(other)),
        };
    }

    private static string LastPart(string label) => label[Math.Max(0, label.LastIndexOf('('))..];

    private static bool IsTop(string label) => !label.Contains('(', StringComparison.Ordinal);

    private static string? ParentOf(string label)
    {
        var open = label.LastIndexOf('(');
        return open <= 0 ? null : label[..open];
    }
}

/// <summary>How alike two wordings are: Dice's coefficient over words, with the weight of rarer, longer words.</summary>
public static class WordLikeness
{
    /// <summary>0 for nothing in common, 1 for the same words.</summary>
    public static double Of(string left, string right)
    {
        var (one, other) = (WordsOf(left), WordsOf(right));
        var shared = one.Keys.Where(other.ContainsKey).Sum(word => Weight(word) * Math.Min(one[word], other[word]));
        var total = one.Sum(pair => Weight(pair.Key) * pair.Value) + other.Sum(pair => Weight(pair.Key) * pair.Value);
        return total == 0 ? 0 : 2 * shared / total;
    }

    private static Dictionary<string, int> WordsOf(string text) => WordPrint.Words(text)
        .GroupBy(word => word)
        .ToDictionary(group => group.Key, group => group.Count());

    private static double Weight(string word) => word.Length <= 3 ? 0.2 : word.Length <= 5 ? 0.7 : 1;
}
