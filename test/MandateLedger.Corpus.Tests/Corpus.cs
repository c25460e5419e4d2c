using MandateLedger.Import;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Parsing;
using MandateLedger.Query;
using MandateLedger.Storage;
using Xunit;

[assembly: CaptureConsole]

namespace MandateLedger.Corpus.Tests;

/// <summary>The real documents, which are never part of this repository. Without them the tests are skipped, and say so.</summary>
public sealed class CorpusLedger : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"mandate-corpus-{Guid.NewGuid():N}.db");
    private readonly Lazy<LedgerView?> view;

    public CorpusLedger() => view = new Lazy<LedgerView?>(Build);

    /// <summary>Why the tests are skipped where there is no corpus.</summary>
    public const string NoCorpus = "The corpus is not here; set MANDATE_CORPUS to the folder that holds it.";

    /// <summary>The folder of the corpus, or null.</summary>
    public static string? Folder
    {
        get
        {
            var folder = MandateLedger.Testing.RepositoryFiles.Shared;
            return Directory.Exists(Path.Combine(folder, "corpus", "sc-resolutions", "en")) ? folder : null;
        }
    }

    /// <summary>The root of the repository.</summary>
    public static string Root => MandateLedger.Testing.RepositoryFiles.Root;

    /// <summary>The mission of the worked example.</summary>
    public Body Unami { get; } = VocabularyFiles.LoadBodies().Find("UNAMI")!;

    /// <summary>The mission's ledger, built from every English resolution of the corpus.</summary>
    public LedgerView View
    {
        get
        {
            Assert.SkipWhen(Folder is null, NoCorpus);
            return view.Value!;
        }
    }

    /// <summary>What the reader could not read, by file.</summary>
    public List<string> Faults { get; } = [];

    public void Dispose() => File.Delete(path);

    private LedgerView Build()
    {
        var vocabulary = VocabularyFiles.Load();
        using var ledger = LedgerFile.OpenOrCreate(path);
        foreach (var batch in Directory.EnumerateFiles(Path.Combine(Folder!, "corpus", "sc-resolutions", "en"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Chunk(64))
        {
            ledger.Post(batch.Select(file => Read(file, vocabulary)).OfType<PostedDocument>().ToList(), new Recording("test", DateTimeOffset.UnixEpoch), "test");
        }

        return ledger.ViewOf(Unami, vocabulary.Bodies, "corpus");
    }

    private PostedDocument? Read(string file, Vocabulary vocabulary)
    {
        try
        {
            var syntax = ResolutionParser.Parse(DocumentReader.Read(file), vocabulary.Lexicon).Value;
            return PostingOf.Document(Interpreter.Interpret(syntax, vocabulary).Value);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            Faults.Add($"{file}: {problem.Message}");
            return null;
        }
    }
}
