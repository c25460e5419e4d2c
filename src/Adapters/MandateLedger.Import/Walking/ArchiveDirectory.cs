using System.Buffers.Binary;

namespace MandateLedger.Import.Walking;

/// <summary>
/// How large the list of entries at the end of a ZIP is, read without reading the list: the record that ends the file
/// says where the list begins.
/// </summary>
internal static class ArchiveDirectory
{
    private const int RecordBytes = 22;
    private const int LongestComment = 65535;
    private const uint BeginsElsewhere = uint.MaxValue;

    /// <summary>The bytes of the list; 0 where the file has no such record, or a large archive keeps it elsewhere.</summary>
    public static long BytesOf(string path)
    {
        using var file = File.OpenRead(path);
        var tail = new byte[Math.Min(file.Length, RecordBytes + LongestComment)];
        file.Seek(-tail.Length, SeekOrigin.End);
        file.ReadExactly(tail);
        var record = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (record < 0 || record + RecordBytes > tail.Length)
        {
            return 0;
        }

        var begins = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(record + 16));
        return begins == BeginsElsewhere ? 0 : Math.Max(0, file.Length - tail.Length + record - begins);
    }
}
