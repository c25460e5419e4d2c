namespace MandateLedger.Import.Registry;

/// <summary>A link of the registry: the words that are linked, and where to.</summary>
internal readonly record struct RegistryLink(string Words, string Address);

/// <summary>One block of a registry file: a paragraph, an item, a heading, a note or a table.</summary>
internal sealed class RegistryBlock
{
    public string Text { get; set; } = "";

    /// <summary><c>paragraph</c>, <c>heading</c>, <c>title</c>, <c>frontmatter</c>, <c>footer</c>, or a kind of block of a budget.</summary>
    public string Type { get; set; } = "";

    /// <summary>What the registry took the paragraph for: evidence, and often wrong for items.</summary>
    public string ParagraphType { get; set; } = "";

    public string Prefix { get; set; } = "";

    public string Language { get; set; } = "";

    /// <summary>The nesting that the registry claims, from 1.</summary>
    public int? Level { get; set; }

    public List<RegistryLink> Links { get; } = [];

    /// <summary>The rows of a table, each a line of cells.</summary>
    public List<List<string>> Rows { get; } = [];

    public bool IsHeading => Type.StartsWith("heading", StringComparison.Ordinal) || Type is "a/b" or "title-sub";

    public bool IsPreambular => Type == "paragraph" && ParagraphType == "preambular" && Prefix.Length == 0;

    public bool IsOperative => Prefix.Length > 0 || ParagraphType == "operative";
}
