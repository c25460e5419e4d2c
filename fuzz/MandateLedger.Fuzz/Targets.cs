using MandateLedger.Import;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Openings;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Fuzz;

/// <summary>What holds for every file was broken.</summary>
public sealed class BrokenInvariantException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// One target for each format: bytes are read as a file of it and parsed. A file that is refused in words is no
/// failure; any other exception is, and so is a span that lies outside its text.
/// </summary>
public static class Targets
{
    private static readonly Dictionary<string, string> Endings = new()
    {
        ["text"] = ".txt",
        ["xml"] = ".xml",
        ["html"] = ".html",
        ["registry"] = ".json",
        ["docx"] = ".docx",
        ["pdf"] = ".pdf",
    };

    // A few verbs are enough to go every way through the parser.
    private static readonly Lexicon Verbs = new(
        [
            new("Decides", "Deciding", VerbForce.Decision, ["to"]),
            new("Requests", "Requesting", VerbForce.Request, []),
            new("Calls", "Calling", VerbForce.Call, ["upon"]),
            new("Takes", "Taking", VerbForce.Position, ["note", "note with appreciation"]),
            new("Expresses", "Expressing", VerbForce.Intention, ["its intention"]),
        ],
        ["also", "further", "strongly"]);

    /// <summary>The names of the targets.</summary>
    public static IReadOnlyCollection<string> Names => Endings.Keys;

    /// <summary>Reads and parses the bytes; returns where all is well.</summary>
    public static void Run(string target, byte[] bytes)
    {
        SourceText source;
        try
        {
            source = DocumentReader.Read(bytes, "input" + Endings[target]);
        }
        catch (UnreadableDocumentException refusal) when (!refusal.IsUnforeseen || target is "docx" or "pdf")
        {
            return;
        }

        CheckMarks(source);
        var syntax = ResolutionParser.Parse(source, Verbs).Value;
        foreach (var paragraph in syntax.AllParagraphs)
        {
            Check(paragraph, source.Text);
        }
    }

    private static void CheckMarks(SourceText source)
    {
        var last = 0;
        foreach (var mark in source.Marks)
        {
            Require(mark.Span.From >= last && mark.Span.From < mark.Span.Until && mark.Span.Until <= source.Text.Length, $"{mark} lies outside the text or before the mark before it");
            Require(source.Text.AsSpan()[mark.Span.From..mark.Span.Until].IndexOf('\n') < 0, $"{mark} goes over the end of a line");
            last = mark.Span.From;
        }
    }

    private static void Check(ParagraphSyntax paragraph, string text)
    {
        Require(paragraph.Span.From >= 0 && paragraph.Span.Until <= text.Length, $"paragraph {paragraph.Label} lies outside the text");
        Require(text.AsSpan()[paragraph.Span.From..paragraph.Span.Until].SequenceEqual(paragraph.Text), $"the span of paragraph {paragraph.Label} is not its text");
        var whole = new TextSpan(0, paragraph.Text.Length);
        Require(paragraph.Openings.All(opening => whole.Contains(opening.Span)), $"an opening lies outside paragraph {paragraph.Label}");
        Require(paragraph.Citations.All(citation => whole.Contains(citation.Span)), $"a citation lies outside paragraph {paragraph.Label}");
        Require(paragraph.Italics.All(italic => whole.Contains(italic)), $"italics lie outside paragraph {paragraph.Label}");
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new BrokenInvariantException(otherwise);
        }
    }
}
