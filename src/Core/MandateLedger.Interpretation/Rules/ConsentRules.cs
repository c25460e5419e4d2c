using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Citations of the host Government's letter, request or consent, in the preamble and in operative paragraphs.</summary>
internal static partial class ConsentRules
{
    [GeneratedRegex(@"\b(?:letters?|notes? verbales?|request) (?:(?:of|dated) (?<date>\d{1,2} [A-Z][a-z]+(?: \d{4})?) )?(?:of )?from (?:the |its )?(?:Acting )?(?:Permanent (?:Mission|Representative)|(?:Deputy )?(?:Prime Minister and )?(?:Minister (?:of|for) Foreign Affairs|Foreign Minister|Prime Minister|President|Government)) of (?:the )?(?:Interim |Transitional )?(?:Government of )?(?:the )?(?<country>[A-Z][A-Za-z' -]+?)(?= (?:to|addressed|dated|and|on|in|requesting|expressing|informing|conveying|that)|[,;(]|$)(?: (?:addressed )?to the (?:Secretary-General|President of the Security Council|Security Council))?(?: on| dated| of)? ?(?<later>\d{1,2} [A-Z][a-z]+ \d{4})?", RegexOptions.CultureInvariant)]
    private static partial Regex LetterFrom { get; }

    [GeneratedRegex(@"\bGovernment of (?:the )?(?<country>[A-Z][A-Za-z' -]+?)'s (?:letter|request)(?: (?:dated|of) (?<date>\d{1,2} [A-Z][a-z]+ \d{4}))?|\b(?:request|consent) of the Government of (?:the )?(?<country>[A-Z][A-Za-z' -]+?)(?= to draw|, (?:reflected|contained|expressed))(?:.{0,60}?(?:letter (?:dated|of)|on) (?<date>\d{1,2} [A-Z][a-z]+ \d{4}))?", RegexOptions.CultureInvariant)]
    private static partial Regex GovernmentsLetter { get; }

    // "the request of the Government of Exemplia to extend the mandate", "the official communications by the Governments of …".
    [GeneratedRegex(@"(?<!\b(?:upon|at|on|until|unless|whenever)(?: (?:the|a|any|further|specific|explicit|prior))*,? ?)\b(?:requests?|consent|agreement|invitation|communications?) (?:made |expressed )?(?:of|by|from) the Governments? of (?:the )?(?<country>[A-Z][A-Za-z' -]+?)(?= (?:to|for|that|and|in|as|requesting|addressed|conveyed|contained|expressed|presented|with|has)\b|[ ,]*\(|[,;.])", RegexOptions.CultureInvariant)]
    private static partial Regex RequestOfGovernment { get; }

    // "the Government of Exemplia is agreed that … it is necessary to keep UNAMEX".
    [GeneratedRegex(@"\bthe Government of (?:the )?(?<country>[A-Z][A-Za-z' -]+?) (?:is|has|had) agreed that\b", RegexOptions.CultureInvariant)]
    private static partial Regex GovernmentAgrees { get; }

    // "assistance to Exemplia, as requested by its Government".
    [GeneratedRegex(@"\bto (?:the )?(?<country>[A-Z][A-Za-z' -]+?),? as requested by its Government\b", RegexOptions.CultureInvariant)]
    private static partial Regex RequestedByIts { get; }

