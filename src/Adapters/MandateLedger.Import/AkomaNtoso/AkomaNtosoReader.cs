using System.Xml;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.AkomaNtoso;

/// <summary>
/// Reads Akoma Ntoso in the dialect that the United Nations publishes and in the dialect of the AKN4UN guidelines,
/// streamed. A malformed file is read as far as it goes, with a finding.
/// </summary>
/// <remarks>
/// The dialects differ in names, not in what they say: preambular paragraphs are <c>container</c>, <c>block</c> or
/// <c>recital</c>; items are <c>point</c>, <c>item</c>, <c>alinea</c> or <c>subparagraph</c>; italics are <c>span</c>
/// with a class, <c>i</c> or <c>process</c>. Every line of text ends where an element that holds lines begins or ends.
/// </remarks>
internal sealed class AkomaNtosoReader
{
    private readonly SourceBuilder builder = new();
    private readonly Stack<Frame> frames = new();
    private readonly int[] open = new int[Enum.GetValues<ElementKind>().Length];
    private ToldMetadata told = ToldMetadata.None;
    private readonly Queue<string> pendingNotes = new();
    private int notes;
    private (string Number, int Depth)? carried;
    private bool annexTitled;
    private bool sawDocument;

    private readonly string name;

    private AkomaNtosoReader(string name) => this.name = name;

    public static SourceText Read(byte[] bytes, string name)
    {
        var reader = new AkomaNtosoReader(name);
        try
        {
            using var xml = HostileXml.Open(new MemoryStream(bytes, writable: false), DocumentReader.MaximumBytes);
            reader.ReadAll(xml);
        }
        catch (XmlException problem) when (!reader.sawDocument)
        {
            throw new UnreadableDocumentException($"{name} is not an XML document ({HostileXml.Place(problem)}); give an Akoma Ntoso file of the United Nations.", problem);
        }
        catch (XmlException problem)
        {
            reader.builder.EndLine();
            reader.builder.Say(ImportFindings.Malformed(HostileXml.Place(problem)));
        }

        if (!reader.sawDocument)
        {
            throw new UnreadableDocumentException($"{name} is XML but not Akoma Ntoso; give an Akoma Ntoso file of the United Nations.");
        }

        return reader.builder.ToSource(reader.told);
    }

    private void ReadAll(XmlReader xml)
    {
        var more = !xml.EOF;
        while (more)
        {
            more = IsSkipped(xml) ? SkipOver(xml) : HandleAndGoOn(xml);
        }

        WriteCarried();
    }

    private bool IsSkipped(XmlReader xml) =>
        xml.NodeType == XmlNodeType.Element
        && (Elements.Of(xml.LocalName) is var kind)
        && (kind == ElementKind.Skipped || (kind == ElementKind.Meta && Inside(ElementKind.Annex)));

    // Skip() moves on to the node after the element, which must not be lost.
    private static bool SkipOver(XmlReader xml)
    {
        xml.Skip();
        return !xml.EOF;
    }

    private bool HandleAndGoOn(XmlReader xml)
    {
        Handle(xml);
        return xml.Read();
    }

