using System.Collections.Immutable;
using MandateLedger.Parsing.Blocks;
using MandateLedger.Parsing.Citations;
using MandateLedger.Parsing.Numbering;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing;

/// <summary>Hangs blocks into the tree of paragraphs and items.</summary>
internal sealed class BodyBuilder(Lexicon lexicon, ImmutableArray<Finding>.Builder findings)
{
    private readonly List<ParagraphSyntax> preamble = [];
    private readonly List<Node> operative = [];
    private readonly Dictionary<string, Node> byLabel = [];
    private readonly List<HeadingSyntax> headings = [];
    private readonly List<AnnexSyntax> annexes = [];
    private readonly List<ParagraphSyntax> notes = [];
    private readonly List<Block> annexBlocks = [];
    private Block? annexTitle;

    public ResolutionSyntax Build(ImmutableArray<Block> blocks)
    {
        PlaceBody([.. PromoteUnnumbered(blocks)]);
        CloseAnnex();
        return new ResolutionSyntax
        {
            Source = SourceText.Plain(""),
            Preamble = [.. preamble],
            Operative = [.. operative.Select(node => node.ToSyntax())],
            Headings = [.. headings],
            Annexes = [.. annexes],
            Notes = [.. notes],
        };
    }

    // A body without any numbered paragraph: what opens with a verb in the present tense is operative, whatever the file says.
    private IEnumerable<Block> PromoteUnnumbered(ImmutableArray<Block> blocks)
    {
        if (blocks.Any(block => block.Kind == BlockKind.Operative))
        {
            return blocks;
        }

        var first = blocks.FirstOrDefault(block => block.Kind == BlockKind.Preambular && OpensInThePresent(block));
        return first is null
            ? blocks
            : blocks.Select(block => block.Kind == BlockKind.Preambular && block.Span.From >= first.Span.From
                ? BlockReader.AsOperative(block)
                : block);
    }

    private bool OpensInThePresent(Block block) =>
        OpeningReader.Read(block.Text, [], lexicon).FirstOrDefault() is { } opening
        && lexicon.Find(opening.Phrase.Split(' ').FirstOrDefault(word => !lexicon.IsAdverb(word)) ?? "") is { Operative.Length: > 0 } verb
        && opening.Phrase.Contains(verb.Operative, StringComparison.OrdinalIgnoreCase);

