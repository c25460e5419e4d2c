using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Mentions;

/// <summary>Marks the host country, its Government, and its capital.</summary>
internal sealed partial class HostMentions(MissionRecord record)
{
    private static readonly string[] Endings = ["", "i", "is", "n", "ns", "an", "ans", "ian", "ians", "ese", "ish", "iot", "iots", "lese"];

    private static readonly string[] Removable = ["istan", "ia", "us", "a", "e", "o", "y"];

    private readonly ImmutableArray<string> countries = record.Body.Countries;

    private readonly FrozenSet<string> elsewhere = record.Catalogue.All.SelectMany(body => body.Countries)
        .Where(country => !country.Contains(' ', StringComparison.Ordinal) && country.Length > 3 && !record.Body.Countries.Contains(country))
        .SelectMany(country => Endings.SelectMany(ending => new[] { country + ending, StemOf(country) + ending }))
        .Where(word => word.Length > 3).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\p{Lu}[\p{L}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"(?:\b[Tt]he )?\uE008+(?:'s?)? (?:[Gg]overnment|authorities|leadership|leaders|officials|cabinet|state)\b|(?:\b[Tt]he )?\b[Gg]overnment of (?:the )?\uE008+|(?:\b[Tt]he )?\bhost (?:[Gg]overnment|country|[Ss]tate|nation)\b(?:'s government)?", RegexOptions.CultureInvariant)]
    private static partial Regex Government { get; }

    /// <summary>Marks country and people first, then the phrases that mean the Government.</summary>
    public void MarkIn(Marking marking)
    {
        foreach (var country in countries.Where(country => country.Contains(' ', StringComparison.Ordinal)))
        {
            marking.AddAll(BodyMentions.PlacesOf(country, marking.Folded).Select(from => new Mention(Sign.Host, new TextSpan(from, from + country.Length))));
        }

        marking.AddAll(Word.Matches(marking.Skeleton)
            .Where(match => match.Value == record.Facts.Seat || IsOfHost(match.Value))
            .Select(match => new Mention(match.Value == record.Facts.Seat ? Sign.Seat : Sign.Host, new TextSpan(match.Index, match.Index + match.Length))));
        marking.AddAll(Word.Matches(marking.Skeleton).Where(match => elsewhere.Contains(match.Value) && !IsPartOfName(marking.Folded, match))
            .Select(match => new Mention(Sign.Name, new TextSpan(match.Index, match.Index + match.Length)) { Name = match.Value }));
        foreach (Match match in Government.Matches(marking.Skeleton))
        {
            marking.Cover(new Mention(Sign.Government, new TextSpan(match.Index, match.Index + match.Length)));
        }
    }

    // "Jordan" may be the name of a person: before or after another capital it is left to whoever reads names.
    private static bool IsPartOfName(string folded, Match match)
    {
        var end = match.Index + match.Length;
        return end + 1 < folded.Length && folded[end] is ' ' or '-' && char.IsUpper(folded[end + 1]);
    }

    private bool IsOfHost(string word) => countries.Any(country => !country.Contains(' ', StringComparison.Ordinal)
        && (word == country || Endings.Any(ending => word == country + ending || word == StemOf(country) + ending)));

    private static string StemOf(string country)
    {
        var ending = Removable.FirstOrDefault(part => country.EndsWith(part, StringComparison.Ordinal) && country.Length - part.Length >= 4);
        return ending is null ? country : country[..^ending.Length];
    }
}
