using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MandateLedger.Import.Html;

/// <summary>What an element is to the reader.</summary>
internal enum HtmlKind
{
    Inline,
    Block,
    Article,
    Paragraph,
    Heading,
    List,
    Item,
    Table,
    Row,
    Cell,
    Pre,
    Italic,
    Link,
    Raised,
    Skipped,
}

/// <summary>The elements of a page, and what their attributes say about them.</summary>
internal static partial class HtmlElements
{
    private static readonly FrozenSet<string> Voids = Set("area base basefont bgsound br col embed frame hr img input link meta param source track wbr");

    private static readonly FrozenDictionary<string, HtmlKind> Kinds = new (HtmlKind Kind, string Names)[]
    {
        (HtmlKind.Block, "address aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer header hr html legend section summary tbody tfoot thead caption"),
        (HtmlKind.Article, "article main"),
        (HtmlKind.Paragraph, "p"),
        (HtmlKind.Heading, "h1 h2 h3 h4 h5 h6"),
        (HtmlKind.List, "ol ul menu"),
        (HtmlKind.Item, "li"),
        (HtmlKind.Table, "table"),
        (HtmlKind.Row, "tr"),
        (HtmlKind.Cell, "td th"),
        (HtmlKind.Pre, "pre listing plaintext"),
        (HtmlKind.Italic, "i em"),
        (HtmlKind.Link, "a"),
        (HtmlKind.Raised, "sup"),
        (HtmlKind.Skipped, "script style head title nav noscript template form button select textarea svg math iframe object applet audio video canvas dialog datalist noembed noframes xmp map"),
    }.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Kind))).ToFrozenDictionary(pair => pair.name, pair => pair.Kind);

    // Words by which pages name what stands around the document.
    private static readonly FrozenSet<string> Surroundings = Set(
        "nav navbar menu breadcrumb breadcrumbs sidebar site-header site-footer page-header page-footer msoheader msofooter sr-only visually-hidden skip-link");

    private static readonly FrozenSet<string> SurroundingRoles = Set("navigation banner contentinfo search complementary");

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HidingStyle { get; }

    [GeneratedRegex(@"font-style\s*:\s*(?:italic|oblique)|font\s*:[^;]*\bitalic\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ItalicStyle { get; }

    [GeneratedRegex(@"(?:^|[\s_-])(?:italics?|emph|emphasis)(?:$|[\s_-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ItalicClass { get; }

    [GeneratedRegex(@"^_?(?:fn|ftn|footnote|note|endnote|edn)[-_:]?\D{0,3}(?<number>\d{1,3})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoteId { get; }

    [GeneratedRegex(@"(?:^|\s)(?:mso)?(?:foot|end)notes?(?:text)?(?:$|\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoteClass { get; }

    public static bool IsVoid(string name) => Voids.Contains(name);

    public static HtmlKind OfName(string name) => Kinds.GetValueOrDefault(name);

    public static HtmlKind Of(HtmlToken token)
    {
        var kind = OfName(token.Text);
        return kind == HtmlKind.Inline && (ItalicStyle.IsMatch(token["style"]) || ItalicClass.IsMatch(token["class"])) ? HtmlKind.Italic : kind;
    }

    /// <summary>True for what a reader of the page does not see, or sees on every page of the site.</summary>
    public static bool IsLeftOut(HtmlToken token, bool insideArticle) =>
        (Kinds.GetValueOrDefault(token.Text) == HtmlKind.Skipped)
        || (token.Text is "header" or "footer" or "aside" && !insideArticle)
        || (token.Attributes.Count > 0 && IsHidden(token));

    /// <summary>True for an element that holds a footnote; <paramref name="number"/> is what its name says, if anything.</summary>
    public static bool IsNote(HtmlToken token, out string? number)
    {
        var match = NoteId.Match(token["id"]);
        number = match.Success ? match.Groups["number"].Value : null;
        return match.Success || NoteClass.IsMatch(token["class"]) || token["role"] is "doc-footnote" or "doc-endnote" or "doc-endnotes";
    }

    private static bool IsHidden(HtmlToken token) =>
        (token.Has("hidden") && token["hidden"] != "until-found")
        || token["aria-hidden"] == "true"
        || SurroundingRoles.Contains(token["role"])
        || HidingStyle.IsMatch(token["style"])
        || token["id"] is "header" or "footer" or "nav"
        || token["class"].Split(' ', '\t', '\n').Any(word => Surroundings.Contains(word.ToLowerInvariant()));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
