using System.Collections.Frozen;

namespace MandateLedger.Import.AkomaNtoso;

/// <summary>What an element is to the reader.</summary>
internal enum ElementKind
{
    Other,
    Meta,
    Skipped,
    Cover,
    Preamble,
    Holder,
    Numbered,
    Number,
    Line,
    Heading,
    WrapUp,
    Annex,
    Row,
    Cell,
    Note,
    Italic,
    Link,
}

/// <summary>The elements of Akoma Ntoso that carry text, in both dialects.</summary>
internal static class Elements
{
    private static readonly FrozenDictionary<string, ElementKind> Kinds = new Dictionary<string, ElementKind>
    {
        ["meta"] = ElementKind.Meta,
        ["img"] = ElementKind.Skipped,
        ["conclusions"] = ElementKind.Skipped,
        ["coverPage"] = ElementKind.Cover,
        ["preface"] = ElementKind.Cover,
        ["preamble"] = ElementKind.Preamble,
        ["container"] = ElementKind.Holder,
        ["block"] = ElementKind.Line,
        ["formula"] = ElementKind.Holder,
        ["recital"] = ElementKind.Holder,
        ["section"] = ElementKind.Holder,
        ["part"] = ElementKind.Holder,
        ["division"] = ElementKind.Holder,
        ["title"] = ElementKind.Holder,
        ["paragraph"] = ElementKind.Numbered,
        ["subparagraph"] = ElementKind.Numbered,
        ["point"] = ElementKind.Numbered,
        ["indent"] = ElementKind.Numbered,
        ["alinea"] = ElementKind.Numbered,
        ["item"] = ElementKind.Numbered,
        ["num"] = ElementKind.Number,
        ["p"] = ElementKind.Line,
        ["listIntroduction"] = ElementKind.Line,
        ["wrapUp"] = ElementKind.WrapUp,
        ["listWrapUp"] = ElementKind.Line,
        ["crossHeading"] = ElementKind.Line,
        ["heading"] = ElementKind.Heading,
        ["subheading"] = ElementKind.Heading,
        ["attachment"] = ElementKind.Annex,
        ["component"] = ElementKind.Annex,
        ["tr"] = ElementKind.Row,
        ["td"] = ElementKind.Cell,
        ["th"] = ElementKind.Cell,
        ["authorialNote"] = ElementKind.Note,
        ["i"] = ElementKind.Italic,
        ["a"] = ElementKind.Link,
        ["ref"] = ElementKind.Link,
        ["rref"] = ElementKind.Link,
    }.ToFrozenDictionary();

    /// <summary>The kind of an element by its name alone.</summary>
    public static ElementKind Of(string name) => Kinds.GetValueOrDefault(name);
}
