using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Mentions;

/// <summary>A body named in running text.</summary>
/// <param name="Span">The words that name it.</param>
/// <param name="Body">The body.</param>
/// <param name="IsHead">True where the words name its head.</param>
internal sealed record BodyMention(TextSpan Span, BodyRef Body, bool IsHead = false);

/// <summary>
/// Finds bodies by the names of the catalogue and by their founding resolution ("the Panel of Experts established by
/// paragraph 24 of resolution …"). Names are looked up by day: a name belongs to the body that bears it then.
/// </summary>
internal static partial class BodyMentions
{
    [GeneratedRegex(@"\b(?<name>Panel of [Ee]xperts|panel of experts|Group of Experts|group of experts|Monitoring Group|Monitoring Team|Analytical Support and Sanctions Monitoring Team|Monitoring Mechanism|Commission of Inquiry|Investigation Commission|Team of Experts|Committee|Ombudsperson|Special Adviser|Panel|Group)(?:,? ?\([^)]{1,60}\))?,? (?:which was |of the Security Council )?(?:(?:initially |originally |previously |first |re-)?(?:established|created|appointed|formed|mandated|specified|requested|set up|renewed))?(?:,? (?:by|pursuant to|in accordance with|under|in|with|as))?(?: established)?(?: (?:by|pursuant to|in|under))? (?:(?:sub)?paragraphs? [^;]{1,30} of )?(?:(?:its|Security Council|the|Council) )?resolutions? (?<number>\d{3,4}) ?\((?<year>\d{4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex ByFoundingResolution { get; }

    // "the Panel of Experts, as specified in paragraph 26 of resolution …": the paragraph that gave it its mandate, where that founded it.
    [GeneratedRegex(@"\b(?<name>Panel of [Ee]xperts|Group of [Ee]xperts|Monitoring Group|Monitoring Team),? as (?:specified|set out|mandated|described|defined) (?:in|by) (?:sub)?paragraphs? [^;]{1,30}? of (?:Security Council |its )?resolution (?<number>\d{3,4}) ?\((?<year>\d{4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex ByMandatingParagraph { get; }

    // "the United Nations Peace-keeping Force, established under resolution …": a mission by its kind and its founding act.
    [GeneratedRegex(@"\b(?:United Nations )?(?:[A-Z][A-Za-z-]+ ){0,4}(?<kind>Force|Mission|Operation|Observer Group|Commission|Office)(?: in [A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?: \([A-Z]+\))?,? (?:which was )?(?:established|created|set up) (?:under|by|pursuant to|in|in accordance with) (?:paragraphs? [^;,]{1,12} of )?(?:Security Council |the Council's |Council |its )?resolution (?<number>\d{2,4}) ?\((?<year>\d{4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex MissionByFoundingResolution { get; }

    /// <summary>Every mention, in the order of the text, not overlapping; <paramref name="folded"/> is folded text.</summary>
    public static ImmutableArray<BodyMention> Find(string folded, BodyCatalogue catalogue, DateOnly? day)
    {
        var found = new List<BodyMention>();
        foreach (Match match in ByFoundingResolution.Matches(folded))
        {
            if (Founded(match, catalogue) is { } body)
            {
                found.Add(new BodyMention(new TextSpan(match.Index, match.Index + match.Length), body));
            }
        }

        foreach (Match match in ByMandatingParagraph.Matches(folded))
        {
            var words = new TextSpan(match.Index, match.Index + match.Groups["name"].Length);
            if (Founded(match, catalogue) is { } body && catalogue.Find(body.Id) is not null && !found.Exists(other => other.Span.Overlaps(words)))
            {
                found.Add(new BodyMention(words, body));
            }
        }

        for (var index = 0; index < folded.Length; index++)
        {
            if (!char.IsLetterOrDigit(folded[index]) || (index > 0 && char.IsLetterOrDigit(folded[index - 1])))
            {
                continue;
            }

            if (NameAt(folded, index, catalogue, day) is { } mention && !found.Exists(other => other.Span.Overlaps(mention.Span)))
            {
                found.Add(mention);
                index = mention.Span.Until - 1;
            }
        }

        foreach (Match match in MissionByFoundingResolution.Matches(folded))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (!found.Exists(other => other.Span.Overlaps(span)) && MissionFoundedBy($"S/RES/{match.Groups["number"].Value} ({match.Groups["year"].Value})", match.Groups["kind"].Value, catalogue) is { } mission)
            {
                found.Add(new BodyMention(span, mission));
            }
        }

        return [.. found.OrderBy(mention => mention.Span.From)];
    }

    // Where one resolution founded two of them, its number does not tell which is meant.
    private static BodyRef? MissionFoundedBy(string symbol, string kind, BodyCatalogue catalogue)
    {
        var founded = catalogue.All.Where(body => body.Class == BodyClass.Mission && body.Founded?.By == symbol && body.Name.Contains(kind, StringComparison.Ordinal)).Take(2).ToList();
        return founded.Count == 1 ? founded[0].Ref : null;
    }

    private static BodyMention? NameAt(string folded, int index, BodyCatalogue catalogue, DateOnly? day)
    {
        var word = BodyCatalogue.FirstWord(folded.AsSpan(index));
        BodyCatalogue.NamedBody? best = null;
        foreach (var named in catalogue.BeginningWith(word))
        {
            var fits = Matches(folded, index, named.Name);
            var lives = day is not { } today || named.Body.LivesOn(today);
            if (fits && (best is null || (named.Name.Length == best.Name.Length && lives && day is { } now && !best.Body.LivesOn(now))))
            {
                best = named;
            }
            else if (fits && best is not null && named.Name.Length == best.Name.Length && lives)
            {
                best = Later(best, named, day);
            }
        }

        if (best is null || (day is { } when && !best.Body.LivesOn(when)))
        {
            return null;
        }

        return new BodyMention(new TextSpan(index, index + best.Name.Length), best.Body.Ref);
    }

    // Two bodies of one name: the younger one that exists by that day.
    private static BodyCatalogue.NamedBody Later(BodyCatalogue.NamedBody one, BodyCatalogue.NamedBody other, DateOnly? day)
    {
        var (first, second) = (one.Body.Founded?.On ?? DateOnly.MinValue, other.Body.Founded?.On ?? DateOnly.MinValue);
        return second > first && (day is not { } today || second <= today.AddDays(30)) ? other : one;
    }

    private static bool Matches(string folded, int index, string name)
    {
        if (index + name.Length > folded.Length)
        {
            return false;
        }

        // An acronym is written in capitals; a name may begin in small letters ("hybrid operation").
        var isAcronym = !name.Contains(' ', StringComparison.Ordinal);
        var comparison = isAcronym ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (char.IsLower(folded[index]) && char.IsUpper(name[0]) && !name.Contains("mission", StringComparison.OrdinalIgnoreCase) && !name.Contains("operation", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var ends = index + name.Length == folded.Length || !char.IsLetterOrDigit(folded[index + name.Length]);
        return ends && string.Compare(folded, index, name, 0, name.Length, comparison) == 0;
    }

    private static BodyRef? Founded(Match match, BodyCatalogue catalogue)
    {
        var name = match.Groups["name"].Value;
        var resolution = string.Create(CultureInfo.InvariantCulture, $"{match.Groups["number"].Value} ({match.Groups["year"].Value})");
        return ByResolution(name, resolution, catalogue);
    }

    /// <summary>The catalogue's body of that kind founded by that resolution, or one named by it.</summary>
    public static BodyRef? ByResolution(string name, string resolution, BodyCatalogue catalogue)
    {
        var bodyClass = ClassOf(name);
        var suffix = $"[{resolution}]";
        var alias = catalogue.All.FirstOrDefault(body => body.Class == bodyClass
            && (body.Id.EndsWith(suffix, StringComparison.Ordinal)
                || body.Founded?.By == "S/RES/" + resolution
                || body.Aliases.Any(other => other.EndsWith(suffix, StringComparison.Ordinal))));
        if (alias is not null)
        {
            return alias.Ref;
        }

        return name is "Panel" or "Group" ? null : new BodyRef($"{Titled(name)} {suffix}", bodyClass);
    }

    private static string Titled(string name) => name switch
    {
        "panel of experts" or "Panel of experts" => "Panel of Experts",
        "group of experts" or "Group of experts" => "Group of Experts",
        _ => name,
    };

    private static BodyClass ClassOf(string name) => name switch
    {
        "Committee" or "Sub-Committee" or "Ad Hoc Committee" or "Working Group" => BodyClass.Committee,
        "Special Mission" => BodyClass.Other,
        "Ombudsperson" or "Team of Experts" => BodyClass.Other,
        "Commission of Inquiry" or "Investigation Commission" or "Special Adviser" => BodyClass.Mission,
        _ => BodyClass.Panel,
    };
}
