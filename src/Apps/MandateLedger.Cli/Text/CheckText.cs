using System.Globalization;
using MandateLedger.Claims.Answers;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Cli.Text;

/// <summary>The claims of an article for people: each sentence, and under it its claims.</summary>
internal static class CheckText
{
    public static string Of(CheckAnswer answer, string name, int width)
    {
        var text = new Wrapped(width);
        text.Line($"Claims on the {name} ({answer.Body}), as known on {answer.AsKnown.ToProse()}.");
        string? sentence = null;
        foreach (var claim in answer.Claims)
        {
            if (claim.Sentence != sentence)
            {
                text.Line().Line(claim.Sentence);
                sentence = claim.Sentence;
            }

            Claim(text, claim);
        }

        var counts = answer.Claims.GroupBy(claim => claim.Verdict).OrderBy(group => group.Key).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Json.Names.Of(group.Key)}"));
        text.Line().Line($"{answer.Claims.Length.ToString(CultureInfo.InvariantCulture)} claims: {string.Join(", ", counts)}. Answered by: {answer.Ledger}.");
        text.Line("Not-supported means that the sources held do not bear it out; they need not be all there are.");
        return text.ToString();
    }

    private static void Claim(Wrapped text, ClaimAnswer claim)
    {
        text.Line(claim.Claim == claim.Sentence ? Json.Names.Of(claim.Verdict) : $"{Json.Names.Of(claim.Verdict)}: “{claim.Claim}”", 2, 4);
        foreach (var evidence in claim.Evidence)
        {
            text.Line($"{(evidence.Symbol is null ? "" : $"{evidence.Symbol}{(evidence.At is null ? "" : " " + evidence.At)}: ")}{evidence.Note}", 6, 8);
        }
    }
}
