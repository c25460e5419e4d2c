using MandateLedger.Claims.Sentences;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Mentions;

/// <summary>A sentence with its mentions, and its skeleton: the folded words with every mention overwritten by its letter.</summary>
internal sealed class MarkedSentence(Sentence sentence, string folded, string skeleton, IReadOnlyList<Mention> mentions)
{
    public Sentence Sentence { get; } = sentence;

    /// <summary>The folded words, as long as the sentence.</summary>
    public string Folded { get; } = folded;

    public string Skeleton { get; } = skeleton;

    public IReadOnlyList<Mention> Mentions { get; } = mentions;

    /// <summary>The mention at a place, or null.</summary>
    public Mention? At(int index) => Mentions.FirstOrDefault(mention => mention.Span.From <= index && index < mention.Span.Until);

    /// <summary>The mentions that begin inside a span, in order.</summary>
    public IEnumerable<Mention> In(TextSpan span) => Mentions.Where(mention => mention.Span.From >= span.From && mention.Span.From < span.Until);

    /// <summary>The mentions of one kind inside a span.</summary>
    public IEnumerable<Mention> In(TextSpan span, char kind) => In(span).Where(mention => mention.Kind == kind);

    /// <summary>The sentence's own words.</summary>
    public string Words(TextSpan span) => span.Of(Sentence.Text);
}

/// <summary>A sentence while it is being marked. What is marked first keeps its place.</summary>
internal sealed class Marking(string folded)
{
    private readonly char[] letters = folded.ToCharArray();
    private readonly List<Mention> mentions = [];

    public string Folded { get; } = folded;

    public string Skeleton => new(letters);

    /// <summary>The mentions in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions => [.. mentions.OrderBy(mention => mention.Span.From)];

    /// <summary>Marks a mention where its place is free.</summary>
    public void Add(Mention mention)
    {
        if (!letters.AsSpan(mention.Span.From, mention.Span.Length).ContainsAnyInRange('\uE000', '\uE0FF'))
        {
            Set(mention);
        }
    }

    /// <summary>Marks a mention over what was marked inside it.</summary>
    public void Cover(Mention mention)
    {
        mentions.RemoveAll(other => mention.Span.Overlaps(other.Span));
        Set(mention);
    }

    public void AddAll(IEnumerable<Mention> found)
    {
        foreach (var mention in found)
        {
            Add(mention);
        }
    }

    private void Set(Mention mention)
    {
        mentions.Add(mention);
        letters.AsSpan(mention.Span.From, mention.Span.Length).Fill(mention.Kind);
    }
}
