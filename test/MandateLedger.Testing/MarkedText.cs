using System.Text;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Testing;

/// <summary>A text with marks around the words that matter: <c>⟦Decides⟧ to extend …</c>.</summary>
/// <param name="Text">The text without its marks.</param>
/// <param name="Spans">What the marks held, in the order in which they open.</param>
public sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    private const char Opening = '⟦';
    private const char Closing = '⟧';

    /// <summary>Takes the marks out. A mark without its partner is a fault.</summary>
    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var open = new Stack<(int From, int Place)>();
        foreach (var character in marked)
        {
            switch (character)
            {
                case Opening:
                    open.Push((text.Length, spans.Count));
                    spans.Add(default);
                    break;
                case Closing:
                    var (from, place) = open.TryPop(out var last) ? last : throw Unpaired(marked);
                    spans[place] = new TextSpan(from, text.Length);
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return open.Count == 0 ? new MarkedText(text.ToString(), spans) : throw Unpaired(marked);
    }

    /// <summary>Puts marks around <paramref name="spans"/>, which do not overlap: what a failed test shows.</summary>
    public static string Write(string text, IEnumerable<TextSpan> spans)
    {
        var marked = new StringBuilder(text);
        foreach (var span in spans.OrderByDescending(span => span.From))
        {
            marked.Insert(span.Until, Closing).Insert(span.From, Opening);
        }

        return marked.ToString();
    }

    private static InvalidDataException Unpaired(string marked) => new($"A mark has no partner: {marked}");
}
