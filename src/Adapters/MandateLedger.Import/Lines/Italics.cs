using System.Text;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Lines;

/// <summary>Italics as files set them: piece by piece.</summary>
internal static class Italics
{
    /// <summary>Adds a stretch; one that goes on after no more than a space is the same stretch.</summary>
    public static void Add(List<TextSpan> italics, TextSpan span, StringBuilder text)
    {
        if (italics.Count > 0 && span.From - italics[^1].Until <= 1 && (span.From == italics[^1].Until || text[span.From - 1] is ' ' or '\t'))
        {
            span = span with { From = italics[^1].From };
            italics.RemoveAt(italics.Count - 1);
        }

        italics.Add(span);
    }
}
