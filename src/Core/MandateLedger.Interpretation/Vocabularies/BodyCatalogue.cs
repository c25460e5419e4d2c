using System.Collections.Frozen;
using System.Collections.Immutable;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Vocabularies;

/// <summary>Finds bodies by name and day.</summary>
public sealed class BodyCatalogue
{
    // Most questions name a body by its id: the other indexes are made when they are asked for.
    private readonly Dictionary<string, Body> byId;
    private readonly Lazy<FrozenDictionary<string, ImmutableArray<NamedBody>>> byFirstWord;
    private readonly Lazy<Dictionary<string, ImmutableArray<Body>>> byName;

    /// <summary>Builds the catalogue.</summary>
    public BodyCatalogue(IEnumerable<Body> bodies)
    {
        All = [.. bodies.OrderBy(body => body.Id, StringComparer.Ordinal)];
        byId = All.ToDictionary(body => body.Id);
        byName = new Lazy<Dictionary<string, ImmutableArray<Body>>>(IndexNames);
        byFirstWord = new Lazy<FrozenDictionary<string, ImmutableArray<NamedBody>>>(IndexFirstWords);
    }

    /// <summary>All bodies by id.</summary>
    public ImmutableArray<Body> All { get; }

    /// <summary>The body of that id, or null.</summary>
    public Body? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Every body of that id, acronym, name or alias; "UN" and "United Nations" alike, case aside.</summary>
    public ImmutableArray<Body> Named(string name) => byName.Value.GetValueOrDefault(KeyOf(name), []);

    /// <summary>The ids nearest to a name that nobody bears, for a message.</summary>
    public IEnumerable<string> NearestTo(string name)
    {
        var wanted = KeyOf(name);
        return All.Select(body => (body.Id, Distance: NamesOf(body).Min(other => Distance(wanted, KeyOf(other)))))
            .Where(pair => pair.Distance <= Math.Max(2, wanted.Length / 2))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .Take(3)
            .Select(pair => pair.Id);
    }

    /// <summary>The names that can begin with <paramref name="word"/>, longest first.</summary>
    internal ImmutableArray<NamedBody> BeginningWith(ReadOnlySpan<char> word) =>
        byFirstWord.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var names) ? names : [];

    private Dictionary<string, ImmutableArray<Body>> IndexNames() =>
        All.SelectMany(body => NamesOf(body).Select(name => (Key: KeyOf(name), body)))
            .GroupBy(pair => pair.Key, pair => pair.body)
            .ToDictionary(group => group.Key, group => group.Distinct().ToImmutableArray());

    private FrozenDictionary<string, ImmutableArray<NamedBody>> IndexFirstWords() =>
        All.SelectMany(body => TextNamesOf(body).Select(name => new NamedBody(Folding.Fold(name), body)))
            .GroupBy(named => FirstWord(named.Name).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(named => named.Name.Length).ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> NamesOf(Body body) => body.Aliases.Prepend(body.Name).Prepend(body.Id);

    // "Panel of Experts [1973 (2011)]" is our name for it, not a name in texts.
    private static IEnumerable<string> TextNamesOf(Body body) =>
        NamesOf(body).Where(name => !name.Contains('[', StringComparison.Ordinal) && name.Length > 2);

    private static string KeyOf(string name) =>
        string.Concat(Folding.Fold(name).Replace("United Nations", "UN", StringComparison.OrdinalIgnoreCase)
            .Where(char.IsLetterOrDigit)).ToUpperInvariant();

    internal static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> name)
    {
        var end = 0;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
        {
            end++;
        }

        return name[..end];
    }

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
            }

            previous = current;
        }

        return previous[^1];
    }

    internal sealed record NamedBody(string Name, Body Body);
}
