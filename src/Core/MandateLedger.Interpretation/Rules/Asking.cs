using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Whether a clause asks somebody to do something, and which of its words say whom: those before the infinitive.</summary>
internal static partial class Asking
{
    // "Reiterates its request that UNAMEX …" asks again. Real case: S/RES/1663 (2006) 3.
    [GeneratedRegex(@"^(?:[A-Za-z]+ ){0,2}?(?:[Rr]eiterates|[Rr]eaffirms|[Rr]enews) its (?:previous |earlier )?(?:requests?|calls?)(?: (?:in|made in|contained in) [^,;]{3,90}?)?(?= (?:that|to|for|on|upon)\b)(?: (?:to|for|on|upon)(?= (?:the |all |both )?(?:[A-Z]|parties|[a-z]+ States)))?", RegexOptions.CultureInvariant)]
    private static partial Regex AsksAgain { get; }

    [GeneratedRegex(@"^(?:[A-Za-z]+ ){0,3}?[Cc]alls (?:further |also |again )?(?:up)?on\b", RegexOptions.CultureInvariant)]
    private static partial Regex UponSomebody { get; }

    [GeneratedRegex(@"\b(?:[Dd]ecides|[Aa]uthori[sz]es|[Rr]esolves|[Mm]andates)\b", RegexOptions.CultureInvariant)]
    private static partial Regex GivesTasks { get; }

    [GeneratedRegex(@"\b[Dd]emands?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Demands { get; }

    // The infinitive that says what is asked; not "pursuant to", "in order to", "in response to".
    [GeneratedRegex(@"(?<!\b(?:pursuant|according|addition|regard|regards|respect|response|order|relation|related|relating|due|subject|prior|view|as|reference|referred|contribution|contributions|support|access|threat|threats|needed|necessary|able|continues|continue)),? to (?:[a-z]+ly,? |also |further |continue to |immediately |not )*(?!(?:resolutions?|paragraphs?|the|its|their|this|that|all|any|be)\b)(?<verb>[a-z]{2,})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Infinitive { get; }

    [GeneratedRegex(@"^(?:,[^;:]{2,200}?,| (?:also|further|today|therefore|in this (?:regard|context|respect)),?)*,? that\b", RegexOptions.CultureInvariant)]
    private static partial Regex That { get; }

    [GeneratedRegex(@"\b(?:shall|should|will|must|may)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Modal { get; }

    // What the Council decides to do to a body so that the body does something: only then is the infinitive after it the body's.
    [GeneratedRegex(@"^,? to (?:[a-z]+ly )?(?:authori[sz]e|mandate|request|task|direct|entrust|empower|instruct|extend|renew|adjust|expand|strengthen|establish|create|reinforce)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DecidesOnBody { get; }

    /// <summary>True where the clause decides, authorizes, requests, directs or calls upon; not where it encourages or welcomes.</summary>
    public static bool IsIn(Clause clause) => clause.Force switch
    {
        VerbForce.Decision => clause.VerbPhrase.Length == 0 || GivesTasks.IsMatch(clause.VerbPhrase),
        VerbForce.Request => !Demands.IsMatch(clause.VerbPhrase),
        VerbForce.Call => UponSomebody.IsMatch(clause.Text),
        _ => IsAgain(clause),
    };

    /// <summary>True where the clause repeats an earlier request.</summary>
    public static bool IsAgain(Clause clause) => AsksAgain.IsMatch(clause.Text);

    /// <summary>True where the verb is followed by "that": what comes next is a sentence with its own subject.</summary>
    public static bool HasSentence(Clause clause) => That.IsMatch(clause.Text[VerbEnd(clause)..]);

    /// <summary>The words between the verb and what is asked: they name who is asked; empty where the Council itself acts.</summary>
    public static TextSpan Lead(Clause clause)
    {
        var from = VerbEnd(clause);
        var rest = clause.Text[from..];
        if (That.Match(rest) is { Success: true } that)
        {
            var modal = Modal.Match(clause.Text, from + that.Length);
            return new TextSpan(from + that.Length, modal.Success ? modal.Index : clause.Text.Length);
        }

        if (clause.Force == VerbForce.Decision && rest.StartsWith(" to ", StringComparison.Ordinal))
        {
            if (DecidesOnBody.Match(rest) is not { Success: true } acts)
            {
                return new TextSpan(from, from);
            }

            from += acts.Length;
        }

        var infinitive = Infinitive.Match(clause.Text, from);
        return new TextSpan(from, infinitive.Success ? infinitive.Index : clause.Text.Length);
    }

    private static int VerbEnd(Clause clause) =>
        AsksAgain.Match(clause.Text) is { Success: true } again ? again.Length : clause.VerbPhrase.Length;
}
