namespace MandateLedger.Fetch;

/// <summary>Writes a file beside its place and renames it, so that nobody ever sees half of it.</summary>
public static class WholeFile
{
    /// <summary>
    /// Writes a file, or replaces one where <paramref name="overwrite"/> is true. Throws <see cref="IOException"/> where it is
    /// false and the file is there.
    /// </summary>
    public static void Write(string path, byte[] bytes, bool overwrite = true)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
