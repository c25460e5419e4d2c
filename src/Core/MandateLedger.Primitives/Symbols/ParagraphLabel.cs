using System.Globalization;

namespace MandateLedger.Primitives.Symbols;

/// <summary>
/// A paragraph's label as one cites it, without spaces or final stops: <c>2(b)(iii)</c>, <c>12(a)[1]</c>, <c>2~1</c>,
/// <c>pre[3]</c>, <c>Annex I.1(a)</c>.
/// </summary>
public static class ParagraphLabel
{
    /// <summary>The nth preambular paragraph, counted from one after "The Security Council,".</summary>
    public static string Preambular(int n) => string.Create(CultureInfo.InvariantCulture, $"pre[{n}]");

    /// <summary>The label of a child with the printed number <paramref name="part"/>, for example <c>(a)</c> or <c>19a.</c>.</summary>
    public static string Child(string parent, string part)
    {
        var bare = part.Trim().TrimEnd('.', ':').Trim('(', ')').Replace(" ", "", StringComparison.Ordinal);
        return $"{parent}({bare})";
    }

    /// <summary>The label of the nth dash or bullet under <paramref name="parent"/>, counted from one.</summary>
    public static string Bullet(string parent, int n) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{n}]");

    /// <summary>The label of the nth unnumbered text that goes on at the margin of <paramref name="parent"/>.</summary>
    public static string Continuation(string parent, int n) => string.Create(CultureInfo.InvariantCulture, $"{parent}~{n}");

    /// <summary>True where <paramref name="label"/> is <paramref name="ancestor"/> or stands under it.</summary>
    public static bool IsAtOrUnder(string label, string ancestor) =>
        label.StartsWith(ancestor, StringComparison.Ordinal)
        && (label.Length == ancestor.Length || label[ancestor.Length] is '(' or '[' or '~' or '.');

    /// <summary>The number of the operative paragraph at the top: <c>2</c> for <c>2(b)(iii)</c>.</summary>
    public static string Top(string label)
    {
        var end = label.AsSpan().IndexOfAny('(', '[', '~');
        return end < 0 || label.StartsWith("pre[", StringComparison.Ordinal) ? label : label[..end];
    }
}
