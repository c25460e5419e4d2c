using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Json;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Query;

namespace MandateLedger.Knowledge;

/// <summary>The ledger of facts that the program carries: it answers at once, without a database and without texts.</summary>
public static class BundledLedger
{
    /// <summary>Its name in answers.</summary>
    public const string Name = "bundled facts";

    /// <summary>Its name in answers on bodies whose acts the program read and nobody has checked.</summary>
    public const string UncheckedName = "bundled acts, read by the program and not checked by a person";

    /// <summary>The whole bundled ledger.</summary>
    public static LedgerView Load() => View(VocabularyFiles.LoadBodies(), _ => BundledActs.All.Where(line => line.Bodies.Count > 0).Select(line => line.ToDocument()));

    /// <summary>What bears on one body, which the catalogue gives.</summary>
    public static LedgerView LoadFor(Func<BodyCatalogue, Body> choose, out Body body)
    {
        var bodies = VocabularyFiles.LoadBodies();
        var chosen = body = choose(bodies);
        var view = View(bodies, kept => kept.Contains(chosen.Id) ? [] : Bearing(chosen));
        return view.Facts.Any(facts => facts.Body == chosen.Id) ? view : view with { Name = UncheckedName };
    }

    /// <summary>The document of that symbol, or null: what was kept by hand, with the acts on other bodies.</summary>
    public static PostedDocument? Find(DocumentSymbol symbol)
    {
        var files = Files();
        var byHand = files.SelectMany(file => file.Documents).Select(document => document.ToDocument()).FirstOrDefault(document => document.Symbol.IsMeantBy(symbol));
        return BundledActs.Find(symbol) is not { } read ? byHand : byHand is null ? read : Together(byHand, read, Kept(files));
    }

    private static List<MissionFactsJson> Files() => [.. DataFiles.Names("facts/").Select(name => DataFiles.Read(name, ContractJson.Default.MissionFactsJson))];

    // On the bodies whose facts are kept by hand, those speak alone.
    private static LedgerView View(BodyCatalogue bodies, Func<IReadOnlySet<string>, IEnumerable<PostedDocument>> others)
    {
        var files = Files();
        var kept = Kept(files);
        var byHand = files.SelectMany(file => file.Documents).Select(document => document.ToDocument()).ToDictionary(document => document.Symbol.Value);
        var documents = new List<PostedDocument>();
        foreach (var read in others(kept))
        {
            documents.Add(byHand.Remove(read.Symbol.Value, out var hand) ? Together(hand, read, kept) : Without(read, kept));
        }

        documents.AddRange(byHand.Values);
        var ordered = documents.OrderBy(document => document.AdoptedOn).ThenBy(document => document.Symbol.ResolutionNumber).ToList();
        return new LedgerView
        {
            Name = Name,
            Record = MandateRecord.Of(ordered.Select((document, index) => new LedgerEntry(index + 1, document, null))),
            Bodies = bodies,
            Held = [.. Held(ordered)],
            Facts = [.. files.Select(FactsOf)],
        };
    }

    private static HashSet<string> Kept(List<MissionFactsJson> files) => [.. files.Select(file => file.Body)];

    private static IEnumerable<HeldResolution> Held(List<PostedDocument> documents) => BundledActs.All.Select(line => (Symbol: DocumentSymbol.Parse(line.Symbol), line.AdoptedOn))
        .Concat(documents.Select(document => (document.Symbol, document.AdoptedOn)))
        .Where(pair => pair.Symbol.ResolutionNumber is not null).DistinctBy(pair => pair.Symbol.Value)
        .Select(pair => new HeldResolution(pair.Symbol.ResolutionNumber!.Value, pair.AdoptedOn));

    private static PostedDocument Without(PostedDocument read, HashSet<string> kept) => read with { Acts = [.. read.Acts.Where(act => !kept.Contains(act.Body.Id))] };

    private static PostedDocument Together(PostedDocument hand, PostedDocument read, HashSet<string> kept) => hand with
    {
        Acts = [.. hand.Acts, .. Without(read, kept).Acts],
        Paragraphs = [.. hand.Paragraphs, .. read.Paragraphs.Where(paragraph => hand.Find(paragraph.Label) is null)],
    };

    // As a ledger file does it: the acts on the body, its head and those before it, and what these carry by reference.
    private static IEnumerable<PostedDocument> Bearing(Body body)
    {
        var found = BundledActs.On([body.Id, .. body.Heads, .. body.Predecessors]).ToDictionary(document => document.Symbol.Value);
        for (var open = found.Values.ToList(); open.Count > 0;)
        {
            var cited = open.SelectMany(document => document.Acts).OfType<MandateAct.Incorporates>().SelectMany(act => act.References).Select(reference => reference.Symbol).Distinct();
            open = [.. cited.Where(symbol => !found.ContainsKey(symbol)).Select(symbol => BundledActs.Find(DocumentSymbol.Parse(symbol))).OfType<PostedDocument>().Where(document => found.TryAdd(document.Symbol.Value, document))];
        }

        return found.Values;
    }

    private static MissionFacts FactsOf(MissionFactsJson file) => new()
    {
        Body = file.Body,
        CompleteFrom = IsoDate.Parse(file.CompleteFrom),
        CompleteThrough = IsoDate.Parse(file.CompleteThrough),
        Outlives = [.. file.Outlives.Select(row => new Outliving(row.What, row.Holder, row.By, row.At, IsoDate.Parse(row.Until), row.Source))],
        Heads = [.. file.Heads.Select(row => new HeadOfMission(row.Name, row.Title, row.From, row.To, row.Acting, row.Source))],
        Events = [.. file.Events.Select(row => new MissionEvent(row.On, row.Kind, row.Text, row.Source) { Place = row.Place, People = [.. row.People ?? []], Killed = row.Killed, Planned = row.Planned == true })],
        Letters = [.. file.Letters.Select(row => new HostLetter(row.Cited, row.At, row.From, row.Dated, row.Symbol, row.Asks))],
        Statements = [.. file.Statements.Select(row => new Statement(row.On, row.Speaker, row.Occasion, row.Source))],
        Seat = file.Seat,
    };
}
