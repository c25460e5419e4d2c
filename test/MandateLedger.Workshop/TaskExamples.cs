using System.Collections.Immutable;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Analysis;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Measures;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Syntax;

namespace MandateLedger.Workshop;

/// <summary>Words that were coded by people, or that an act gives as a task: what there is to learn from.</summary>
/// <param name="Mandate">The resolution and mission.</param>
/// <param name="Label">The paragraph or item.</param>
/// <param name="InAct">True where an act of ours gives it as a task of the mission.</param>
/// <param name="Texts">Its words with its headings.</param>
/// <param name="Given">The rows of the data set that name this paragraph.</param>
/// <param name="Open">Tasks whose rows name a paragraph above, so that they may be meant here or beside.</param>
internal sealed record TaskExample(PemaMandate Mandate, string Label, bool InAct, ImmutableArray<string> Texts, ImmutableArray<PemaRow> Given, ImmutableHashSet<string> Open)
{
    public bool Gives(string task) => Given.Any(row => row.Task == task);
}

/// <summary>Reads the resolutions of the PEMA data set, and sets beside each other what its coders and our acts call a task.</summary>
internal sealed class TaskExamples(Vocabulary vocabulary)
{
    private readonly BodyKeys bodies = new(vocabulary.Bodies);

    public IEnumerable<TaskExample> Of(IEnumerable<PemaMandate> mandates)
    {
        var files = Corpus.FilesByNumber();
        foreach (var resolution in mandates.GroupBy(mandate => mandate.Number))
        {
            if (Corpus.Find(resolution.Key, $"S/RES/{resolution.Key}", files) is not { } source)
            {
                continue;
            }

            var meaning = Interpreter.Interpret(ResolutionParser.Parse(source, vocabulary.Lexicon).Value, vocabulary).Value;
            foreach (var example in resolution.SelectMany(mandate => Of(mandate, meaning)))
            {
                yield return example;
            }
        }
    }

    private IEnumerable<TaskExample> Of(PemaMandate mandate, ResolutionMeaning meaning)
    {
        var body = bodies.Of(mandate.Mission, "mission", meaning.Syntax.AdoptedOn);
        var texts = meaning.Acts.OfType<MandateAct.Tasks>()
            .Where(act => act.Mode != TaskMode.Remove && bodies.Of(act.Body.Id, "mission", meaning.Syntax.AdoptedOn) == body)
            .SelectMany(act => act.Items.Select(item => (item.Label, Texts: TaskWords.Of(meaning.Syntax, act, item))))
            .DistinctBy(item => item.Label).ToDictionary(item => item.Label, item => item.Texts, StringComparer.Ordinal);
        var cited = mandate.Rows.SelectMany(row => row.Labels).Where(label => meaning.Syntax.Find(label) is not null && !label.StartsWith("pre", StringComparison.Ordinal));
        foreach (var label in texts.Keys.Concat(cited).Distinct())
        {
            var given = mandate.Rows.Where(row => row.Labels.Any(other => other == label || IsBelow(other, label))).ToImmutableArray();
            var open = mandate.Rows.Where(row => row.Labels.Any(other => IsBelow(label, other))).Select(row => row.Task).Except(given.Select(row => row.Task)).ToImmutableHashSet();
            yield return new TaskExample(mandate, label, texts.ContainsKey(label), texts.GetValueOrDefault(label, WithItems(meaning.Syntax, label)), given, open);
        }
    }

    private static ImmutableArray<string> WithItems(ResolutionSyntax syntax, string label) =>
        [.. TaskWords.Of(syntax, label), .. syntax.Find(label)?.Children.Select(child => child.Text) ?? []];

    private static bool IsBelow(string label, string above) =>
        label.Length > above.Length && label.StartsWith(above, StringComparison.Ordinal) && label[above.Length] is '(' or '[';
}
