using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Knowledge;

/// <summary>Loads what the interpreter knows from the data files.</summary>
public static class VocabularyFiles
{
    /// <summary>Bodies, verbs and conditions.</summary>
    public static Vocabulary Load()
    {
        var conditions = DataFiles.Read("conditions.json", DataJson.Default.ConditionsFile).Conditions;
        return new Vocabulary(
            LoadBodies(),
            LexiconFile.Load(),
            [.. conditions.Select(row => new ConditionPhrase(row.Class, row.Wording, [.. row.Phrases]))])
        {
            Model = TaskModelFiles.Load(),
        };
    }

    /// <summary>The catalogue of bodies alone, for questions that read no document.</summary>
    public static BodyCatalogue LoadBodies() =>
        new(DataFiles.Read("bodies.json", DataJson.Default.BodiesFile).Bodies.Select(BodyOf));

    private static Body BodyOf(BodyRow row) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Class = Enum.Parse<BodyClass>(row.Class, ignoreCase: true),
        Type = row.Type,
        Aliases = [.. row.Aliases],
        ShortNames = [.. row.Short],
        Heads = [.. row.Heads],
        Host = [.. row.Host],
        Countries = [.. row.Countries, .. row.Subject ?? []],
        Founded = DecisionOf(row.Founded),
        Ended = DecisionOf(row.Ended),
        Predecessors = [.. row.Predecessors],
        Successors = [.. row.Successors],
    };

    private static Decision? DecisionOf(DecisionRow? row) =>
        row is null ? null : new Decision(IsoDate.Parse(row.On), row.By, row.At);
}
