namespace MandateLedger.Import.Walking;

/// <summary>The bytes of a stream whose length is not known or not believed.</summary>
internal static class BoundedBytes
{
    private const int Piece = 81920;

    /// <summary>All bytes, or null where there are more than <paramref name="most"/>; and how many were read.</summary>
    public static (byte[]? Taken, long Read) Take(Stream stream, long most)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[Piece];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (taken.Length + read > most)
            {
                return (null, taken.Length + read);
            }

            taken.Write(buffer, 0, read);
        }

        return (taken.ToArray(), taken.Length);
    }
}
