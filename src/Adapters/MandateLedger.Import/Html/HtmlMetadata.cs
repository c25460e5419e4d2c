using System.Text.RegularExpressions;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.Html;

/// <summary>What a page tells about the document: its symbol where a title says it plainly, and its language.</summary>
internal static partial class HtmlMetadata
{
    [GeneratedRegex(@"^\s*(?:S/RES/|(?:(?:United Nations )?Security Council )?resolution )(?<number>\d{1,4}) ?\((?<year>\d{4})\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlainSymbol { get; }

    [GeneratedRegex(@"\d{1,4} ?\(\d{4}\)", RegexOptions.CultureInvariant)]
    private static partial Regex AnySymbol { get; }

    [GeneratedRegex(@"<meta[^>]{0,200}?charset\s*=\s*[""']?(?<name>[\w:.-]{1,40})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset { get; }

    [GeneratedRegex(@"^<\?xml[^>]{0,200}?encoding\s*=\s*[""'](?<name>[\w:.-]{1,40})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex XmlEncoding { get; }

    /// <summary>The character set that the first bytes name, or null.</summary>
    public static string? CharsetOf(byte[] bytes)
    {
        var start = System.Text.Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)));
        return Charset.Match(start) is { Success: true } meta ? meta.Groups["name"].Value
            : XmlEncoding.Match(start) is { Success: true } xml ? xml.Groups["name"].Value
            : null;
    }

    public static ToldMetadata Read(List<HtmlToken> tokens)
    {
        var told = ToldMetadata.None;
        foreach (var (index, token) in tokens.Index().Where(pair => pair.Item.Kind == HtmlTokenKind.Start))
        {
            told = token.Text switch
            {
                "meta" when TitleNamed(token) => told with { Symbol = told.Symbol ?? SymbolIn(token["content"]) },
                "title" => told with { Symbol = told.Symbol ?? SymbolIn(WordsAfter(tokens, index)) },
                "html" or "body" or "main" or "article" => told with { Language = LanguageOf(token) ?? told.Language },
                _ => told,
            };
        }

        return told;
    }

    private static bool TitleNamed(HtmlToken meta) => (meta["name"] + meta["property"]).ToLowerInvariant()
        is "dc.title" or "dc.identifier" or "dcterms.title" or "dcterms.identifier" or "citation_title" or "og:title" or "title" or "symbol" or "documentsymbol";

    private static string WordsAfter(List<HtmlToken> tokens, int index) =>
        index + 1 < tokens.Count && tokens[index + 1].Kind == HtmlTokenKind.Words ? tokens[index + 1].Text : "";

    // A title that names two resolutions does not say which of them the page is.
    private static string? SymbolIn(string title) =>
        title.Length < 1000 && PlainSymbol.Match(title) is { Success: true } match && AnySymbol.Count(title) == 1
            ? $"S/RES/{match.Groups["number"].Value} ({match.Groups["year"].Value})"
            : null;

    private static string? LanguageOf(HtmlToken token)
    {
        var tag = (token.Has("lang") ? token["lang"] : token["xml:lang"]).Split('-', '_')[0].ToLowerInvariant();
        return tag is "ar" or "en" or "es" or "fr" or "ru" or "zh" ? tag
            : tag.Length == 0 && token["dir"].Equals("rtl", StringComparison.OrdinalIgnoreCase) ? "ar"
            : null;
    }
}
