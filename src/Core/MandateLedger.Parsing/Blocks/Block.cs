using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Parsing.Numbering;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Blocks;

/// <summary>What a line is.</summary>
internal enum BlockKind
{
    Preambular,
    Operative,
    Heading,
    Note,
    Annex,
    AnnexText,
}

/// <summary>A line with its kind, its printed number set apart from its words.</summary>
internal sealed record Block(BlockKind Kind, PrintedNumber? Number, int? Depth, string Text, TextSpan Span, Line Line)
{
    /// <summary>True where the importer says that the line goes on with the one before it.</summary>
    public bool GoesOn => Line.Has(MarkKind.Continuation);

    /// <summary>Italics as spans of <see cref="Text"/>.</summary>
    public ImmutableArray<TextSpan> Italics =>
        Line.Marks.IsEmpty ? [] : [.. Line.Marks.Where(mark => mark.Kind == MarkKind.Italic && Span.Contains(mark.Span)).Select(mark => mark.Span.RelativeTo(Span.From))];
}

/// <summary>
/// Sorts lines into blocks. Marks decide where the importer set them; plain text is sorted by "The Security Council,",
/// by the first printed number, and by the word "Annex" alone on a line.
/// </summary>
internal static partial class BlockReader
{
    [GeneratedRegex(@"^(?:Annex|ANNEX|Appendix)(?: (?<number>[IVXLC]+|\d+|[A-Z]))?\.?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex AnnexLine { get; }

    public static bool IsFormula(Line line) =>
        line.Has(MarkKind.Formula) || line.Text.AsSpan().Trim() is "The Security Council," or "The Security Council" or "Security Council,";

    public static ImmutableArray<Block> Read(ImmutableArray<Line> lines)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var hasFormula = lines.Any(IsFormula);
        var part = hasFormula ? Part.Cover : Part.Preamble;
        PrintedNumber?[] numbers = [.. lines.Select(NumberOf)];
        var headsBody = HeadingsOfBody(lines, numbers);
        foreach (var (index, line) in lines.Index())
        {
            if (line.Text.AsSpan().Trim().IsEmpty)
            {
                continue;
            }

            part = Next(part, line, numbers[index]);
            if (part is Part.Cover or Part.Formula || line.Has(MarkKind.Cover))
            {
                continue;
            }

            var block = BlockOf(line, part, numbers[index]);
            blocks.Add(part == Part.Preamble && headsBody[index] ? block with { Kind = BlockKind.Heading } : block);
        }

        return blocks.ToImmutable();
    }

    private static Part Next(Part part, Line line, PrintedNumber? number)
    {
        if (line.Has(MarkKind.Annex) || (part >= Part.Preamble && AnnexLine.IsMatch(line.Text.AsSpan().Trim())))
        {
            return Part.Annex;
        }

        if (part == Part.Annex)
        {
            return Part.Annex;
        }

        if (part == Part.Cover)
        {
            return IsFormula(line) ? Part.Formula : Part.Cover;
        }

        // Some files leave numbered operative paragraphs inside the preamble: the number decides, not the file.
        var opensBody = number is { IsParagraph: true } && !IsParticiple(line.Text.AsSpan(number.Printed.Length));
        if (line.Has(MarkKind.Preambular) && !opensBody && !(part == Part.Operative && line.Has(MarkKind.Number)))
        {
            return Part.Preamble;
        }

        return part == Part.Operative || opensBody ? Part.Operative : Part.Preamble;
    }

    private static bool IsParticiple(ReadOnlySpan<char> text) =>
        text.Trim() is { IsEmpty: false } words && words[..Math.Max(0, words.IndexOf(' '))].EndsWith("ing", StringComparison.Ordinal);

    private static Block BlockOf(Line line, Part part, PrintedNumber? number)
    {
        number = part == Part.Preamble && !line.Has(MarkKind.Number) ? null : number;
        var from = line.Span.From + (number is null ? 0 : line.Text.IndexOf(number.Printed, StringComparison.Ordinal) + number.Printed.Length);
        var until = line.Span.Until;
        var whole = line.Text;
        while (from < until && char.IsWhiteSpace(whole[from - line.Span.From]))
        {
            from++;
        }

        while (until > from && char.IsWhiteSpace(whole[until - line.Span.From - 1]))
        {
            until--;
        }

        var span = new TextSpan(from, until);
        return new Block(KindOf(line, part, number), number, DepthOf(line), span.RelativeTo(line.Span.From).Of(whole), span, line);
    }

    /// <summary>A block of a body without numbered paragraphs: taken for preambular at first, it may begin with an item's number.</summary>
    public static Block AsOperative(Block block) => BlockOf(block.Line, Part.Operative, NumberOf(block.Line)) with { Kind = BlockKind.Operative };

    private static BlockKind KindOf(Line line, Part part, PrintedNumber? number)
    {
        if (line.Has(MarkKind.Note))
        {
            return BlockKind.Note;
        }

        if (part == Part.Annex)
        {
            return line.Has(MarkKind.Annex) || AnnexLine.IsMatch(line.Text.AsSpan().Trim()) ? BlockKind.Annex : BlockKind.AnnexText;
        }

        if (line.Has(MarkKind.Heading) || (number is null && part == Part.Operative && LooksLikeHeading(line)))
        {
            return BlockKind.Heading;
        }

        return part == Part.Operative ? BlockKind.Operative : BlockKind.Preambular;
    }

    // A short line that neither opens with small letters nor ends as a sentence does: "Political process".
    private static bool LooksLikeHeading(Line line)
    {
        var text = line.Text.AsSpan().Trim();
        return !line.Has(MarkKind.Continuation) && !line.Has(MarkKind.Table) && text.Length < 120
            && char.IsUpper(text[0]) && !text.EndsWith(';') && !text.EndsWith('.') && !text.EndsWith(',') && !text.EndsWith(':');
    }

    // Headings before the first numbered paragraph belong to it, not to the preamble: what follows is looked at once, from
    // the end to the beginning.
    private static bool[] HeadingsOfBody(ImmutableArray<Line> lines, PrintedNumber?[] numbers)
    {
        var headings = new bool[lines.Length];
        var leadsToNumber = false;
        for (var index = lines.Length - 1; index >= 0; index--)
        {
            var line = lines[index];
            if (line.Text.AsSpan().Trim().IsEmpty)
            {
                continue;
            }

            headings[index] = leadsToNumber && !line.Has(MarkKind.Preambular) && numbers[index] is null && LooksLikeHeading(line) && !IsParticiple(line.Text);
            leadsToNumber = headings[index] || numbers[index] is { IsParagraph: true };
        }

        return headings;
    }

    private static PrintedNumber? NumberOf(Line line)
    {
        if (line.Find(MarkKind.Number) is { } mark)
        {
            return PrintedNumber.Of(mark.Span.RelativeTo(line.Span.From).Of(line.Text));
        }

        return line.Has(MarkKind.Heading) || line.Has(MarkKind.Table) ? null : PrintedNumber.Read(line.Text);
    }

    private static int? DepthOf(Line line) =>
        line.Find(MarkKind.Number)?.Value is { } depth ? int.Parse(depth, CultureInfo.InvariantCulture) : null;

    private enum Part
    {
        Cover,
        Formula,
        Preamble,
        Operative,
        Annex,
    }
}
