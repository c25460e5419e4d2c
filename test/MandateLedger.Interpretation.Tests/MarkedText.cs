using System.Text;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Primitives.Text;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>A sentence with marks around the words that an act must point to: <c>Decides to ⟦extend …⟧;</c>.</summary>
internal static class MarkedText
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    /// <summary>Reads the sentence as paragraph 1 and compares the words of the act that the rule reads.</summary>
    public static void Check(string marked, string rule, string symbol = "S/RES/9004 (2032)", string adopted = "2032-05-27")
    {
        var (text, spans) = Split(marked);
        var read = Exemplia.Read("1. " + text, symbol, adopted);
        var act = Assert.Single(read.Meaning.Acts, act => act.Rule == rule);
        Assert.Equal(text.Split('\n')[0], read.Syntax.Find("1")!.Text);
        Assert.Equal(marked.Split('\n')[0], Mark(text.Split('\n')[0], act));
        Assert.Equal(spans, act.Words);
    }

    private static (string Text, IReadOnlyList<TextSpan> Spans) Split(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var from = -1;
        foreach (var character in marked)
        {
            switch (character)
            {
                case Open:
                    from = text.Length;
                    break;
                case Close:
                    spans.Add(new TextSpan(from, text.Length));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return (text.ToString(), spans);
    }

    private static string Mark(string text, MandateAct act)
    {
        var marked = new StringBuilder(text);
        foreach (var span in act.Words.OrderByDescending(span => span.From))
        {
            marked.Insert(span.Until, Close).Insert(span.From, Open);
        }

        return marked.ToString();
    }
}
