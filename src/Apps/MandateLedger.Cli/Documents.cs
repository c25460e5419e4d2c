using MandateLedger.Import;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Findings;

namespace MandateLedger.Cli;

/// <summary>A document read and understood.</summary>
internal sealed record ReadDocument(Reading<ResolutionSyntax> Structure, Reading<ResolutionMeaning> Meaning);

/// <summary>Reads documents through every stage.</summary>
/// <param name="Vocabulary">What the stages know beforehand.</param>
/// <param name="Library">What the library tells.</param>
internal sealed record Documents(Vocabulary Vocabulary, LibraryCatalogue Library)
{
    /// <summary>Reads with the records that the user gives; lines of them that are none are told.</summary>
    public static Documents With(Session session, Vocabulary vocabulary, string? records)
    {
        var library = records is null ? LibraryCatalogue.Empty : LibraryCatalogue.Load(records);
        foreach (var problem in library.Problems)
        {
            session.Tell(problem);
        }

        return new Documents(vocabulary, library);
    }

    /// <summary>Reads one file through every stage.</summary>
    public static ReadDocument Read(string path, Vocabulary vocabulary) =>
        new Documents(vocabulary, LibraryCatalogue.Empty).Read(DocumentReader.Open(path));

    /// <summary>Reads an opened file through every stage.</summary>
    public ReadDocument Read(DocumentFile file)
    {
        var structure = ToldReading.Parse(DocumentReader.Read(file), Vocabulary.Lexicon, Library);
        return new ReadDocument(structure, structure.Then(syntax => Interpreter.Interpret(syntax, Vocabulary)));
    }
}
