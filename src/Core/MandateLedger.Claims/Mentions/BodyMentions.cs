using System.Text.RegularExpressions;
using MandateLedger.Claims.Records;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Mentions;

/// <summary>Marks the mission asked about, and other bodies, by the names of the catalogue.</summary>
internal sealed partial class BodyMentions
{
    /// <summary>The id of a body that has a mission's name but is none that is known.</summary>
    public const string Unknown = "?";

    private readonly MissionRecord record;
    private readonly List<(string Name, Body Body)> names;

    public BodyMentions(MissionRecord record)
    {
        this.record = record;
        names = [.. record.Catalogue.All.SelectMany(body => NamesOf(body).Select(name => (name, body))).OrderByDescending(pair => pair.name.Length)];
    }

    // A mission's name that nobody bears, with the acronym in brackets that goes with it.
    [GeneratedRegex(@"(?:\b(?:United Nations|UN) |\bU\.N\. )(?:[A-Z][a-z-]+ )*(?:Mission|Operation|Force|Office)(?: (?:for|in|to|of)(?: the)? [A-Z]\w+(?: [A-Z]\w+)?)?(?: \([A-Z][A-Za-z-]{2,}\))?", RegexOptions.CultureInvariant)]
    private static partial Regex MissionName { get; }

    [GeneratedRegex(@"\G \((?:""|')?(?<acronym>[A-Z][A-Za-z-]{2,})(?:""|')?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym { get; }

    /// <summary>Marks full names, the longest first, then names like those of missions that nobody bears, then acronyms.</summary>
    public void MarkIn(Marking marking)
    {
        MarkNames(marking, names.Where(pair => pair.Name.Contains(' ', StringComparison.Ordinal)));
        marking.AddAll(MissionName.Matches(marking.Skeleton).Select(match =>
            new Mention(Sign.Body, new TextSpan(match.Index, match.Index + match.Length)) { Name = Unknown }));
        MarkNames(marking, names.Where(pair => !pair.Name.Contains(' ', StringComparison.Ordinal)));
    }

    private void MarkNames(Marking marking, IEnumerable<(string Name, Body Body)> some)
    {
        foreach (var (name, body) in some)
        {
            foreach (var from in PlacesOf(name, marking.Folded))
            {
                marking.Add(MentionOf(marking.Folded, new TextSpan(from, from + name.Length), body));
            }
        }
    }

    /// <summary>True where another mission is meant, and not a panel, an envoy or the like.</summary>
    public bool IsMission(Mention mention) =>
        mention.Name == Unknown || record.Catalogue.Find(mention.Name)?.Class is BodyClass.Mission or BodyClass.Force;

    private Mention MentionOf(string folded, TextSpan span, Body body)
    {
        var acronym = Acronym.Match(folded, span.Until);
        var whole = acronym.Success ? new TextSpan(span.From, span.Until + acronym.Length) : span;
        var fits = !acronym.Success || NamesOf(body).Contains(acronym.Groups["acronym"].Value, StringComparer.Ordinal) || body.Id == acronym.Groups["acronym"].Value;
        return fits && body.Id == record.Body.Id
            ? new Mention(Sign.Mission, whole) { Name = body.Id }
            : new Mention(Sign.Body, whole) { Name = fits ? body.Id : Unknown };
    }

    /// <summary>The names that a newspaper may use.</summary>
    public static IEnumerable<string> NamesOf(Body body) => body.Aliases.Prepend(body.Name).Prepend(body.Id)
        .Where(name => !name.Contains('[', StringComparison.Ordinal) && name.Length > 3)
        .Select(Folding.Fold)
        .SelectMany(name => name.StartsWith("United Nations ", StringComparison.Ordinal)
            ? new[] { name, "UN" + name["United Nations".Length..], "U.N." + name["United Nations".Length..] }
            : [name])
        .Distinct(StringComparer.Ordinal);

    /// <summary>Where a name stands as whole words; an acronym in capitals only.</summary>
    public static IEnumerable<int> PlacesOf(string name, string folded)
    {
        var comparison = name.Contains(' ', StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var from = folded.IndexOf(name, comparison); from >= 0; from = folded.IndexOf(name, from + 1, comparison))
        {
            var end = from + name.Length;
            if ((from == 0 || !char.IsLetterOrDigit(folded[from - 1])) && (end == folded.Length || !char.IsLetterOrDigit(folded[end])))
            {
                yield return from;
            }
        }
    }
}
