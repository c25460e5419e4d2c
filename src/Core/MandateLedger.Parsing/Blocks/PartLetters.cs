using MandateLedger.Primitives.Text;

namespace MandateLedger.Parsing.Blocks;

/// <summary>
/// Finds where numbering starts again under a part's letter: then, and only then, the letter enters the label
/// (<c>B.1</c>). Parts whose numbers run on keep plain labels.
/// </summary>
internal static class PartLetters
{
    public static Dictionary<Block, string> Read(List<Block> blocks)
    {
        var parts = new List<(Block First, string Letter, int FirstNumber)>();
        string? letter = null;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Heading && LetterOf(block) is { } found)
            {
                letter = found;
            }
            else if (block is { Kind: BlockKind.Operative, Number.IsParagraph: true } && letter is not null)
            {
                parts.Add((block, letter, block.Number.Readings[0].Ordinal));
                letter = null;
            }
        }

        var restarts = parts.Count > 1 && parts.Skip(1).Any(part => part.FirstNumber == 1);
        return restarts ? parts.ToDictionary(part => part.First, part => part.Letter + ".") : [];
    }

    private static string? LetterOf(Block block)
    {
        var number = block.Line.Find(MarkKind.Heading)?.Value ?? block.Text;
        var bare = number.Trim().TrimEnd('.');
        var isLetter = bare.Length == 1 && char.IsAsciiLetterUpper(bare[0]);
        var isRoman = bare.Length is > 0 and < 5 && bare.All(character => character is 'I' or 'V' or 'X');
        return isLetter || isRoman ? bare : null;
    }
}
