using MandateLedger.Parsing.Blocks;

namespace MandateLedger.Parsing.Numbering;

/// <summary>The printed numbers that follow each block: what comes next decides whether "(i)" is a letter or a Roman number.</summary>
/// <param name="Numbers">The next number of any kind after the block at that place, or null.</param>
/// <param name="Paragraphs">The next number of a paragraph after it, or null.</param>
internal sealed record Following(PrintedNumber?[] Numbers, PrintedNumber?[] Paragraphs)
{
    /// <summary>Looks once from the end to the beginning, at the blocks that count.</summary>
    public static Following Of(List<Block> blocks, Func<Block, bool> counts)
    {
        var following = new Following(new PrintedNumber?[blocks.Count], new PrintedNumber?[blocks.Count]);
        PrintedNumber? number = null;
        PrintedNumber? paragraph = null;
        for (var index = blocks.Count - 1; index >= 0; index--)
        {
            (following.Numbers[index], following.Paragraphs[index]) = (number, paragraph);
            if (blocks[index].Number is { } own && counts(blocks[index]))
            {
                (number, paragraph) = (own, own.IsParagraph ? own : paragraph);
            }
        }

        return following;
    }
}
