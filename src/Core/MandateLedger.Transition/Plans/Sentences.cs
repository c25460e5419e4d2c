using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Text;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Plans;

/// <summary>Cuts paragraphs into sentences, and keeps the headings above each.</summary>
internal static partial class Sentences
{
    [GeneratedRegex(@"(?<=[.;])\s+(?=[A-Z""(])(?<!\b(?:No|para|paras|e\.g|i\.e|Mr|Ms|etc)\.\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Break { get; }

    [GeneratedRegex(@"^(?<number>[IVX]{1,5}|[A-Z]|\d{1,2})\.\s*(?<words>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"^In paragraph (?<number>\d{1,3}(?: ?\([a-z]+\))*) of (?:its |Security Council )?resolution \d{3,4} \(\d{4}\)", RegexOptions.CultureInvariant)]
    private static partial Regex NamesParagraph { get; }

    /// <summary>Every sentence of the running text, with the areas of work known that the plan itself ties to paragraphs.</summary>
    public static ImmutableArray<PlanSentence> Read(ImmutableArray<PlanLine> lines, PlanContext context)
    {
        var sentences = Cut(lines, context).ToList();
        var areas = ImmutableDictionary.CreateBuilder<string, TaskRef>();
        foreach (var sentence in sentences)
        {
            if (NamesParagraph.Match(sentence.Text) is { Success: true } match && sentence.CitedResolution is { } symbol && PlanSentence.AreaOf(sentence.Heading) is { Length: > 0 } area)
            {
                areas.TryAdd(area, new TaskRef(symbol, match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal)));
            }
        }

        var known = context with { Areas = areas.ToImmutable() };
        return [.. sentences.Select((sentence, index) => sentence with
        {
            Context = known,
            Next = index + 1 < sentences.Count && sentences[index + 1].Headings.SequenceEqual(sentence.Headings) ? sentences[index + 1].Text : null,
        })];
    }

    private static IEnumerable<PlanSentence> Cut(ImmutableArray<PlanLine> lines, PlanContext context)
    {
        var headings = new List<(int Level, string Words)>();
        foreach (var line in lines.Where(line => line.Kind != PlanLineKind.Row))
        {
            if (line.Kind == PlanLineKind.Heading)
            {
                var (level, words) = LevelOf(line.Text, headings);
                headings.RemoveAll(heading => heading.Level >= level);
                headings.Add((level, words));
                continue;
            }

            var paragraph = Folding.Fold(line.Text);
            foreach (var text in Break.Split(paragraph).Where(text => text.Length > 0))
            {
                yield return new PlanSentence(text, line.At, paragraph, [.. headings.Select(heading => heading.Words)], null, context);
            }
        }
    }

    // I. stands above A., A. above 1., and what has no number stands below all of them.
    private static (int Level, string Words) LevelOf(string heading, List<(int Level, string Words)> above)
    {
        if (Numbered.Match(heading) is not { Success: true } match)
        {
            return (4, heading);
        }

        var number = match.Groups["number"].Value;
        var isRoman = number.All(letter => letter is 'I' or 'V' or 'X') && !(number == "I" && above.Exists(one => one.Level == 2));
        return (char.IsAsciiDigit(number[0]) ? 3 : isRoman ? 1 : 2, match.Groups["words"].Value);
    }
}
