using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace MandateLedger.Import;

/// <summary>
/// Bytes to characters: by the byte order mark, else by the zeros of UTF-16, else as the file says of itself, else as
/// UTF-8 where that fits, else as the old Western code page. Every file of bytes gives some text; whether it was meant as text is asked apart.
/// </summary>
internal static class TextDecoding
{
    private const int Sample = 1024;

    private const int FewestStrange = 3;
    private const int TextForEachStrange = 20;

    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Select(static one => (byte)one).Where(static one => one is < 9 or > 13), 127]);

    private static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text of a file; <paramref name="declared"/> is the character set that the file names, if any.</summary>
    public static string Decode(byte[] bytes, string? declared = null)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
            _ => (Utf16(bytes) ?? Named(declared) ?? Guessed(bytes)).GetString(bytes),
        };
        return text.TrimStart('\uFEFF');
    }

    /// <summary>
    /// True where the first bytes are text. A few control characters are slips; where there are many in every encoding,
    /// the file is a picture, a program, or encrypted.
    /// </summary>
    public static bool IsText(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, Sample));
        if (!sample.ContainsAny(Controls))
        {
            return true;
        }

        var text = Decode(sample.ToArray());
        var strange = text.Count(static letter => (char.IsControl(letter) && letter is < '\t' or > '\r' and not '\u0085') || letter is '\uFFFD' or (>= '\uE000' and <= '\uF8FF'));
        return strange < FewestStrange || strange * TextForEachStrange < text.Length;
    }

    // Latin letters in UTF-16 have a zero beside them: after them in one byte order, before them in the other.
    private static Encoding? Utf16(byte[] bytes)
    {
        var pairs = Math.Min(bytes.Length, Sample) / 2;
        var (first, second) = (0, 0);
        for (var index = 0; index < pairs; index++)
        {
            first += bytes[2 * index] == 0 ? 1 : 0;
            second += bytes[(2 * index) + 1] == 0 ? 1 : 0;
        }

        return pairs == 0 ? null
            : second * 10 > pairs * 4 && first * 10 < pairs ? Encoding.Unicode
            : first * 10 > pairs * 4 && second * 10 < pairs ? Encoding.BigEndianUnicode
            : null;
    }

    // A page that can be read far enough to find the name of UTF-16 in it is not UTF-16.
    private static Encoding? Named(string? declared) => declared?.Trim().ToLowerInvariant() switch
    {
        null or "" => null,
        "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" => Encoding.UTF8,
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => Western,
        { Length: < 40 } name => CodePagesEncodingProvider.Instance.GetEncoding(name),
        _ => null,
    };

    // One broken letter among good ones is a slip; where none is good the file is no UTF-8.
    private static Encoding Guessed(byte[] bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8;
        }

        var text = Encoding.UTF8.GetString(bytes);
        var (others, broken) = (0, text.AsSpan().Count('\uFFFD'));
        foreach (var character in text)
        {
            others += character > '\u007F' ? 1 : 0;
        }

        return others >= 2 * broken ? Encoding.UTF8 : Western;
    }
}
