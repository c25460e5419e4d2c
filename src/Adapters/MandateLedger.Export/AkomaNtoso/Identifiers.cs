using MandateLedger.Primitives.Findings;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>The identifiers of one document: each is given once, and each label leads to one.</summary>
internal sealed class Identifiers(Action<Finding> say)
{
    private readonly HashSet<string> taken = [];
    private readonly Dictionary<string, string> byLabel = [];
    private readonly Dictionary<string, string> labels = [];
    private readonly Dictionary<string, int> ordinals = [];

    /// <summary>The identifier of an element by its printed number, else by its place among the unnumbered.</summary>
    public string Numbered(string prefix, string element, string? printed, string? label)
    {
        var name = prefix + NamingConvention.Of(element) + "_";
        var wanted = name + (NamingConvention.Number(printed) ?? NextOrdinal(name));
        var given = Free(wanted);
        if (given != wanted && label is not null && NamingConvention.Number(printed) is not null)
        {
            say(ExportFindings.NumberTwice(label, given));
        }

        if (label is not null)
        {
            byLabel.TryAdd(label, given);
            labels.TryAdd(given, label);
        }

        return given;
    }

    /// <summary>The identifier of the nth element of its name under a parent.</summary>
    public string Counted(string prefix, string element) => Numbered(prefix, element, null, null);

    /// <summary>Says that a label leads to an element that is not its own, because it has none.</summary>
    public void Lead(string label, string identifier)
    {
        byLabel.TryAdd(label, identifier);
        labels.TryAdd(identifier, label);
    }

    /// <summary>The label of the element with that identifier, or null.</summary>
    public string? LabelOf(string? identifier) => identifier is null ? null : labels.GetValueOrDefault(identifier);

    /// <summary>The identifier that a label leads to, or null.</summary>
    public string? Find(string label) => byLabel.GetValueOrDefault(label);

    private string NextOrdinal(string name)
    {
        string ordinal;
        do
        {
            ordinal = NamingConvention.Ordinal(ordinals[name] = ordinals.GetValueOrDefault(name) + 1);
        }
        while (taken.Contains(name + ordinal));
        return ordinal;
    }

    private string Free(string wanted)
    {
        var given = wanted;
        for (var n = 2; !taken.Add(given); n++)
        {
            given = $"{wanted}-{NamingConvention.Ordinal(n)}";
        }

        return given;
    }
}
