using System.Text.RegularExpressions;
using MandateLedger.Claims.Records;
using MandateLedger.Claims.Sentences;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Mentions;

/// <summary>
/// Marks the mentions of each sentence in turn. "The mission" and "it" are the mission asked about unless another body was
/// named since.
/// </summary>
internal sealed partial class SentenceReader(MissionRecord record)
{
    private readonly BodyMentions bodies = new(record);
    private readonly HostMentions host = new(record);
    private readonly PeopleMentions people = new(record);
    private bool speaksOfMission = true;
    private bool beganWithMission;

    [GeneratedRegex(@"(?:\b(?:UN|United Nations) |\bU\.N\. )?\bSecurity Council\b|(?<![A-Z][a-z]+ )\bCouncil\b(?! of)", RegexOptions.CultureInvariant)]
    private static partial Regex Council { get; }

    // Other organs, whose words would else be taken for titles.
    [GeneratedRegex(@"(?:\b(?:UN|United Nations) |\bU\.N\. )?\b(?:General Assembly|Human Rights Council|Economic and Social Council|Trusteeship Council|International Court of Justice|Peacebuilding Commission|Governing Council|Council of (?:Ministers|Representatives|the European Union))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Organ { get; }

    [GeneratedRegex(@"(?<!(?:of the|Under-|Deputy |Assistant |Vice-?) ?)(?:(?:\b(?:UN|United Nations) |\bU\.N\. )?\b(?:Secretary[- ]General|secretary[- ]general)\b|\b(?:UN|United Nations) chief\b|\bU\.N\. chief\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Chief { get; }

    [GeneratedRegex(@"\bUnited Nations\b|\bU\.N\.|\bUN\b|\bworld body\b", RegexOptions.CultureInvariant)]
    private static partial Regex Nations { get; }

    // The words before "mission" that say whose it is; a mission of other words is another one ("training mission").
    [GeneratedRegex(@"(?<=(?:^|\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his|[Tt]hat|entire|whole|outgoing|long-running|closing)|[\uE00B\uE008\uE00D](?:'s)?)[ ]?)(?:(?:special |field |now-closed |long-running )*(?:political |peacekeeping |peace )?(?:assistance )?mission|peacekeeping operation|assistance mission)\b(?!s| of | statement|-)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GenericMission { get; }

    // A place after it that is not the host's: another mission.
    [GeneratedRegex(@"\G(?:'s)? (?:in|for|to|on) (?:the )?[A-Z\uE006\uE00F]", RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere { get; }

    [GeneratedRegex(@"^It\b|(?<=, |\band |\bafter |\bbefore |\bwhen |\bsince )it\b(?= (?:was|is|has|had|will|ended|closed|began|started|ceased|lasted))", RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun { get; }

    [GeneratedRegex(@"\uE001+(?:'s?)? (?:\w+ )?mandate\b|\b(?:[Tt]he|[Ii]ts|[Ii]ts) (?:\w+ )?mandate\b(?: of (?:the )?\uE001+)?(?! of (?!\uE001))|\bmandate of (?:the )?\uE001+", RegexOptions.CultureInvariant)]
    private static partial Regex Mandate { get; }

    [GeneratedRegex(@"^(?:(?:The|A|An|Its?) )?(?:[\uE00B\uE008\uE00D]+(?:'s)? )*[\uE001\uE002]", RegexOptions.CultureInvariant)]
    private static partial Regex BeginsWithMission { get; }

    /// <summary>Reads the next sentence of the article.</summary>
    public MarkedSentence Read(Sentence sentence)
    {
        var folded = string.Concat(Folding.Fold(sentence.Text).Select(letter => letter is >= '\uE000' and <= '\uE0FF' ? '?' : letter));
        var marking = new Marking(folded);
        marking.AddAll(Quotations.In(folded).Select(span => new Mention(Sign.Quotation, span)));
        marking.AddAll(CountMentions.ResolutionsIn(folded));
        bodies.MarkIn(marking);
        AddMatches(marking, Organ, Sign.Name);
        AddMatches(marking, Council, Sign.Council);
        AddMatches(marking, Chief, Sign.Chief);
        marking.AddAll(DateMentions.In(folded));
        marking.AddAll(CountMentions.DurationsIn(folded));
        marking.AddAll(CountMentions.WeekdaysIn(folded));
        host.MarkIn(marking);
        AddMatches(marking, Nations, Sign.Nations);
        people.MarkIn(marking, sentence.IsHeading);
        marking.AddAll(CountMentions.NumbersIn(folded));
        MarkMission(marking);
        return new MarkedSentence(sentence, folded, marking.Skeleton, marking.Mentions);
    }

    private void MarkMission(Marking marking)
    {
        var named = marking.Mentions.LastOrDefault(mention => mention.Kind is Sign.Mission or Sign.Body);
        var namesMission = marking.Mentions.Any(mention => mention.Kind == Sign.Mission);
        speaksOfMission |= namesMission;
        if (speaksOfMission && marking.Mentions.All(mention => mention.Kind != Sign.Body || !bodies.IsMission(mention)))
        {
            var skeleton = marking.Skeleton;
            marking.AddAll(GenericMission.Matches(skeleton)
                .Where(match => !Elsewhere.IsMatch(skeleton, match.Index + match.Length))
                .Select(match => new Mention(Sign.Mission, new TextSpan(match.Index, match.Index + match.Length))));
        }

        if (beganWithMission || namesMission || marking.Mentions.Any(mention => mention.Kind == Sign.Mission))
        {
            marking.AddAll(Pronoun.Matches(marking.Skeleton).Where(match => match.Index > 0 || beganWithMission)
                .Select(match => new Mention(Sign.Mission, new TextSpan(match.Index, match.Index + match.Length))));
        }

        if (speaksOfMission)
        {
            foreach (Match match in Mandate.Matches(marking.Skeleton))
            {
                marking.Cover(new Mention(Sign.Mandate, new TextSpan(match.Index, match.Index + match.Length)));
            }
        }

        speaksOfMission = named is null ? speaksOfMission : named.Kind == Sign.Mission || !bodies.IsMission(named);
        beganWithMission = BeginsWithMission.IsMatch(marking.Skeleton);
    }

    private static void AddMatches(Marking marking, Regex pattern, char kind) =>
        marking.AddAll(pattern.Matches(marking.Skeleton).Select(match => new Mention(kind, new TextSpan(match.Index, match.Index + match.Length)) { Name = match.Value }));
}