    [GeneratedRegex(@"\b(?:request(?:s|ed|ing)?|consent(?:s|ed|ing)?|agree(?:s|d|ment|ing)?|welcom(?:es|ed|ing)|invit(?:es|ed|ing|ation)|ask(?:s|ed|ing))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asking { get; }

    [GeneratedRegex(@"\b(?:mandate|[Mm]ission|[Ff]orce|presence|deploy\w*|establish\w*|stationing|observers?|United Nations assistance|assistance (?:of|from) the (?:United Nations|Commission)|withdraw\w*|drawdown|peace-?keeping|peacekeepers|electoral (?:advice|support|assistance|observ\w+)|elections?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfMission { get; }

    [GeneratedRegex(@"\b(?:of|dated) (?<day>\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Day { get; }

    [GeneratedRegex(@"\bdecides to (?:extend|renew|end|terminate|establish)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Renews { get; }

    // "shall, taking into account the letter from the Minister": what follows is done as the host State asked.
    [GeneratedRegex(@"\btaking into account (?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex TakenIntoAccount { get; }

    // "the letter of 4 August 2031 from the Minister, setting forth the request of the Government": the day stands before.
    [GeneratedRegex(@"\bletters? (?:of|dated) (?<day>\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayOfLetter { get; }

    // A letter that is cited by its symbol alone is the one that asked.
    [GeneratedRegex(@"^[^a-z]*(?:(?:addressed )?to the (?:President of the )?(?:Secretary-?\s?General|Security Council)(?: of the United Nations)?)?(?: \(?[AS]/[^)]*\)?(?: and Add\.\d)?)?[\s,;.)\d]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SaysNothingElse { get; }

    public static IReadOnlyList<RuleCard> Cards { get; } =
    [
        new("CitesHostLetter", "Welcoming the letter of 3 May 2031 from the Minister for Foreign Affairs of Exemplia to the Secretary-General (S/2031/401) requesting UNAMEX to assist,"),
        new("CitesHostConsent", "Responding to the request of the Government of Exemplia to extend the mandate of UNAMEX, presented in a letter of 9 July 2031,"),
    ];

    public static IEnumerable<MandateAct> Read(DocumentContext document)
    {
        if (document.MainMission is not { } mission)
        {
            yield break;
        }

        foreach (var paragraph in document.Syntax.AllParagraphs)
        {
            var text = Folding.Fold(paragraph.Text);
            if (Speaking(text, document, paragraph) is { } match && IsHost(document, mission, match.Groups["country"].Value))
            {
                yield return Consent(mission, paragraph, match);
            }
        }
    }

    // A letter that only transmits a report, or a request that is not about the mission, is no consent.
    private static Match? Speaking(string text, DocumentContext document, ParagraphSyntax paragraph)
    {
        foreach (var pattern in (Regex[])[GovernmentAgrees, RequestOfGovernment, RequestedByIts, GovernmentsLetter, LetterFrom])
        {
            if (pattern.Match(text) is not { Success: true } match)
            {
                continue;
            }

            var near = new TextSpan(Math.Max(0, match.Index - 120), Math.Min(text.Length, match.Index + match.Length + 260));
            var names = document.MentionsIn(paragraph).Any(mention => mention.Body.Class is BodyClass.Mission or BodyClass.Force && near.Overlaps(mention.Span));
            var words = near.Of(text);
            var says = Asking.IsMatch(words) && (names || OfMission.IsMatch(words));
            var decides = paragraph.Number is not null && (Renews.IsMatch(text[match.Index..]) || TakenIntoAccount.IsMatch(text[..match.Index]));
            if (says || decides || (pattern == LetterFrom && paragraph.Number is null && SaysNothingElse.IsMatch(text[(match.Index + match.Length)..])))
            {
                return match;
            }
        }

        return null;
    }

    private static bool IsHost(DocumentContext document, BodyRef mission, string country) =>
        document.Vocabulary.Bodies.Find(mission.Id) is not { } body
        || body.Countries.Any(host => country.Contains(host, StringComparison.Ordinal) || host.Contains(country.Trim(), StringComparison.Ordinal));

    private static MandateAct.CitesConsent Consent(BodyRef mission, ParagraphSyntax paragraph, Match match)
    {
        var date = match.Groups["date"].Success ? match.Groups["date"].Value : match.Groups["later"].Value;
        if (date.Length == 0 && Day.Match(Folding.Fold(paragraph.Text), match.Index) is { Success: true } day && day.Index < match.Index + match.Length + 160)
        {
            date = day.Groups["day"].Value;
        }

        if (date.Length == 0 && DayOfLetter.Match(Folding.Fold(paragraph.Text)) is { Success: true } letter && letter.Index < match.Index && match.Index - letter.Index < 200)
        {
            date = letter.Groups["day"].Value;
        }

        var dated = Parsing.Dates.DateReader.Dates(date).Select(found => found.Date.Day).FirstOrDefault();
        var symbol = paragraph.Citations.FirstOrDefault(citation => citation.Span.From >= match.Index
            && citation.Span.From < match.Index + match.Length + 80
            && citation.Symbol is { ResolutionNumber: null })?.Symbol?.Value;
        return new MandateAct.CitesConsent($"Government of {match.Groups["country"].Value.Trim()}", dated, symbol)
        {
            Body = mission,
            At = paragraph.Label,
            Rule = match.Groups["later"].Success || match.Groups["date"].Success ? "CitesHostLetter" : "CitesHostConsent",
            Words = [new TextSpan(match.Index, match.Index + match.Length)],
        };
    }
}
