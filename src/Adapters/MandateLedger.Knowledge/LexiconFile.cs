using MandateLedger.Parsing.Openings;

namespace MandateLedger.Knowledge;

/// <summary>Loads the Council's verbs from <c>data/verbs.json</c>.</summary>
public static class LexiconFile
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Load()
    {
        var file = DataFiles.Read("verbs.json", DataJson.Default.VerbsFile);
        return new Lexicon([.. file.Verbs.Select(VerbOf)], [.. file.Adverbs]);
    }

    private static VerbEntry VerbOf(VerbRow row) =>
        new(row.Operative, row.Preambular, Enum.Parse<VerbForce>(row.Force, ignoreCase: true), [.. row.Complements]);
}
