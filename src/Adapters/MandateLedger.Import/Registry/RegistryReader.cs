using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MandateLedger.Import.AkomaNtoso;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Registry;

/// <summary>
/// Reads a file of the registry of mandates: paragraphs as a list, or blocks as a tree. What the registry says of a
/// paragraph is evidence; its printed number decides. A malformed file is read as far as it goes, with a finding.
/// </summary>
internal sealed partial class RegistryReader
{
    private readonly SourceBuilder builder = new();
    private bool sawOperative;
    private int notes;

    private RegistryReader()
    {
    }

    [GeneratedRegex(@"^(?:\{\s*""|\[\s*(?:\{|\]|$)|\{\s*\})", RegexOptions.CultureInvariant)]
    private static partial Regex JsonStart { get; }

    // Lines of the page that the registry's own reading left behind: rules and page numbers.
    [GeneratedRegex(@"^(?:-{3,}|<!--.{0,40}-->|\|?[\s|:-]{3,}\|?)$", RegexOptions.CultureInvariant)]
    private static partial Regex PageRemains { get; }

    /// <summary>True where the first letters of a file are those of JSON.</summary>
    public static bool Recognizes(string start) => JsonStart.IsMatch(start);

    public static SourceText Read(byte[] bytes, string name)
    {
        var blocks = new List<RegistryBlock>();
        var parser = new RegistryParser(Encoding.UTF8.GetBytes(TextDecoding.Decode(bytes)), blocks);
        var reader = new RegistryReader();
        JsonException? problem = null;
        try
        {
            parser.ReadAll();
        }
        catch (JsonException malformed)
        {
            problem = malformed;
        }

        if (!parser.SawBlock)
        {
            throw new UnreadableDocumentException(problem is null
                ? $"{name} is JSON but no file of the mandate registry; give one whose paragraphs have a text and a type."
                : $"{name} is not JSON ({At(problem)}); give a file of the mandate registry.", problem);
        }

        if (problem is not null)
        {
            reader.builder.Say(ImportFindings.Malformed(At(problem)));
        }

        reader.WriteAll(blocks);
        return reader.builder.ToSource(ToldBy(blocks, parser.Symbol));
    }

    private static string At(JsonException problem) =>
        $"line {(problem.LineNumber ?? 0) + 1}, column {(problem.BytePositionInLine ?? 0) + 1}";

    private static ToldMetadata ToldBy(List<RegistryBlock> blocks, string? symbol) => ToldMetadata.None with
    {
        Symbol = symbol is { Length: > 0 } ? symbol : null,
        Language = blocks.Exists(block => block.Language == "english") ? "en" : blocks.Exists(block => block.Language == "french") ? "fr" : null,
    };

    // Old resolutions are printed in two languages side by side: one of them is read.
    private void WriteAll(List<RegistryBlock> blocks)
    {
        var hasEnglish = blocks.Exists(block => block.Language == "english");
        foreach (var block in blocks.Where(block => !hasEnglish || block.Language is "" or "english"))
        {
            if (!PageRemains.IsMatch(block.Text.Trim()))
            {
                Write(block);
            }

            foreach (var row in block.Rows)
            {
                Write(row, block.Links);
            }
        }
    }

    private void Write(RegistryBlock block)
    {
        sawOperative |= block.IsOperative;
        if (block.Prefix.Length > 0 && block.IsHeading)
        {
            builder.Words(block.Prefix + " ");
        }
        else if (block.Prefix.Length > 0 && block.Type != "footer")
        {
            builder.Number(block.Prefix, (block.Level ?? 1) - 1);
        }

        var from = builder.Here;
        builder.Words(block.Text);
        Link(from, block.Links);
        builder.EndLine([.. MarksOf(block)]);
    }

    private IEnumerable<(MarkKind, string?)> MarksOf(RegistryBlock block)
    {
        if (block.Type == "footer")
        {
            yield return (MarkKind.Note, (++notes).ToString(CultureInfo.InvariantCulture));
        }
        else if (block.IsHeading && AnnexTitles.Begins(block.Text))
        {
            yield return (MarkKind.Annex, null);
        }
        else if (block.IsHeading)
        {
            yield return (MarkKind.Heading, block.Prefix.Length > 0 ? block.Prefix : null);
        }
        else if (block.Type == "title")
        {
            yield return (MarkKind.Cover, null);
        }
        else if (block.IsPreambular && !sawOperative)
        {
            yield return (MarkKind.Preambular, null);
        }
    }

    private void Write(List<string> row, List<RegistryLink> links)
    {
        if (row.TrueForAll(string.IsNullOrWhiteSpace))
        {
            return;
        }

        var from = builder.Here;
        builder.Words(string.Join(" | ", row));
        Link(from, links);
        builder.EndLine((MarkKind.Table, null));
    }

    // Links come in the order of the words they stand on.
    private void Link(int from, List<RegistryLink> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        var written = builder.WordsSince(from);
        var place = 0;
        foreach (var link in links)
        {
            var found = written.IndexOf(link.Words, place, StringComparison.Ordinal);
            if (found >= 0)
            {
                place = found + link.Words.Length;
                builder.Mark(new TextSpan(from + found, from + place), MarkKind.Link, link.Address);
            }
        }
    }
}
