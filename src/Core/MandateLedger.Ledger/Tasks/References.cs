using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Ledger.Tasks;

/// <summary>A task found by following references, or a document that the chain needs and the ledger does not hold.</summary>
/// <param name="Source">Where the task was set; its label is null where the document is not held.</param>
/// <param name="Item">The task; null where the document is not held.</param>
/// <param name="Path">The paragraphs between the citing paragraph and the source, nearest first.</param>
/// <param name="From">The document that set it; null where it is not held.</param>
internal sealed record Referred(Source Source, TaskItem? Item, ImmutableArray<Source> Path, PostedDocument? From);

/// <summary>
/// Follows references to where tasks were set. Resolved lazily, nearest documents first, so that the path shown is the
/// shortest; a cycle ends where it would begin again.
/// </summary>
internal sealed class References(IReadOnlyList<PostedDocument> documents, Body body)
{
    public IEnumerable<Referred> Follow(IEnumerable<MandateReference> references, PostedDocument citing)
    {
        var queue = new Queue<(MandateReference Reference, ImmutableArray<Source> Path)>();
        foreach (var reference in references)
        {
            queue.Enqueue((reference, []));
        }

        var visited = new HashSet<string> { citing.Symbol.Value };
        var found = new HashSet<Source>();
        while (queue.TryDequeue(out var next))
        {
            if (!visited.Add(next.Reference.Symbol + "#" + string.Join(' ', next.Reference.Paragraphs)) || next.Reference.Symbol == citing.Symbol.Value)
            {
                continue;
            }

            var document = Find(next.Reference.Symbol, citing);
            if (document is null)
            {
                var label = next.Reference.Paragraphs.IsEmpty ? null : string.Join(", ", next.Reference.Paragraphs);
                var missing = new Source(next.Reference.Symbol, label);
                if (found.Add(missing))
                {
                    yield return new Referred(missing, null, next.Path, null);
                }

                continue;
            }

            foreach (var item in TasksOf(document, next.Reference.Paragraphs))
            {
                var source = new Source(document.Symbol.Value, item.Label);
                if (found.Add(source))
                {
                    yield return new Referred(source, item, next.Path, document);
                }
            }

            foreach (var act in CarriersOf(document, next.Reference.Paragraphs))
            {
                foreach (var reference in act.References)
                {
                    queue.Enqueue((reference, next.Path.Add(new Source(document.Symbol.Value, act.At))));
                }
            }
        }
    }

    private PostedDocument? Find(string symbol, PostedDocument citing)
    {
        var parsed = DocumentSymbol.Parse(symbol);
        return documents.FirstOrDefault(document => document.Symbol == parsed)
            ?? documents.LastOrDefault(document => parsed.ResolutionYear is null && parsed.ResolutionNumber is { } number
                && document.Symbol.ResolutionNumber == number && document.AdoptedOn <= citing.AdoptedOn);
    }

    // A resolution may have given the tasks to the head before the mission existed. Real case: S/RES/1483 (2003) 8.
    private bool IsOurs(BodyRef other) =>
        other.Id == body.Id || body.Heads.Contains(other.Id) || body.Predecessors.Contains(other.Id);

    private IEnumerable<TaskItem> TasksOf(PostedDocument document, ImmutableArray<string> paragraphs) =>
        document.Acts.OfType<MandateAct.Tasks>()
            .Where(act => IsOurs(act.Body) && act.Mode != TaskMode.Remove && act.Condition is null)
            .SelectMany(act => act.Items)
            .Where(item => Selects(paragraphs, item.Label));

    // A citation of one paragraph takes what that paragraph carries; a citation of the whole takes all.
    private IEnumerable<MandateAct.Incorporates> CarriersOf(PostedDocument document, ImmutableArray<string> paragraphs)
    {
        var setsOwn = document.Acts.OfType<MandateAct.Tasks>().Any(act => IsOurs(act.Body) && act.Mode is TaskMode.Set or TaskMode.Streamline);
        return document.Acts.OfType<MandateAct.Incorporates>()
            .Where(act => IsOurs(act.Body) && (!setsOwn || act.Recalls || !paragraphs.IsEmpty) && Selects(paragraphs, act.At));
    }

    private static bool Selects(ImmutableArray<string> paragraphs, string label) =>
        paragraphs.IsEmpty || paragraphs.Any(paragraph => ParagraphLabel.IsAtOrUnder(label, paragraph));
}
