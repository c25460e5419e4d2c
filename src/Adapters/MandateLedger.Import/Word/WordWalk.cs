using System.Globalization;
using System.Xml;
using MandateLedger.Import.Lines;

namespace MandateLedger.Import.Word;

/// <summary>
/// Walks through a part of a Word file. Tracked changes are read as accepted; codes of fields and hidden text are not
/// read; of two forms of the same drawing the first is read.
/// </summary>
internal sealed class WordWalk(WordStyles styles, WordNumbering numbering, NumberCounter counter, Dictionary<string, ReadLine> notes, bool isHeader)
{
    private readonly Stack<WordLines> outer = new();
    private readonly Stack<bool> fields = new();
    private readonly Stack<bool> choices = new();
    private WordLines lines = new(counter, numbering, isHeader);
    private WordRun run;
    private string? noteId;

    /// <summary>The id of the header of the first page, as the document names it.</summary>
    public string? FirstHeader { get; private set; }

    /// <summary>The lines read so far.</summary>
    public List<ReadLine> Lines => lines.Done;

    /// <summary>Walks to the end, or to where the part is broken.</summary>
    public void Read(XmlReader xml)
    {
        try
        {
            var more = xml.Read();
            while (more)
            {
                if (xml.NodeType == XmlNodeType.Element && IsSkipped(xml))
                {
                    xml.Skip();
                    more = !xml.EOF;
                    continue;
                }

                Handle(xml);
                more = xml.Read();
            }
        }
        finally
        {
            while (outer.Count > 0)
            {
                EndBox();
            }

            lines.Close();
        }
    }

    private bool IsSkipped(XmlReader xml)
    {
        if (WordXml.IsCompatibility(xml))
        {
            return xml.LocalName is "Choice" or "Fallback" && !TakesChoice();
        }

        return WordXml.IsWord(xml) && xml.LocalName is "del" or "moveFrom" or "delText" or "instrText" or "tblPr" or "tblGrid" or "tblPrEx" or "sdtPr" or "rt" or "pPrChange" or "rPrChange" or "sectPrChange";
    }

    private bool TakesChoice()
    {
        if (choices.TryPeek(out var taken) && taken)
        {
            return false;
        }

        if (choices.Count > 0)
        {
            choices.Pop();
            choices.Push(true);
        }

        return true;
    }

