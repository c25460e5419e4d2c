using MandateLedger.Import;
using MandateLedger.Interpretation;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Parsing;
using MandateLedger.Storage;

namespace MandateLedger.Bench;

/// <summary>What mandate build does: read, interpret and post in batches into a ledger file.</summary>
internal static class OurPass
{
    private const int BatchSize = 64;

    /// <summary>How many documents were posted.</summary>
    public static int Over(IReadOnlyList<LoadedFile> files, Vocabulary vocabulary, LedgerFile ledger)
    {
        var recording = new Recording("bench", DateTimeOffset.UnixEpoch);
        return files.Select(file => Posted(file, vocabulary)).OfType<PostedDocument>().Chunk(BatchSize)
            .Sum(batch => ledger.Post(batch, recording, "bench"));
    }

    private static PostedDocument? Posted(LoadedFile file, Vocabulary vocabulary)
    {
        try
        {
            var syntax = ResolutionParser.Parse(DocumentReader.Read(file.Bytes, file.Name), vocabulary.Lexicon);
            return PostingOf.Document(Interpreter.Interpret(syntax.Value, vocabulary).Value);
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }
}
