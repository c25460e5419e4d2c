using System.Text;
using MandateLedger.Fetch;

namespace MandateLedger.Cli;

/// <summary>Writes a file wholly or not at all, and never over another file that holds something else.</summary>
internal static class NewFile
{
    /// <summary>Writes the text; a file that holds the same already stays as it is.</summary>
    public static void Write(string path, string text)
    {
        if (File.Exists(path))
        {
            if (File.ReadAllText(path) == text)
            {
                return;
            }

            throw new Misuse($"{path} is there already and holds something else; remove it or give another folder with --out.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, Encoding.UTF8.GetBytes(text), overwrite: false);
    }
}
