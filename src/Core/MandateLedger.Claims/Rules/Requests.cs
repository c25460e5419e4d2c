using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Frames;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Text;
using MandateLedger.Query;

namespace MandateLedger.Claims.Rules;

/// <summary>At whose request the mission was founded, extended, expanded or closed, and in which letter it was asked for.</summary>
internal static partial class Requests
{
    private const string Who =
        @"(?<who>(?:(?:[Tt]he|[Ii]ts|[Aa]) )?(?:(?:[a-z-]+|\uE00B+) )?(?:[\uE005-\uE00B\uE00F\uE010]+(?:'s?)?(?: (?:government|authorities|prime minister|foreign minister|leadership|member states|parliament))?|(?<=[Tt]he |[Ii]ts )(?:government|authorities|country)))";

    [GeneratedRegex(@"\b(?:(?:[Aa]t|[Oo]n|[Uu]pon|[Aa]fter|[Ff]ollowing|[Ii]n response to|[Aa]cting on) (?:the|a|an|its) (?:(?:formal|official|explicit|express|written|direct) )?(?:requests?|behest|demand|insistence) (?:of|from|by|made by) " + Who + @"|(?:[Aa]t|[Oo]n|[Uu]pon|[Aa]fter|[Ff]ollowing) " + Who + @"'s? (?:(?:formal|official|own) )?(?:request|behest|demand|insistence)|(?:as )?requested by " + Who + ")", RegexOptions.CultureInvariant)]
    private static partial Regex OnRequest { get; }

    [GeneratedRegex(@"\G (?:to|for|that)(?: [a-z]+)? (?<deed>end|close|wind|draw|terminate|shut|extend|renew|establish|create|set up|expand|the (?:closure|end|termination|withdrawal|extension|renewal))\b", RegexOptions.CultureInvariant)]
    private static partial Regex For { get; }

    [GeneratedRegex(@"\G (?:in|on) (?<d>\uE003+)", RegexOptions.CultureInvariant)]
    private static partial Regex FollowingDate { get; }

    [GeneratedRegex(@"\G(?:,| and) (?:and )?(?:the )?[\uE005\uE006\uE008\uE00F](?!.{0,4}\uE000)", RegexOptions.CultureInvariant)]
    private static partial Regex AndAnother { get; }

