using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MandateLedger.Testing;

namespace MandateLedger.Architecture.Tests;

/// <summary>A method with the number of its lines.</summary>
internal sealed record MethodSize(string File, string Name, int Lines);

/// <summary>A project file under <c>src</c>.</summary>
internal sealed record ProjectFile(string Layer, string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    /// <summary>Every project, in order.</summary>
    public static IReadOnlyList<ProjectFile> All { get; } = [.. RepositoryFiles.Under("src", "*.csproj").Select(Load)];

    private static ProjectFile Load(string path)
    {
        var items = XDocument.Load(path).Descendants().ToList();
        return new ProjectFile(
            RepositoryFiles.Relative(path).Split('/')[1],
            Path.GetFileNameWithoutExtension(path),
            [.. items.Where(item => item.Name.LocalName == "ProjectReference").Select(item => Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value.Replace('\\', '/')))],
            [.. items.Where(item => item.Name.LocalName == "PackageReference").Select(item => item.Attribute("Include")!.Value)]);
    }
}

/// <summary>Reads C# just far enough to tell strings from comments and to measure methods.</summary>
internal static partial class SourceCode
{
    // Raw strings, verbatim strings, plain strings, characters, comments: whichever begins first.
    [GeneratedRegex("""(?<raw>"{3,})(?<text>.*?)\k<raw>|[$]?@[$]?"(?<text>(?:[^"]|"")*)"|"(?<text>(?:[^"\\\r\n]|\\.)*)"|'(?:[^'\\\r\n]|\\.[^']*)'|//[^\n]*|/\*.*?\*/""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Token { get; }

    // A member with brackets after its name, at the margin of a type or of a nested type.
    [GeneratedRegex(@"^ {4,8}(?:(?:public|internal|private|protected|static|sealed|override|virtual|abstract|async|partial|readonly|extern|unsafe|required) )+[^=;{}()]*?(?<name>[A-Za-z_]\w*)(?:<[^>()]*>)?\(", RegexOptions.CultureInvariant)]
    private static partial Regex MethodStart { get; }

    /// <summary>Every C# file of a folder.</summary>
    public static IReadOnlyList<string> FilesOf(string folder) => RepositoryFiles.Under(folder, "*.cs");

    /// <summary>The contents of every string in a text of C#; comments are passed over.</summary>
    public static IEnumerable<string> Strings(string code) =>
        Token.Matches(code).Where(match => match.Groups["text"].Success).Select(match => match.Groups["text"].Value);

    /// <summary>The code without its strings and comments, each of its line feeds kept.</summary>
    public static string Bare(string code) => Token.Replace(code, match => new string('\n', match.Value.Count(character => character == '\n')));

    /// <summary>Every method of a file with its lines, from its first line to its last.</summary>
    public static IEnumerable<MethodSize> Methods(string path) => Methods(RepositoryFiles.Relative(path), File.ReadAllText(path));

    /// <summary>Every method of a text of C#.</summary>
    public static IEnumerable<MethodSize> Methods(string name, string code)
    {
        var lines = Bare(code).Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (MethodStart.Match(lines[index]) is { Success: true } match)
            {
                yield return new MethodSize(name, match.Groups["name"].Value, EndOf(lines, index) - index + 1);
            }
        }
    }

    // A method ends with the brace that closes its first one, or with a semicolon outside all brackets.
    private static int EndOf(string[] lines, int first)
    {
        var (depth, opened) = (0, false);
        for (var index = first; index < lines.Length; index++)
        {
            foreach (var character in lines[index])
            {
                depth += character is '{' or '(' or '[' ? 1 : character is '}' or ')' or ']' ? -1 : 0;
                opened |= character == '{' && depth == 1;
                if (depth == 0 && (character == ';' || (character == '}' && opened)))
                {
                    return index;
                }
            }
        }

        return lines.Length - 1;
    }

    /// <summary>The words that a name is made of: <c>InForceAnswer</c> is In, Force, Answer.</summary>
    public static IEnumerable<string> WordsOf(string name)
    {
        var word = new StringBuilder();
        foreach (var (index, character) in name.Index())
        {
            var isStart = char.IsUpper(character) && (index == 0 || !char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
            if (isStart && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            word.Append(character);
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
