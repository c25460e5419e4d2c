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
    [GeneratedRegex(@"\b(?:letters?|notes? verbales?|request) (?:(?:of|dated) (?<date>\d{1,2} [A-Z][a-z]+ \d{4}) )?(?:of )?from (?:the |its )?(?:Acting )?(?:Permanent (?:Mission|Representative)|(?:Deputy )?(?:Prime Minister and )?(?:Minister (?:of|for) Foreign Affairs|Foreign Minister|Prime Minister|President|Government)) of (?:the )?(?:Interim |Transitional )?(?:Government of )?(?:the )?(?<country>[A-Z][A-Za-z' -]+?)(?= (?:to|addressed|dated|and|on|in|requesting|expressing|informing|conveying|that)|[,;(]|$)(?: (?:addressed )?to the (?:Secretary-General|President of the Security Council|Security Council))?(?: on| dated| of)? ?(?<later>\d{1,2} [A-Z][a-z]+ \d{4})?", RegexOptions.CultureInvariant)]
    private static partial Regex LetterFrom { get; }

    [GeneratedRegex(@"\bGovernment of (?:the )?(?<country>[A-Z][A-Za-z' -]+?)'s (?:letter|request)(?: (?:dated|of) (?<date>\d{1,2} [A-Z][a-z]+ \d{4}))?|\b(?:request|consent) of the Government of (?:the )?(?<country>[A-Z][A-Za-z' -]+?)(?= to draw|, (?:reflected|contained|expressed))(?:.{0,60}?(?:letter (?:dated|of)|on) (?<date>\d{1,2} [A-Z][a-z]+ \d{4}))?", RegexOptions.CultureInvariant)]
    private static partial Regex GovernmentsLetter { get; }

    public static IReadOnlyList<RuleCard> Cards { get; } =
    [
        new("CitesHostLetter", "Welcoming the letter of 3 May 2031 from the Minister for Foreign Affairs of Exemplia to the Secretary-General (S/2031/401) requesting UNAMEX to assist,"),
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
            var match = LetterFrom.Match(text) is { Success: true } letter ? letter : GovernmentsLetter.Match(text);
            if (match.Success && IsHost(document, mission, match.Groups["country"].Value))
            {
                yield return Consent(mission, paragraph, match);
            }
        }
    }

    private static bool IsHost(DocumentContext document, BodyRef mission, string country) =>
        document.Vocabulary.Bodies.Find(mission.Id) is not { } body
        || body.Countries.Any(host => country.Contains(host, StringComparison.Ordinal) || host.Contains(country.Trim(), StringComparison.Ordinal));

    private static MandateAct.CitesConsent Consent(BodyRef mission, ParagraphSyntax paragraph, Match match)
    {
        var date = match.Groups["date"].Success ? match.Groups["date"].Value : match.Groups["later"].Value;
        var dated = Parsing.Dates.DateReader.Dates(date).Select(found => found.Date.Day).FirstOrDefault();
        var symbol = paragraph.Citations.FirstOrDefault(citation => citation.Span.From >= match.Index
            && citation.Span.From < match.Index + match.Length + 80
            && citation.Symbol is { ResolutionNumber: null })?.Symbol?.Value;
        return new MandateAct.CitesConsent($"Government of {match.Groups["country"].Value.Trim()}", dated, symbol)
        {
            Body = mission,
            At = paragraph.Label,
            Rule = "CitesHostLetter",
            Words = [new TextSpan(match.Index, match.Index + match.Length)],
        };
    }
}
