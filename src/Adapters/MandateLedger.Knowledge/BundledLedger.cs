using System.Collections.Immutable;
using MandateLedger.Json;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;

namespace MandateLedger.Knowledge;

/// <summary>The ledger of facts that the program carries: it answers at once, without a database and without texts.</summary>
public static class BundledLedger
{
    /// <summary>Its name in answers.</summary>
    public const string Name = "bundled facts";

    /// <summary>The whole bundled ledger.</summary>
    public static LedgerView Load()
    {
        var files = DataFiles.Names("facts/").Select(name => DataFiles.Read(name, ContractJson.Default.MissionFactsJson)).ToList();
        var documents = files.SelectMany(file => file.Documents).Select(document => document.ToDocument()).ToList();
        return new LedgerView
        {
            Name = Name,
            Record = MandateRecord.Of(documents.Select((document, index) => new LedgerEntry(index + 1, document, null))),
            Bodies = VocabularyFiles.LoadBodies(),
            Held = [.. documents.Where(document => document.Symbol.ResolutionNumber is not null).Select(document => new HeldResolution(document.Symbol.ResolutionNumber!.Value, document.AdoptedOn))],
            Facts = [.. files.Select(FactsOf)],
        };
    }

    private static MissionFacts FactsOf(MissionFactsJson file) => new()
    {
        Body = file.Body,
        CompleteFrom = IsoDate.Parse(file.CompleteFrom),
        CompleteThrough = IsoDate.Parse(file.CompleteThrough),
        Outlives = [.. file.Outlives.Select(row => new Outliving(row.What, row.Holder, row.By, row.At, IsoDate.Parse(row.Until), row.Source))],
        Heads = [.. file.Heads.Select(row => new HeadOfMission(row.Name, row.Title, row.From, row.To, row.Acting, row.Source))],
        Events = [.. file.Events.Select(row => new MissionEvent(row.On, row.Kind, row.Text, row.Source, row.Planned))],
    };
}