    private void Handle(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Open(xml);
                break;
            case XmlNodeType.EndElement:
                Close();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                Words(xml.Value);
                break;
        }
    }

    private void Open(XmlReader xml)
    {
        var element = KindOf(xml);
        sawDocument |= xml.LocalName == "akomaNtoso";
        if (element == ElementKind.Meta)
        {
            ReadMeta(xml);
            return;
        }

        if (frames.Count >= Limits.Depth)
        {
            throw Limits.TooMuch($"{name} sets more than {Limits.Depth} elements inside each other");
        }

        var isEmpty = xml.IsEmptyElement;
        var frame = new Frame(element, xml.LocalName, xml.GetAttribute("href"));
        Begin(frame);
        frames.Push(frame);
        open[(int)frame.Kind]++;
        if (isEmpty)
        {
            Close();
        }
    }

    // A process is in italics where it says so, and a container may be a heading of the preamble.
    private static ElementKind KindOf(XmlReader xml) => xml.LocalName switch
    {
        "process" or "span" => xml.GetAttribute("class")?.Contains("italic", StringComparison.OrdinalIgnoreCase) == true ? ElementKind.Italic : ElementKind.Other,
        "container" when xml.GetAttribute("name") == "heading" => ElementKind.Heading,
        _ => Elements.Of(xml.LocalName),
    };

    private void Begin(Frame frame)
    {
        if (frame.Kind == ElementKind.Numbered)
        {
            WriteEmptyParagraphs();
        }

        if (frame.Kind == ElementKind.Annex)
        {
            WriteCarried();
        }

        frame.Start = builder.Here;
        switch (frame.Kind)
        {
            case ElementKind.Line when Inside(ElementKind.Cell) || Inside(ElementKind.Note):
                break;
            case ElementKind.Line or ElementKind.Numbered or ElementKind.Holder or ElementKind.Row or ElementKind.Heading or ElementKind.Annex:
                EndLine();
                frame.Start = builder.Here;
                break;
            case ElementKind.Note:
                frame.NoteText = new System.Text.StringBuilder();
                break;
        }
    }

    private void Close()
    {
        if (frames.Count == 0)
        {
            return;
        }

        var frame = frames.Pop();
        open[(int)frame.Kind]--;
        if (frame.Kind == ElementKind.Heading && frames.TryPeek(out var headed))
        {
            headed.HasHeading = true;
        }

        switch (frame.Kind)
        {
            case ElementKind.Number:
                WriteNumber(frame);
                break;
            case ElementKind.Italic:
                builder.MarkSince(frame.Start, MarkKind.Italic);
                break;
            case ElementKind.Link:
                builder.MarkSince(frame.Start, MarkKind.Link, frame.Href);
                break;
            case ElementKind.Cell:
                builder.Words(" | ");
                break;
            case ElementKind.Note:
                pendingNotes.Enqueue(frame.NoteText!.ToString());
                break;
            case ElementKind.Line when Inside(ElementKind.Cell) || Inside(ElementKind.Note):
                Words(" ");
                break;
            case ElementKind.Line or ElementKind.Numbered or ElementKind.Holder or ElementKind.Row or ElementKind.Heading or ElementKind.Annex:
                frames.Push(frame);
                open[(int)frame.Kind]++;
                EndLine();
                Carry(frame);
                frames.Pop();
                open[(int)frame.Kind]--;
                break;
        }
    }

    // A paragraph may have a number and no words of its own: "2." with its first item on the same line.
    private void WriteEmptyParagraphs()
    {
        if (!Inside(ElementKind.Numbered))
        {
            return;
        }

        foreach (var around in frames.Reverse().Where(HasUnwrittenNumber).ToList())
        {
            WriteAlone(around.Number!, around.Depth);
            around.NumberWritten = true;
        }
    }

    private static bool HasUnwrittenNumber(Frame frame) =>
        frame is { Kind: ElementKind.Numbered, Number.Length: > 0, NumberWritten: false };

    // Some files set the number beside its paragraph, in an empty one: it waits for the words that follow. The number of
    // a paragraph that holds nothing but a heading is the heading's.
    private void Carry(Frame frame)
    {
        if (HasUnwrittenNumber(frame) && frame.HasHeading)
        {
            builder.GiveValue(frame.Start, MarkKind.Heading, frame.Number!);
        }
        else if (HasUnwrittenNumber(frame))
        {
            WriteCarried();
            carried = (frame.Number!, frame.Depth);
        }
    }

    private void WriteCarried()
    {
        if (carried is var (number, depth))
        {
            carried = null;
            WriteAlone(number, depth);
        }
    }

    private void WriteAlone(string number, int depth)
    {
        EndLine();
        builder.Number(number, depth);
        EndLine(isNumberAlone: true);
    }

    // The number is written when the first words of its paragraph come, so that both stand on one line.
    private void WriteNumber(Frame frame)
    {
        var number = frame.NumberText?.ToString().Trim() ?? "";
        if (frames.TryPeek(out var owner))
        {
            owner.Number = number;
            owner.Depth = frames.Count(other => other.Name is "list" or "sublist" or "blockList");
        }
    }

    private void Words(string words)
    {
        if (Inside(ElementKind.Note))
        {
            frames.First(frame => frame.Kind == ElementKind.Note).NoteText!.Append(words);
            return;
        }

        if (frames.TryPeek(out var top) && top.Kind == ElementKind.Number)
        {
            (top.NumberText ??= new System.Text.StringBuilder()).Append(words);
            return;
        }

        if (!Holds(words))
        {
            return;
        }

        if (!builder.LineHasWords && !string.IsNullOrWhiteSpace(words))
        {
            WritePendingNumber();
        }

        builder.Words(words);
    }

    // White space between elements is layout; inside a line it is a space.
    private bool Holds(string words) =>
        !string.IsNullOrWhiteSpace(words) || (builder.LineHasWords && Inside(ElementKind.Line));

    private void WritePendingNumber()
    {
        var owner = frames.FirstOrDefault(frame => frame.Kind is ElementKind.Numbered or ElementKind.Holder);
        if (carried is not null && !Inside(ElementKind.Heading))
        {
            TakeCarried(owner);
        }

        if (owner is { Kind: ElementKind.Numbered, Number: { Length: > 0 } number, NumberWritten: false } && !Inside(ElementKind.Heading))
        {
            builder.Number(number, owner.Depth);
            owner.NumberWritten = true;
            owner.WritingFirstLine = true;
            foreach (var inline in frames.TakeWhile(frame => frame.Kind is ElementKind.Italic or ElementKind.Link))
            {
                // The number stands before the words, not among those in italics.
                inline.Start = builder.Here;
            }
        }
    }

    private void TakeCarried(Frame? owner)
    {
        if (owner is { Kind: ElementKind.Numbered, Number: null or "" })
        {
            (owner.Number, owner.Depth) = carried!.Value;
            carried = null;
        }
        else
        {
            WriteCarried();
        }
    }

    private void EndLine(bool isNumberAlone = false)
    {
        if (!builder.LineHasWords)
        {
            return;
        }

        builder.EndLine([.. LineMarks().Where(mark => !isNumberAlone || mark.Item1 is not (MarkKind.Continuation or MarkKind.Table))]);
        while (pendingNotes.TryDequeue(out var note))
        {
            builder.Words(note);
            builder.EndLine((MarkKind.Note, (++notes).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private IEnumerable<(MarkKind, string?)> LineMarks()
    {
        if (Inside(ElementKind.Cover))
        {
            yield return (MarkKind.Cover, null);
        }

        if (frames.Any(frame => frame.Name == "formula"))
        {
            yield return (MarkKind.Formula, null);
        }
        else if (Inside(ElementKind.Preamble) || frames.Any(frame => frame.Name == "crossHeading"))
        {
            yield return (MarkKind.Preambular, null);
        }

        if (Inside(ElementKind.Heading))
        {
            yield return (Inside(ElementKind.Annex) && !annexTitled) || IsHeadingOfAttachment() ? TitleOfAnnex() : (MarkKind.Heading, SectionNumber());
        }

        if (Inside(ElementKind.Row))
        {
            yield return (MarkKind.Table, null);
        }

        var owner = Inside(ElementKind.Numbered) ? frames.First(frame => frame.Kind == ElementKind.Numbered) : null;
        if (owner is { Number.Length: > 0, NumberWritten: true, WritingFirstLine: false } && !Inside(ElementKind.Heading) && !Inside(ElementKind.WrapUp))
        {
            yield return (MarkKind.Continuation, null);
        }

        if (Inside(ElementKind.Annex) && !annexTitled)
        {
            yield return TitleOfAnnex();
        }

        owner?.WritingFirstLine = false;
    }

    private (MarkKind, string?) TitleOfAnnex()
    {
        annexTitled = true;
        return (MarkKind.Annex, null);
    }

    // In the dialect of the guidelines the attachment itself has the title.
    private bool IsHeadingOfAttachment() =>
        frames.SkipWhile(frame => frame.Kind != ElementKind.Heading).Skip(1).FirstOrDefault() is { Kind: ElementKind.Annex };

    private string? SectionNumber() => frames.FirstOrDefault(frame => frame.Name == "section")?.Number;

    private bool Inside(ElementKind kind) => open[(int)kind] > 0;

    private void ReadMeta(XmlReader xml)
    {
        told = MetaReader.Read(xml);
    }

    private sealed record Frame(ElementKind Kind, string Name, string? Href)
    {
        public int Start { get; set; }

        public string? Number { get; set; }

        public int Depth { get; set; }

        public bool NumberWritten { get; set; }

        public bool HasHeading { get; set; }

        public bool WritingFirstLine { get; set; }

        public System.Text.StringBuilder? NumberText { get; set; }

        public System.Text.StringBuilder? NoteText { get; set; }
    }
}