    [GeneratedRegex(Who + @"(?:, [^,]{1,60},)?(?: (?:had|has|have|formally|officially|first|then|also|itself|in \uE003+|on \uE003+))* (?<ask>asked|requested|sought|demanded|called for|wrote)\b(?<what>[^.;]*?)(?<deed>\b(?:end|ended|close|closed|closure|closing|drawdown|draw down|wind down|withdraw\w*|terminat\w+|leave|shut|exten\w+|renew\w*|establish\w*|expan\w+)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Asks { get; }

    [GeneratedRegex(@"\bletters? (?:(?:from|of|by) " + Who + @" )?(?:(?:that was|which was|sent|dated|of|on|written|submitted|addressed)(?: to [^,]{1,40})? ?)+(?:on )?(?<d>\uE003+)", RegexOptions.CultureInvariant)]
    private static partial Regex Letter { get; }

    /// <summary>"At the request of …".</summary>
    public static IEnumerable<Found> Read(Reading reading)
    {
        foreach (Match match in OnRequest.Matches(reading.Skeleton))
        {
            var end = match.Index + match.Length;
            var purpose = For.Match(reading.Skeleton, end);
            var frame = purpose.Success ? null : reading.Frames.FirstOrDefault(frame => frame.Extent.From <= match.Index && match.Index < frame.Extent.Until)
                ?? reading.Frames.LastOrDefault(frame => frame.Verb.Until <= match.Index);
            var deed = purpose.Success ? DeedOf(purpose.Groups["deed"].Value) : frame?.Deed;
            var found = Judge(reading, deed, frame, match, new TextSpan(match.Index, end));
            if (FollowingDate.Match(reading.Skeleton, end) is { Success: true } dated && match.Value.Contains("equested", StringComparison.Ordinal))
            {
                yield return LetterDate(reading, deed, reading.Sentence.At(dated.Groups["d"].Index)!);
            }

            yield return AndAnother.IsMatch(reading.Skeleton, end) && found.Verdict == Verdict.Supported ? found with { Verdict = Verdict.Partly } : found;
        }
    }

    /// <summary>"… asked for the mission to be closed".</summary>
    public static IEnumerable<Found> ReadAsking(Reading reading)
    {
        foreach (Match match in Asks.Matches(reading.Skeleton))
        {
            var ask = match.Groups["ask"];
            var names = reading.Sentence.In(new TextSpan(ask.Index, match.Index + match.Length)).Any(mention => mention.Kind is Sign.Mission or Sign.Mandate)
                || reading.Skeleton[(match.Index + match.Length)..].IndexOfAny([Sign.Mission, Sign.Mandate]) is >= 0 and < 60;
            if (!names)
            {
                continue;
            }

            var deed = DeedOf(match.Groups["deed"].Value);
            var found = Judge(reading, deed, null, match, new TextSpan(match.Groups["who"].Index, ask.Index + ask.Length));
            yield return found;
            foreach (var date in reading.Sentence.In(new TextSpan(match.Index, match.Groups["what"].Index + match.Groups["what"].Length), Sign.Date).Where(date => Prepositions.Before(reading.Skeleton, date.Span.From) is "in" or "on"))
            {
                yield return LetterDate(reading, deed, date);
            }
        }
    }

    /// <summary>"In a letter dated …".</summary>
    public static IEnumerable<Found> ReadLetters(Reading reading)
    {
        foreach (Match match in Letter.Matches(reading.Skeleton))
        {
            var date = reading.Sentence.At(match.Groups["d"].Index)!;
            if (match.Groups["who"].Success && !IsHost(reading, match.Groups["who"]))
            {
                yield return Found.Of(new TextSpan(match.Index, date.Span.Until), Verdict.NotSupported, new Evidence(null, null, "only letters of the host State are recorded"));
                continue;
            }

            if (Asks.Matches(reading.Skeleton).Any(ask => !IsHost(reading, ask.Groups["who"])))
            {
                yield return Found.Of(new TextSpan(match.Index, date.Span.Until), Verdict.NotSupported, new Evidence(null, null, "only letters of the host State are recorded"));
                continue;
            }

            var deed = reading.Frames.Select(frame => (Deed?)frame.Deed).FirstOrDefault() ?? (EndingWords.IsMatch(reading.Skeleton) ? Deed.End : null);
            yield return LetterDate(reading, deed, date) with { Span = new TextSpan(match.Index, date.Span.Until), Checked = [date.Span] };
        }
    }

    [GeneratedRegex(@"\b(?:clos|end|draw|withdraw|terminat|wind)\w*", RegexOptions.CultureInvariant)]
    private static partial Regex EndingWords { get; }

    private static Found LetterDate(Reading reading, Deed? deed, Mention date)
    {
        var closing = Letters(reading.Record).Where(letter => letter.Asks == "closing").ToList();
        var letters = deed == Deed.End && closing.Count > 0 ? closing : Letters(reading.Record).ToList();
        var meant = letters.Find(letter => date.Date!.Against(letter.Dated) == Agreement.Yes);
        var verdict = meant is not null ? Verdict.Supported : deed == Deed.End && closing.Count > 0 ? Verdict.Contradicted : Verdict.NotSupported;
        var shown = meant ?? (deed == Deed.End ? closing.LastOrDefault() : null);
        var from = Prepositions.StartBefore(reading.Skeleton, date.Span.From);
        return new Found(new TextSpan(from, date.Span.Until), verdict, [shown is null ? new Evidence(null, null, "no letter of that date is recorded") : Says(shown)]) { Checked = [date.Span] };
    }

    private static IEnumerable<HostLetter> Letters(MissionRecord record) => record.Facts.Letters.Where(letter => record.Known.Any(document => document.Symbol.Value == letter.Cited)).Concat(record.Requests).Distinct();

    private static Evidence Says(HostLetter letter) =>
        new(letter.Cited, letter.At, $"cites a letter of the {letter.From}{(letter.Dated is null ? "" : $" of {letter.Dated}")}{(letter.Symbol is null ? "" : $", {letter.Symbol}")}{(letter.Asks == "closing" ? ", asking for the mission to be drawn down and closed" : "")}");

    private static Deed DeedOf(string word) => word switch
    {
        _ when word.StartsWith("exten", StringComparison.Ordinal) || word.StartsWith("renew", StringComparison.Ordinal) || word.EndsWith("extension", StringComparison.Ordinal) || word.EndsWith("renewal", StringComparison.Ordinal) => Deed.Extend,
        _ when word.StartsWith("establish", StringComparison.Ordinal) || word is "create" or "set up" => Deed.Establish,
        _ when word.StartsWith("expan", StringComparison.Ordinal) => Deed.Expand,
        _ => Deed.End,
    };

    private static bool IsHost(Reading reading, Group who)
    {
        var mention = reading.Sentence.In(new TextSpan(who.Index, who.Index + who.Length)).LastOrDefault();
        return mention is null ? who.Length > 0 : mention.Kind is Sign.Government or Sign.Host or Sign.Seat;
    }

    private static Found Judge(Reading reading, Deed? deed, Frame? frame, Match match, TextSpan span)
    {
        var record = reading.Record;
        var isHost = IsHost(reading, match.Groups["who"]);
        var act = deed switch
        {
            Deed.Establish => record.Founding?.By.Symbol,
            Deed.End => record.End?.By.Symbol,
            Deed.Expand => record.Growths.LastOrDefault()?.By.Symbol,
            Deed.Extend when frame is not null => reading.TermMeantBy(frame)?.By.Symbol,
            _ => null,
        };
        var who = reading.Sentence.In(span).Where(mention => mention.Kind is Sign.Name or Sign.Person or Sign.Body).Select(mention => mention.Span);
        if (act is null)
        {
            var first = record.Requests.FirstOrDefault();
            return new Found(span, deed == Deed.Extend && isHost && first is not null ? Verdict.Partly : Verdict.NotSupported, [first is null ? new Evidence(null, null, "no request of the host State is recorded") : Says(first) with { Note = $"the first request recorded: {Says(first).Note}" }]);
        }

        if (record.RequestIn(act) is { } letter)
        {
            return new Found(span, isHost ? Verdict.Supported : Verdict.Contradicted, [Says(letter)]) { Checked = [span, .. who] };
        }

        return Found.Of(span, Verdict.NotSupported, WithoutRequest(record, act), record.Requests.FirstOrDefault() is { } later ? Says(later) with { Note = $"the first request recorded: {Says(later).Note}" } : null);
    }

    private static Evidence WithoutRequest(MissionRecord record, string symbol)
    {
        var at = record.Founding?.By.Symbol == symbol ? record.Founding.By.At : null;
        return new Evidence(symbol, at, "no request of a Government is recorded with this decision");
    }
}
