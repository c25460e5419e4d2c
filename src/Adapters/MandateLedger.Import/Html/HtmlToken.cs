using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace MandateLedger.Import.Html;

/// <summary>What a token is.</summary>
internal enum HtmlTokenKind
{
    Start,
    End,
    Words,
}

/// <summary>One tag, or one stretch of words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The name of the tag in lower case, or the words with their entities resolved.</param>
/// <param name="Attributes">The attributes of a start tag.</param>
/// <param name="IsClosed">True for a start tag that closes itself.</param>
internal sealed record HtmlToken(HtmlTokenKind Kind, string Text, IReadOnlyDictionary<string, string> Attributes, bool IsClosed)
{
    private static readonly Dictionary<string, string> NoAttributes = [];

    /// <summary>The value of an attribute, or the empty string.</summary>
    public string this[string attribute] => Attributes.GetValueOrDefault(attribute, "");

    public bool Has(string attribute) => Attributes.ContainsKey(attribute);

    /// <summary>
    /// The tokens of a page, in order. No tree is built from them, because a page can be written so that its tree is a
    /// thousand times as large as itself.
    /// </summary>
    public static List<HtmlToken> Read(string html, string name)
    {
        var tokens = new List<HtmlToken>();
        var tokenizer = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.Resolver) { SkipComments = true };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (Of(token) is { } known)
            {
                tokens.Add(known);
                tokenizer.State = ModeAfter(known);
            }

            if (tokens.Count > Limits.Tokens)
            {
                throw Limits.TooMuch($"{name} has more than {Limits.Tokens} tags and stretches of words");
            }
        }

        return tokens;
    }

    private static HtmlToken? Of(AngleSharp.Html.Parser.Tokens.HtmlToken token) => (token.Type, token) switch
    {
        (HtmlTokenType.Character, _) => new HtmlToken(HtmlTokenKind.Words, token.Data, NoAttributes, false),
        (HtmlTokenType.StartTag, HtmlTagToken tag) => new HtmlToken(HtmlTokenKind.Start, tag.Name.ToLowerInvariant(), AttributesOf(tag), tag.IsSelfClosing || HtmlElements.IsVoid(tag.Name)),
        (HtmlTokenType.EndTag, _) => new HtmlToken(HtmlTokenKind.End, token.Name.ToLowerInvariant(), NoAttributes, false),
        _ => null,
    };

    private static Dictionary<string, string> AttributesOf(HtmlTagToken tag)
    {
        if (tag.Attributes.Count == 0)
        {
            return NoAttributes;
        }

        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribute in tag.Attributes)
        {
            attributes.TryAdd(attribute.Name, attribute.Value ?? "");
        }

        return attributes;
    }

    // What stands inside a script or a title is words up to its end tag, whatever it looks like.
    private static HtmlParseMode ModeAfter(HtmlToken token) => token switch
    {
        { Kind: HtmlTokenKind.Start, IsClosed: false, Text: "script" } => HtmlParseMode.Script,
        { Kind: HtmlTokenKind.Start, IsClosed: false, Text: "style" or "xmp" or "iframe" or "noembed" or "noframes" } => HtmlParseMode.Rawtext,
        { Kind: HtmlTokenKind.Start, IsClosed: false, Text: "title" or "textarea" } => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };
}
