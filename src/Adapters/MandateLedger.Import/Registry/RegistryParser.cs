using System.Text;
using System.Text.Json;

namespace MandateLedger.Import.Registry;

/// <summary>
/// Takes the blocks out of a registry file as they come, in whichever of its shapes: a flat list, or a tree of blocks
/// with children. What was read stays read where the file breaks off.
/// </summary>
internal ref struct RegistryParser(ReadOnlySpan<byte> json, List<RegistryBlock> blocks)
{
    private Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = Limits.Depth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });

    /// <summary>True once an object with words was met: the file is one of the registry.</summary>
    public bool SawBlock { get; private set; }

    /// <summary>The symbol that the file tells, or null.</summary>
    public string? Symbol { get; private set; }

    public void ReadAll()
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadBlock();
            }
        }
    }

    private void ReadBlock()
    {
        var block = new RegistryBlock();
        var place = blocks.Count;
        blocks.Add(block);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadProperty(block);
        }

        if (block.Text.Length == 0 && block.Rows.Count == 0)
        {
            blocks.RemoveAt(place);
        }
    }

    private void ReadProperty(RegistryBlock block)
    {
        var name = StringOf();
        reader.Read();
        switch (name)
        {
            case "text":
                block.Text = Words();
                SawBlock = true;
                break;
            case "type" or "block_type":
                block.Type = Words();
                break;
            case "paragraph_type":
                block.ParagraphType = Words();
                break;
            case "prefix":
                block.Prefix = Words().Trim();
                break;
            case "language":
                block.Language = Words();
                break;
            case "symbol" or "document_symbol":
                Symbol ??= Words();
                break;
            case "paragraph_level":
                block.Level = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var level) && level is > 0 and < Limits.Depth ? level : null;
                break;
            default:
                ReadParts(name, block);
                break;
        }
    }

    private void ReadParts(string? name, RegistryBlock block)
    {
        switch (name)
        {
            case "links" or "hyperlinks":
                ReadLinks(block);
                break;
            case "table_content":
                ReadTable(block);
                break;
            case "children" or "content" or "blocks" or "paragraphs" when reader.TokenType == JsonTokenType.StartArray:
                ReadChildren();
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private void ReadChildren()
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadBlock();
            }
            else
            {
                reader.Skip();
            }
        }
    }

    // Each link is a list of two: the words and the address.
    private void ReadLinks(RegistryBlock block)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        var pair = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            pair.Clear();
            ReadStrings(pair);
            if (pair is [{ Length: > 0 } words, { Length: > 0 } address])
            {
                block.Links.Add(new RegistryLink(words, address));
            }
        }
    }

    private void ReadStrings(List<string> strings)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            strings.Add(Words());
        }
    }

    // Rows of cells; a cell is an object with words, or the words themselves.
    private void ReadTable(RegistryBlock block)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartArray)
            {
                block.Rows.Add(ReadRow(block));
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private List<string> ReadRow(RegistryBlock block)
    {
        var cells = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                cells.Add(ReadCell(block));
            }
            else if (reader.TokenType == JsonTokenType.StartArray)
            {
                reader.Skip();
            }
            else
            {
                cells.Add(Words());
            }
        }

        return cells;
    }

    private string ReadCell(RegistryBlock block)
    {
        var words = "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isText = reader.ValueTextEquals("text"u8);
            var isLinks = reader.ValueTextEquals("hyperlinks"u8);
            reader.Read();
            if (isText)
            {
                words = Words();
            }
            else if (isLinks)
            {
                ReadLinks(block);
            }
            else
            {
                reader.Skip();
            }
        }

        return words;
    }

    // A value that is no string has no words.
    private string Words()
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            reader.Skip();
            return "";
        }

        return reader.TokenType == JsonTokenType.String ? StringOf() : "";
    }

    private readonly string StringOf()
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no character: the string is kept as it is written.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
