using MandateLedger.Import;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Parsing;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Cli;

/// <summary>A document read and understood.</summary>
internal sealed record ReadDocument(Reading<ResolutionSyntax> Structure, Reading<ResolutionMeaning> Meaning);

/// <summary>Finds and reads documents.</summary>
internal static class Documents
{
    /// <summary>Reads one file through every stage.</summary>
    public static ReadDocument Read(string path, Vocabulary vocabulary) => Read(DocumentReader.Open(path), vocabulary);

    /// <summary>Reads an opened file through every stage.</summary>
    public static ReadDocument Read(DocumentFile file, Vocabulary vocabulary)
    {
        var structure = ResolutionParser.Parse(DocumentReader.Read(file), vocabulary.Lexicon);
        return new ReadDocument(structure, structure.Then(syntax => Interpreter.Interpret(syntax, vocabulary)));
    }

    /// <summary>The files that the paths name, folders walked, in order of name. A folder without any is an error.</summary>
    public static IEnumerable<string> Find(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                yield return path;
                continue;
            }

            if (!Directory.Exists(path))
            {
                throw new FileNotFoundException($"There is no file or folder {path}.");
            }

            var any = false;
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => DocumentReader.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal))
            {
                any = true;
                yield return file;
            }

            if (!any)
            {
                throw new FileNotFoundException($"The folder {path} has no documents ({string.Join(", ", DocumentReader.Endings)}).");
            }
        }
    }
}
