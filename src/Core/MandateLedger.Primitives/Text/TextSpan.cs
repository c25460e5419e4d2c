namespace MandateLedger.Primitives.Text;

/// <summary>A stretch of text: <see cref="From"/> is in, <see cref="Until"/> is out, both counted in UTF-16 units.</summary>
public readonly record struct TextSpan(int From, int Until)
{
    /// <summary>How many units the span covers.</summary>
    public int Length => Until - From;

    /// <summary>True where the span covers nothing.</summary>
    public bool IsEmpty => Until == From;

    /// <summary>The words that the span covers in <paramref name="text"/>.</summary>
    public string Of(string text) => text[From..Until];

    /// <summary>The same words without a copy.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[From..Until];

    /// <summary>The same words, seen from a text that begins <paramref name="origin"/> units into this one.</summary>
    public TextSpan RelativeTo(int origin) => new(From - origin, Until - origin);

    /// <summary>True where <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.From >= From && other.Until <= Until;

    /// <summary>True where <paramref name="other"/> shares at least one unit with this span.</summary>
    public bool Overlaps(TextSpan other) => other.From < Until && From < other.Until;
}
