using System.Xml;

namespace MandateLedger.Import.Word;

/// <summary>What a style says, with what it takes from the styles it is based on.</summary>
internal sealed record WordStyle(string Id)
{
    public string Name { get; init; } = "";

    public string? BasedOn { get; init; }

    public int? NumberingId { get; init; }

    public int? NumberingLevel { get; init; }

    public int? OutlineLevel { get; init; }

    public bool? Italic { get; init; }

    public bool? Bold { get; init; }

    public bool? Hidden { get; init; }

    public bool? Raised { get; init; }

    /// <summary>True for a heading between the paragraphs.</summary>
    public bool IsHeading => !IsTitle && (OutlineLevel < 9 || Name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || Name.StartsWith("_ H", StringComparison.Ordinal));

    /// <summary>True for what stands on a cover.</summary>
    public bool IsTitle => Name is "Session" or "Title" or "Subtitle" || Name.StartsWith("Title_", StringComparison.Ordinal) || Name.StartsWith("Agenda_", StringComparison.Ordinal);

    public WordStyle Under(WordStyle basis) => this with
    {
        NumberingId = NumberingId ?? basis.NumberingId,
        NumberingLevel = NumberingLevel ?? basis.NumberingLevel,
        OutlineLevel = OutlineLevel ?? basis.OutlineLevel,
        Italic = Italic ?? basis.Italic,
        Bold = Bold ?? basis.Bold,
        Hidden = Hidden ?? basis.Hidden,
        Raised = Raised ?? basis.Raised,
    };
}

/// <summary>The styles of a Word file.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 30;
    private static readonly WordStyle None = new("");
    private readonly Dictionary<string, WordStyle> own = [];
    private readonly Dictionary<string, WordStyle> resolved = [];
    private string? standard;

    /// <summary>The style, whole; of a paragraph without a style the standard one.</summary>
    public WordStyle Paragraph(string? id) => Resolve(id ?? standard, 0);

    /// <summary>The style of letters; nothing where none is given.</summary>
    public WordStyle Letters(string? id) => id is null ? None : Resolve(id, 0);

    public void Read(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "style" } && WordXml.Attribute(xml, "styleId") is { } id)
            {
                if (WordXml.Attribute(xml, "type") is "paragraph" && WordXml.Attribute(xml, "default") is "1" or "true")
                {
                    standard ??= id;
                }

                own[id] = ReadStyle(xml, id);
            }
        }
    }

    private static WordStyle ReadStyle(XmlReader xml, string id)
    {
        var style = new WordStyle(id);
        WordXml.EachInside(xml, inner => style = With(style, inner));
        return style;
    }

    private static WordStyle With(WordStyle style, XmlReader xml) => xml.LocalName switch
    {
        "name" => style with { Name = WordXml.Value(xml) ?? "" },
        "basedOn" => style with { BasedOn = WordXml.Value(xml) },
        "numId" => style with { NumberingId = WordXml.Int(xml) },
        "ilvl" => style with { NumberingLevel = WordXml.Int(xml) },
        "outlineLvl" => style with { OutlineLevel = WordXml.Int(xml) },
        "i" => style with { Italic = WordXml.IsOn(xml) },
        "b" => style with { Bold = WordXml.IsOn(xml) },
        "vanish" => style with { Hidden = WordXml.IsOn(xml) },
        "vertAlign" => style with { Raised = WordXml.Value(xml) == "superscript" },
        _ => style,
    };

    private WordStyle Resolve(string? id, int depth)
    {
        if (id is null || !own.TryGetValue(id, out var style))
        {
            return None;
        }

        if (resolved.TryGetValue(id, out var known))
        {
            return known;
        }

        return resolved[id] = style.BasedOn is { } basis && basis != id && depth < LongestChain ? style.Under(Resolve(basis, depth + 1)) : style;
    }
}
