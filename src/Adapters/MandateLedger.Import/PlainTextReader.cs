using System.Text;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import;

/// <summary>
/// Reads plain text that has one paragraph a line, or paragraphs parted by empty lines; lines inside a paragraph are
/// joined where the text parts its paragraphs by empty lines throughout.
/// </summary>
internal static class PlainTextReader
{
    public static SourceText Read(byte[] bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: false).GetString(bytes).TrimStart('\uFEFF');
        return SourceText.Plain(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
    }
}