    private void PlaceBody(List<Block> blocks)
    {
        var restarts = PartLetters.Read(blocks);
        var outline = new Outline("");
        var following = Following.Of(blocks, block => block.Kind == BlockKind.Operative);
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            if (restarts.TryGetValue(block, out var prefix))
            {
                outline.Restart(prefix);
            }

            switch (block.Kind)
            {
                case BlockKind.Preambular:
                    preamble.Add(Read(block, ParagraphLabel.Preambular(preamble.Count + 1)));
                    break;
                case BlockKind.Operative:
                    PlaceOperative(block, outline, following.Numbers[index]);
                    break;
                case BlockKind.Heading:
                    headings.Add(new HeadingSyntax(block.Text, block.Span, following.Paragraphs[index]?.Printed.TrimEnd('.', ' ')));
                    break;
                case BlockKind.Note:
                    notes.Add(Read(block, block.Line.Find(MarkKind.Note)?.Value ?? "note"));
                    break;
                case BlockKind.Annex:
                    CloseAnnex();
                    annexTitle = block;
                    break;
                default:
                    annexBlocks.Add(block);
                    break;
            }
        }
    }

    private void PlaceOperative(Block block, Outline outline, PrintedNumber? next)
    {
        if (block.Number is null)
        {
            PlaceUnnumbered(block, outline);
            return;
        }

        if (outline.Current is null && !block.Number.IsParagraph)
        {
            PlaceUnnumbered(block, outline);
            return;
        }

        var inner = block.Number.IsParagraph ? PrintedNumber.Read(block.Text) : null;
        if (inner is { IsBullet: false, IsParagraph: false } && inner.Readings.Any(reading => reading.Ordinal == 1))
        {
            PlaceWithInnerItem(block, inner, outline, next);
            return;
        }

        var place = outline.Place(block.Number, block.Depth, next);
        var beginsList = block.Number.Readings.Any(reading => reading.Ordinal == 1);
        if (place.ParentLabel is { } parent && block is { Depth: 0 } && beginsList && !block.Number.IsBullet)
        {
            findings.Add(ParsingFindings.ListBroughtBack(place.Label, ParagraphLabel.Top(parent)));
        }

        Hang(block, place);
    }

    // "2. (a) Decides that …": the paragraph has no words of its own, its first item stands on the same line.
    private void PlaceWithInnerItem(Block block, PrintedNumber inner, Outline outline, PrintedNumber? next)
    {
        var empty = block with { Text = "", Span = new TextSpan(block.Span.From, block.Span.From) };
        Hang(empty, outline.Place(block.Number!, block.Depth, inner));
        var rest = block.Text[inner.Printed.Length..].TrimStart();
        var from = block.Span.Until - rest.Length;
        var item = block with { Number = inner, Text = rest, Span = new TextSpan(from, block.Span.Until) };
        Hang(item, outline.Place(inner, null, next));
    }

    private void PlaceUnnumbered(Block block, Outline outline)
    {
        var margin = block.GoesOn ? outline.Current : outline.TopLabel;
        if (margin is null)
        {
            var label = operative.Count == 0 ? "1" : ParagraphLabel.Continuation("1", operative[0].Continuations += 1);
            var node = new Node(Read(block, label));
            AddNode(operative.Count == 0 ? null : operative[0], node);
            return;
        }

        var parent = byLabel[margin];
        parent.Continuations++;
        AddNode(parent, new Node(Read(block, ParagraphLabel.Continuation(margin, parent.Continuations))));
    }

    private void Hang(Block block, OutlinePlace place)
    {
        if (place.Slip is { } slip)
        {
            findings.Add(ParsingFindings.Numbering(place.Label, slip));
        }

        AddNode(place.ParentLabel is { } parent ? byLabel.GetValueOrDefault(parent) : null, new Node(Read(block, place.Label)));
    }

    private void AddNode(Node? parent, Node node)
    {
        (parent?.Children ?? operative).Add(node);
        byLabel[node.Own.Label] = node;
    }

    private ParagraphSyntax Read(Block block, string label)
    {
        var italics = block.Italics;
        return new ParagraphSyntax
        {
            Label = label,
            Number = block.Number?.Printed,
            Text = block.Text,
            Span = block.Span,
            Italics = italics,
            Openings = OpeningReader.Read(block.Text, italics, lexicon),
            Citations = CitationReader.Read(block.Text),
        };
    }

    private void CloseAnnex()
    {
        if (annexTitle is null && annexBlocks.Count == 0)
        {
            return;
        }

        var label = AnnexLabel(annexTitle, annexes.Count);
        var outline = new Outline(label == "Annex" ? "Annex" : label + ".");
        var paragraphs = ImmutableArray.CreateBuilder<ParagraphSyntax>();
        var following = Following.Of(annexBlocks, _ => true);
        var unnumbered = 0;
        for (var index = 0; index < annexBlocks.Count; index++)
        {
            var block = annexBlocks[index];
            var itemLabel = block.Number is null || block.Line.Has(MarkKind.Table)
                ? ParagraphLabel.Continuation(label, ++unnumbered)
                : outline.Place(block.Number, block.Depth, following.Numbers[index]).Label;
            paragraphs.Add(Read(block, itemLabel));
        }

        annexes.Add(new AnnexSyntax(label, annexTitle?.Text ?? "", paragraphs.ToImmutable()));
        annexBlocks.Clear();
        annexTitle = null;
    }

    private static string AnnexLabel(Block? title, int before)
    {
        var words = title?.Text.Split(' ', 3) ?? [];
        var number = words.Length > 1 ? words[1].TrimEnd('.', ':') : "";
        var isNumber = number.Length > 0 && (number.All(character => character is 'I' or 'V' or 'X') || number.All(char.IsAsciiDigit) || number.Length == 1);
        return isNumber && words[0].Equals("Annex", StringComparison.OrdinalIgnoreCase) ? $"Annex {number}"
            : before == 0 ? "Annex"
            : $"Annex {before + 1}";
    }

    private sealed class Node(ParagraphSyntax own)
    {
        public ParagraphSyntax Own { get; } = own;

        public List<Node> Children { get; } = [];

        public int Continuations { get; set; }

        public ParagraphSyntax ToSyntax() =>
            Children.Count == 0 ? Own : Own with { Children = [.. Children.Select(child => child.ToSyntax())] };
    }
}