    private void Handle(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.Element)
        {
            WordXml.CheckNesting(xml);
            var isEmpty = xml.IsEmptyElement;
            var (name, isWord, isCompatibility) = (xml.LocalName, WordXml.IsWord(xml), WordXml.IsCompatibility(xml));
            Open(xml, name, isWord, isCompatibility);
            if (isEmpty && xml.NodeType == XmlNodeType.Element)
            {
                Close(name, isWord, isCompatibility);
            }
        }
        else if (xml.NodeType == XmlNodeType.EndElement)
        {
            Close(xml.LocalName, WordXml.IsWord(xml), WordXml.IsCompatibility(xml));
        }
    }

    private void Open(XmlReader xml, string name, bool isWord, bool isCompatibility)
    {
        if (isCompatibility && name == "AlternateContent")
        {
            choices.Push(false);
        }
        else if (isWord)
        {
            OpenWord(xml, name);
        }
        else if (name == "t" && WordXml.IsMath(xml))
        {
            ReadWords(xml);
        }
    }

    private void OpenWord(XmlReader xml, string name)
    {
        switch (name)
        {
            case "t":
                ReadWords(xml);
                break;
            case "r":
                run = RunOf(lines.Paragraph?.Style ?? styles.Paragraph(null), styles.Letters(null));
                break;
            case "rPr":
                ReadRun(xml);
                break;
            case "p":
                lines.BeginParagraph(styles.Paragraph(null));
                break;
            case "pPr":
                ReadParagraph(xml);
                break;
            case "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" or "sym":
                Say(Sign(xml, name));
                break;
            case "fldChar":
                Field(WordXml.Attribute(xml, "fldCharType"));
                break;
            case "footnoteReference" or "endnoteReference":
                CallNote(name[..^"Reference".Length], WordXml.Attribute(xml, "id"));
                break;
            case "headerReference":
                KeepHeader(xml);
                break;
            case "footnote" or "endnote" when WordXml.Attribute(xml, "type") is null or "normal":
                noteId = name + WordXml.Attribute(xml, "id");
                BeginBox();
                break;
            case "txbxContent":
                BeginBox();
                break;
            default:
                OpenTable(xml, name);
                break;
        }
    }

    private void OpenTable(XmlReader xml, string name)
    {
        switch (name)
        {
            case "tbl":
                lines.BeginTable();
                break;
            case "tr":
                lines.BeginRow();
                break;
            case "trPr":
                WordXml.EachInside(xml, SetRow);
                break;
            case "tc":
                lines.BeginCell();
                break;
            case "tcPr":
                ReadCell(xml);
                break;
        }
    }

    private void SetRow(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "del":
                lines.DeleteRow();
                break;
            case "gridBefore":
                lines.SkipColumns(WordXml.Int(xml) ?? 0);
                break;
        }
    }

    private void ReadCell(XmlReader xml)
    {
        var isOld = false;
        WordXml.EachInside(xml, inner =>
        {
            isOld |= inner.LocalName == "tcPrChange";
            if (!isOld && inner.LocalName == "gridSpan")
            {
                lines.Span(WordXml.Int(inner) ?? 1);
            }
        });
    }

    private void Close(string name, bool isWord, bool isCompatibility)
    {
        if (isCompatibility && name == "AlternateContent")
        {
            choices.TryPop(out _);
        }

        if (!isWord)
        {
            return;
        }

        switch (name)
        {
            case "p":
                EndFieldCodes();
                lines.EndParagraph();
                break;
            case "tr":
                lines.EndRow();
                break;
            case "tbl":
                lines.EndTable();
                break;
            case "txbxContent":
                EndBox();
                break;
            case "footnote" or "endnote" when noteId is not null:
                EndNote();
                break;
        }
    }

    private void ReadWords(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                Say(xml.Value);
            }
        }
    }

    private void Say(string words)
    {
        if (!run.IsHidden && words.Length > 0 && !fields.Contains(false))
        {
            lines.Paragraph?.Add(words, run);
        }
    }

    private static string Sign(XmlReader xml, string name) => name switch
    {
        "tab" or "ptab" => "\t",
        "noBreakHyphen" => "-",
        "sym" => Symbol(WordXml.Attribute(xml, "char")),
        _ => " ",
    };

    private static string Symbol(string? code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign) && sign is > 0x20 and < 0xD800 ? ((char)sign).ToString()
        : code?.ToUpperInvariant() is "F0B7" or "F0A7" ? "•" : " ";

    // True on the stack: the result of the field is being read.
    private void Field(string? type)
    {
        switch (type)
        {
            case "begin":
                fields.Push(false);
                break;
            case "separate" when fields.Count > 0:
                fields.Pop();
                fields.Push(true);
                break;
            case "end":
                fields.TryPop(out _);
                break;
        }
    }

    // A code that does not end in its paragraph would hide the rest of a broken file.
    private void EndFieldCodes()
    {
        while (fields.TryPeek(out var isResult) && !isResult)
        {
            fields.Pop();
        }
    }

    private void CallNote(string kind, string? id)
    {
        if (!run.IsHidden && notes.TryGetValue(kind + id, out var note))
        {
            lines.Paragraph?.Notes.Add(note);
        }
    }

    private void KeepHeader(XmlReader xml)
    {
        if (WordXml.Attribute(xml, "type") == "first" && FirstHeader is null)
        {
            for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            {
                FirstHeader = xml.LocalName == "id" ? xml.Value : FirstHeader;
            }

            xml.MoveToElement();
        }
    }

    private void BeginBox()
    {
        outer.Push(lines);
        lines = new WordLines(counter, numbering, isHeader);
    }

    private void EndBox()
    {
        lines.Close();
        var box = lines.Done;
        lines = outer.Pop();
        (lines.Paragraph?.After ?? lines.Done).AddRange(box);
    }

    private void EndNote()
    {
        lines.Close();
        notes[noteId!] = new ReadLine(LineRole.Note, string.Join(' ', lines.Done.Select(static line => line.Text)));
        lines = outer.Count > 0 ? outer.Pop() : new WordLines(counter, numbering, isHeader);
        noteId = null;
    }

    private static WordRun RunOf(WordStyle paragraph, WordStyle letters) => new(
        (paragraph.Italic ?? false) != (letters.Italic ?? false),
        (paragraph.Bold ?? false) != (letters.Bold ?? false),
        letters.Hidden ?? paragraph.Hidden ?? false,
        letters.Raised ?? false);

    private void ReadRun(XmlReader xml)
    {
        bool? italic = null, bold = null, hidden = null, raised = null;
        string? style = null;
        WordXml.EachInside(xml, inner =>
        {
            switch (inner.LocalName)
            {
                case "rStyle":
                    style = WordXml.Value(inner);
                    break;
                case "i":
                    italic = WordXml.IsOn(inner);
                    break;
                case "b":
                    bold = WordXml.IsOn(inner);
                    break;
                case "vanish":
                    hidden = WordXml.IsOn(inner);
                    break;
                case "vertAlign":
                    raised = WordXml.Value(inner) == "superscript";
                    break;
            }
        });
        var basis = RunOf(lines.Paragraph?.Style ?? styles.Paragraph(null), styles.Letters(style));
        run = new WordRun(italic ?? basis.IsItalic, bold ?? basis.IsBold, hidden ?? basis.IsHidden, raised ?? basis.IsRaised);
    }

    private void ReadParagraph(XmlReader xml)
    {
        if (lines.Paragraph is { } paragraph)
        {
            var isOld = false;
            WordXml.EachInside(xml, inner =>
            {
                isOld |= inner.LocalName == "pPrChange";
                if (!isOld)
                {
                    Set(paragraph, inner);
                }
            });
        }
    }

    private void Set(WordParagraph paragraph, XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "pStyle":
                paragraph.Style = styles.Paragraph(WordXml.Value(xml));
                break;
            case "numId":
                paragraph.ListId = WordXml.Int(xml);
                break;
            case "ilvl":
                paragraph.ListLevel = WordXml.Int(xml);
                break;
            case "outlineLvl":
                paragraph.OutlineLevel = WordXml.Int(xml);
                break;
            case "del" or "moveFrom":
                paragraph.IsOpenEnded = true;
                break;
            case "headerReference":
                KeepHeader(xml);
                break;
        }
    }
}
