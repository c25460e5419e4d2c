using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Knowledge;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Storage;

namespace MandateLedger.Cli;

/// <summary>The documents of the ledger that answers, found by their symbols.</summary>
/// <param name="Name">Which ledger answers.</param>
/// <param name="Bodies">The catalogue.</param>
/// <param name="Find">The latest reading of a document, or null where it is not held.</param>
internal sealed record HeldDocuments(string Name, BodyCatalogue Bodies, Func<DocumentSymbol, PostedDocument?> Find)
{
    /// <summary>Those of the ledger named, else of the user's own, else the bundled facts.</summary>
    public static HeldDocuments Of(string? ledger)
    {
        if (Session.LedgerPath(ledger) is not { } path)
        {
            return new HeldDocuments(BundledLedger.Name, VocabularyFiles.LoadBodies(), BundledLedger.Find);
        }

        return new HeldDocuments(Path.GetFileName(path), VocabularyFiles.LoadBodies(), symbol =>
        {
            using var file = LedgerFile.OpenToRead(path);
            return file.ReadingsOf(symbol) is [.., var latest] ? latest.Document : null;
        });
    }
}
