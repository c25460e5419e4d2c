using System.Text.RegularExpressions;
using MandateLedger.Claims.Mentions;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Rules;

/// <summary>Who is said to have acted.</summary>
internal enum PartyKind
{
    Council,
    Resolution,
    Chief,
    Nations,
    Host,
    Person,
    Other,
    Unknown,
}

/// <summary>Somebody named as acting.</summary>
/// <param name="Kind">Who.</param>
/// <param name="Span">The words.</param>
/// <param name="Mention">The mention that decides, or null.</param>
/// <param name="HasTitle">True where the words call a person Secretary-General.</param>
internal sealed record Party(PartyKind Kind, TextSpan Span, Mention? Mention, bool HasTitle = false);

/// <summary>Reads who acts, before a verb or after "by".</summary>
internal static partial class Parties
{
    private const string Titles = @"(?:(?:[Pp]rime|[Ff]oreign|[Mm]inisters?|[Pp]resident|[Aa]mbassador|[Ee]nvoy|[Ll]eaders?|[Dd]iplomats?|[Oo]fficials?) )*";

    private const string Phrase =
        @"(?<party>(?:(?:[Tt]he|[Aa]n?|[Ii]ts) )?(?:\w+ )?(?:[\uE00B\uE008\uE009\uE006]+(?:'s?)? )*" + Titles +
        @"(?<title>\uE00A+,? )?(?:(?<doc>[\uE00B\uE009]+ [Rr]esolution\b)|(?<head>[\uE004\uE005\uE006\uE007\uE008\uE009\uE00A\uE00B\uE00F\uE010]+)(?:'s?)?(?<more> (?:[Gg]eneral [Aa]ssembly|government|authorities|agencies|member states|officials|troops|forces|staff|parliament))?))";

    private const string Plain = @"|(?<plain>(?:(?:[Tt]he|[Aa]n?|[Ii]ts) )?(?!end\b|then\b|way\b)[a-z][a-z-]+(?: [a-z-]+)?)";

    [GeneratedRegex(@"\b[Bb]y (?:" + Phrase + Plain + ")", RegexOptions.CultureInvariant)]
    private static partial Regex AfterBy { get; }

    [GeneratedRegex(Phrase + @"(?:, [^,]{1,60},)?(?: (?:on )?\uE00E+| (?:on|in) \uE003+)?(?: (?:has|have|had|will|would|also|then|later|formally|officially|finally|jointly|unanimously|(?:decided|agreed|voted|moved|chose)(?: unanimously)?(?: (?:in|on) \uE003+)?(?: in \uE004+)? to))* $", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeVerb { get; }

    [GeneratedRegex(Phrase + @"(?:, [^,]{1,60},)?(?: (?:on )?\uE00E+| (?:on|in) \uE003+)?,? (?:has |had |will )?(?:(?:formally|officially) )?(?:presided over|attended|oversaw|led|marked|hosted|opened|spoke at|took part in|presiding over|presides over) (?:(?:the|a|its) )?(?:(?:formal|official) )?(?:[\uE001\uE002]+(?:'s?)? (?:(?:formal|official) )?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforePresence { get; }

    // What goes on after "the UN" or "the Council" makes it somebody else: "the UN envoy".
    [GeneratedRegex(@"\G(?:$|[,.;:)]| (?:in|on|at|after|under|through|following|with|via|pursuant|to|for|and|shortly|soon|before|during|when|as|but|while|because|upon|until|that|which|just|only|also)\b| [\uE003\uE00E\uE004(])", RegexOptions.CultureInvariant)]
    private static partial Regex EndsHere { get; }

    [GeneratedRegex(@"\b(?:of|by|with|for|to|from|than|against|about|inside|within) (?:the )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dependent { get; }

    /// <summary>Everybody named after "by" inside a span.</summary>
    public static IEnumerable<Party> After(Reading reading, TextSpan span) =>
        AfterBy.Matches(reading.Skeleton[..span.Until]).Where(match => match.Index >= span.From && !IsOfTime(match)).Select(match => Of(reading, match, match.Index))
            .Select(party => party.Kind is PartyKind.Resolution or PartyKind.Other || EndsHere.IsMatch(reading.Skeleton, party.Span.Until) ? party : party with { Kind = PartyKind.Unknown });

    /// <summary>Who acts by a verb, or null.</summary>
    public static Party? Before(Reading reading, int verb) => Before(reading, BeforeVerb, verb);

    /// <summary>Who takes part in an event, or null.</summary>
    public static Party? At(Reading reading, int noun) => Before(reading, BeforePresence, noun);

    private static Party? Before(Reading reading, Regex pattern, int until) =>
        pattern.Match(reading.Skeleton[..until]) is { Success: true } match && !Dependent.IsMatch(reading.Skeleton[..match.Groups["party"].Index]) ? Of(reading, match, match.Groups["party"].Index) : null;

    private static bool IsOfTime(Match match) => match.Groups["plain"].Success && match.Groups["plain"].Value.Split(' ')[^1] is "time" or "now" or "then" or "law" or "air" or "car";

    private static Party Of(Reading reading, Match match, int from)
    {
        var group = match.Groups["party"].Success ? match.Groups["party"] : match.Groups["plain"];
        var span = new TextSpan(from, group.Index + group.Length);
        if (match.Groups["doc"].Success)
        {
            return new Party(match.Groups["doc"].Value[0] == Sign.Council ? PartyKind.Council : PartyKind.Nations, span, null);
        }

        if (!match.Groups["head"].Success)
        {
            return new Party(PartyKind.Unknown, span, null);
        }

        var mention = reading.Sentence.At(match.Groups["head"].Index);
        var others = reading.Sentence.In(span).Any(other => other != mention && other.Kind is Sign.Name or Sign.Body or Sign.Person);
        var kind = match.Groups["more"].Success && mention?.Kind is not (Sign.Host or Sign.Seat) || others ? PartyKind.Other : KindOf(match.Groups["head"].Value[0]);
        return new Party(kind, span, mention, match.Groups["title"].Success);
    }

    private static PartyKind KindOf(char mark) => mark switch
    {
        Sign.Council => PartyKind.Council,
        Sign.Resolution => PartyKind.Resolution,
        Sign.Chief => PartyKind.Chief,
        Sign.Nations => PartyKind.Nations,
        Sign.Government or Sign.Host or Sign.Seat => PartyKind.Host,
        Sign.Person => PartyKind.Person,
        _ => PartyKind.Other,
    };
}
