namespace MandateLedger.Samples;

/// <summary>One example of a language page.</summary>
/// <param name="Page">The page's file name.</param>
/// <param name="Number">Which example of the page, from 1.</param>
/// <param name="Symbol">The symbol of the invented resolution.</param>
/// <param name="Adopted">Its day of adoption, ISO.</param>
/// <param name="Text">The fragment.</param>
/// <param name="Acts">The acts expected.</param>
/// <param name="Findings">The findings expected.</param>
internal sealed record LanguageExample(
    string Page, int Number, string Symbol, string Adopted, string Text, IReadOnlyList<string> Acts, IReadOnlyList<string> Findings);

/// <summary>
/// Reads the examples of a page: a block <c>resolution SYMBOL, DAY</c>, then a block <c>acts</c>, then a block
/// <c>findings</c> where there are any.
/// </summary>
internal static class LanguagePage
{
    private const string Fence = "```";

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Repository.PathOf("docs", "language"), "*.md")
        .Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal);

    public static IReadOnlyList<LanguageExample> All { get; } = [.. Files.SelectMany(Read)];

    public static IEnumerable<LanguageExample> Read(string path)
    {
        var blocks = Blocks(File.ReadAllLines(path)).ToList();
        var number = 0;
        for (var index = 0; index < blocks.Count; index++)
        {
            if (!blocks[index].Info.StartsWith("resolution ", StringComparison.Ordinal))
            {
                continue;
            }

            var about = blocks[index].Info["resolution ".Length..].Split(", ");
            yield return new LanguageExample(
                Path.GetFileName(path), ++number, about[0], about[1], string.Join('\n', blocks[index].Lines),
                LinesOf(blocks, index + 1, "acts") ?? throw new InvalidDataException($"{path}: example {number} has no block of acts."),
                LinesOf(blocks, index + 2, "findings") ?? []);
        }
    }

    /// <summary>Writes what was read into the blocks of acts and findings of a page.</summary>
    public static void Rewrite(string path, Func<LanguageExample, Read> read)
    {
        var examples = new Queue<LanguageExample>(Read(path));
        var output = new List<string>();
        Read? last = null;
        var lines = File.ReadAllLines(path);
        for (var index = 0; index < lines.Length; index++)
        {
            output.Add(lines[index]);
            if (lines[index].StartsWith(Fence + "resolution ", StringComparison.Ordinal))
            {
                last = read(examples.Dequeue());
            }
            else if (lines[index] is Fence + "acts" or Fence + "findings" && last is not null)
            {
                output.AddRange(lines[index] == Fence + "acts" ? last.ActLines : last.FindingLines);
                while (lines[index + 1] != Fence)
                {
                    index++;
                }
            }
        }

        File.WriteAllText(path, string.Join('\n', output) + "\n");
    }

    private static List<string>? LinesOf(List<(string Info, List<string> Lines)> blocks, int index, string info) =>
        index < blocks.Count && blocks[index].Info == info ? blocks[index].Lines : null;

    private static IEnumerable<(string Info, List<string> Lines)> Blocks(string[] lines)
    {
        (string Info, List<string> Lines)? open = null;
        foreach (var line in lines)
        {
            if (open is null && line.StartsWith(Fence, StringComparison.Ordinal))
            {
                open = (line[Fence.Length..].Trim(), []);
            }
            else if (open is { } block && line.StartsWith(Fence, StringComparison.Ordinal))
            {
                yield return block;
                open = null;
            }
            else
            {
                open?.Lines.Add(line);
            }
        }

        if (open is { } left)
        {
            throw new InvalidDataException($"The block {left.Info} is not closed.");
        }
    }
}
