using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Frames;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Rules;

/// <summary>By which resolution something was done, and when a resolution was adopted.</summary>
internal static partial class DeedResolutions
{
    [GeneratedRegex(@"(?<lead>\b(?:by|under|in|through|with|via|pursuant to|per|following|when|as|on the basis of)(?: (?:its|the|a|an))?(?: adoption of)?(?: \uE009+(?:'s)?| \uE00B+(?:'s)?)*(?: (?<par>paragraphs? \uE00C+) of)?(?: \uE009+)? |^(?:\uE009+ )?|, (?:\uE009+ )?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lead { get; }

    [GeneratedRegex(@"(?<r>\uE004+),? (?:(?:which was|was|which the \uE009+) )?(?:unanimously )?(?:adopted|passed|approved)(?: by (?:the )?\uE009+)? (?:on|in) (?:\uE00E+,? )?(?<d>\uE003+)|(?<r>\uE004+) (?:of|dated) (?<d>\uE003+)|(?:[Oo]n|[Ii]n) (?<d>\uE003+),? (?:the )?\uE009+ (?:unanimously )?(?:adopted|passed|approved) (?<r>\uE004+)|\uE009+ (?:unanimously )?(?:adopted|passed|approved) (?<r>\uE004+) (?:on|in) (?<d>\uE003+)", RegexOptions.CultureInvariant)]
    private static partial Regex Adoption { get; }

    public static IEnumerable<Found> Read(Reading reading)
    {
        foreach (var frame in reading.Frames)
        {
            foreach (var mention in reading.Sentence.In(frame.Extent, Sign.Resolution))
            {
                var lead = Lead.Match(reading.Skeleton[..mention.Span.From]);
                var isAgent = frame.Voice == Voice.Active && mention.Span.Until <= frame.Verb.From;
                if (lead.Success || isAgent)
                {
                    yield return Judge(reading, frame, mention, isAgent ? mention.Span.From : lead.Index, lead.Groups["par"]);
                }
            }
        }
    }

    /// <summary>When a resolution was adopted.</summary>
    public static IEnumerable<Found> ReadAdoptions(Reading reading)
    {
        foreach (Match match in Adoption.Matches(reading.Skeleton))
        {
            var resolution = reading.Sentence.At(match.Groups["r"].Index)!;
            var date = reading.Sentence.At(match.Groups["d"].Index)!;
            var document = reading.Record.Document(resolution.Number, resolution.Year);
            yield return new Found(
                new TextSpan(match.Index, match.Index + match.Length),
                document is null ? Verdict.NotSupported : date.Date!.Against(document.AdoptedOn).ToVerdict(),
                [document is null ? new Evidence(null, null, "no act of that resolution on the mission is held") : new Evidence(document.Symbol.Value, null, $"adopted on {document.AdoptedOn.ToProse()}")])
            {
                Checked = [resolution.Span, date.Span],
            };
        }
    }

    private static Found Judge(Reading reading, Frame frame, Mention mention, int from, Group paragraph)
    {
        var trimmed = from + reading.Skeleton[from..mention.Span.From].TakeWhile(letter => letter is ' ' or ',').Count();
        var span = from < frame.Verb.From && mention.Span.Until <= frame.Verb.From && frame.Voice == Voice.Active
            ? new TextSpan(trimmed, frame.Verb.Until)
            : reading.WithVerb(frame, new TextSpan(trimmed, mention.Span.Until));
        var targets = TargetsOf(reading, frame).ToList();
        var meant = targets.Find(target => IsMeant(target.By.Symbol, mention));
        if (meant is not null && frame.Deed == Deed.Extend && !reading.IsWhollyOf(frame, reading.Record.Extensions().First(term => term.By == meant.By)))
        {
            return new Found(span, Verdict.Contradicted, [meant.Evidence]) { Checked = [mention.Span] };
        }

        var (verdict, evidence) = meant is not null ? (Verdict.Supported, new[] { meant.Evidence }) : Otherwise(reading, frame, mention, targets);
        var checkedSpans = new List<TextSpan> { mention.Span };
        if (paragraph.Success && reading.Sentence.At(paragraph.Index + paragraph.Length - 1) is { } number)
        {
            checkedSpans.Add(number.Span);
            verdict = meant is not null && meant.By.At != number.Number.ToString(CultureInfo.InvariantCulture) ? Verdict.Contradicted : verdict;
        }

        return new Found(span, verdict, [.. evidence]) { Checked = [.. checkedSpans] };
    }

    private sealed record Target(Ledger.Terms.Source By, Evidence Evidence);

    private static IEnumerable<Target> TargetsOf(Reading reading, Frame frame)
    {
        var record = reading.Record;
        return frame.Deed switch
        {
            Deed.Establish => record.Founding is { } founding ? [new Target(founding.By, record.FoundingEvidence()!)] : [],
            Deed.End => record.End is { } end ? [new Target(end.By, record.EndEvidence()!)] : [],
            Deed.Expand => record.Growths.Select(growth => new Target(growth.By, growth.Says())),
            _ => record.Extensions().Select(term => new Target(term.By, term.Says())),
        };
    }

    private static bool IsMeant(string symbol, Mention mention)
    {
        var known = DocumentSymbol.Parse(symbol);
        return known.ResolutionNumber == mention.Number && (mention.Year is null || known.ResolutionYear == mention.Year);
    }

    // The record has the deed by another resolution; what the one named does is told beside it.
    private static (Verdict, Evidence[]) Otherwise(Reading reading, Frame frame, Mention mention, List<Target> targets)
    {
        var named = reading.Record.Document(mention.Number, null);
        var does = named?.Acts.Where(act => act.Body.Id == reading.Record.Body.Id).Select(act => act.At).FirstOrDefault();
        var note = named is null ? null : new Evidence(named.Symbol.Value, does, $"adopted on {named.AdoptedOn.ToProse()}; {WhatItDoes(frame)}");
        var shown = targets.Count > 2 ? targets[^1..] : targets;
        return targets.Count == 0
            ? (Verdict.NotSupported, [note ?? new Evidence(null, null, "no such act is held")])
            : (frame.Deed is Deed.Expand or Deed.Extend ? reading.Record.Absent() : Verdict.Contradicted, [.. shown.Select(target => target.Evidence), .. note is null ? Array.Empty<Evidence>() : [note]]);
    }

    private static string WhatItDoes(Frame frame) => frame.Deed switch
    {
        Deed.Establish => "it is not the act that establishes the mission",
        Deed.End => "it does not end the mission",
        Deed.Expand => "it does not expand the mandate markedly",
        _ => "it does not extend the mandate",
    };
}
