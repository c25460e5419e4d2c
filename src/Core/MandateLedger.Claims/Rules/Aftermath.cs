using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Frames;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;
using MandateLedger.Query;

namespace MandateLedger.Claims.Rules;

/// <summary>What comes after the mission: who follows, who stays, until when its affairs are wound up.</summary>
internal static partial class Aftermath
{
    [GeneratedRegex(@"\uE001+(?: \([^)]+\))?,?(?: which)? (?:was|is|has been|will be|would be|is to be) (?<v>(?:succeeded|replaced|followed)) by (?:(?:the|a|an) )?(?:new |follow-on )?(?:\uE00B+ )?(?<who>[\uE005\uE006\uE00F]+|country team|agencies|[a-z]+(?: [a-z]+)?)|(?<who>[\uE005\uE006\uE00F]+)(?:, [^,]{1,60},)? (?<v>succeeds|succeeded|replaces|replaced|took over from|takes over from) (?:the )?\uE001+", RegexOptions.CultureInvariant)]
    private static partial Regex Followed { get; }

    [GeneratedRegex(@"(?<!\w)(?<who>(?:\uE00B+ |[Tt]he )*(?:specialized )?(?:[Aa]gencies|country team)(?:,? (?:funds )?and (?:programmes|programs|funds))?(?: of the \uE00B+)?) (?:will |would |are to |is to |are set to |is set to |intend to )?(?:(?:still|also) )?(?:continues?|remains?|stays?|carry on|carries on|keep|go on)\b(?: [a-z]+){0,6}?(?: (?:in|to|support|supporting) \uE008+)?(?<rest>(?: [a-z]+)*(?: [\uE006\uE00F])?)|\uE00B+ (?:will |would )(?:continue|go on|carry on) [^.;,]{0,40}?(?<who>(?:via|through) (?:its |their |the )?(?:agencies|country team)(?: and programmes| and programs)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Staying { get; }

    [GeneratedRegex(@"\bliquidat\w+\b(?! plan)[^.;]{0,80}?\b(?:by|until|on|through|to|in) (?<d>\uE003+)", RegexOptions.CultureInvariant)]
    private static partial Regex Liquidation { get; }

    public static IEnumerable<Found> Read(Reading reading)
    {
        foreach (Match match in Followed.Matches(reading.Skeleton))
        {
            yield return Successor(reading, match);
        }

        foreach (Match match in Staying.Matches(reading.Skeleton))
        {
            if (reading.Record.Facts.Outlives.FirstOrDefault(row => row.Holder?.EndsWith("country team", StringComparison.Ordinal) == true && row.Until is null) is { } stays)
            {
                var rest = match.Groups["rest"];
                var isElsewhere = rest.Value.AsSpan().ContainsAny(Sign.Name, Sign.Body);
                var end = rest.Success ? rest.Index : match.Index + match.Length;
                yield return Found.Of(new TextSpan(match.Index, end), isElsewhere ? Verdict.NotSupported : Verdict.Supported, Sources.Of(stays.Source, $"{stays.What}: {stays.Holder}"));
            }
        }

        foreach (Match match in Liquidation.Matches(reading.Skeleton))
        {
            var date = reading.Sentence.At(match.Groups["d"].Index)!;
            if (reading.Record.Facts.Outlives.FirstOrDefault(row => row.What.StartsWith("Liquidation", StringComparison.Ordinal) && row.Until is not null) is { } row)
            {
                yield return new Found(new TextSpan(match.Index, match.Index + match.Length), date.Date!.Against(row.Until!.Value).ToVerdict(), [Sources.Of(row.Source, $"{row.What} until {row.Until!.Value.ToProse()}")]) { Checked = [date.Span] };
            }
        }
    }

    private static Found Successor(Reading reading, Match match)
    {
        var record = reading.Record;
        var who = match.Groups["who"];
        var span = new TextSpan(match.Index, match.Index + match.Length);
        var mention = reading.Sentence.At(who.Index);
        var acts = record.Known.SelectMany(document => document.ActsOn<MandateAct.RenamesOrSucceeds>(record.Body.Id).Select(act => (document, act))).ToList();
        var evidence = acts.Select(pair => new Evidence(pair.document.Symbol.Value, pair.act.At, $"followed by: {pair.act.To}")).ToList();
        var isRecorded = mention is { Kind: Sign.Body } && (record.Body.Successors.Contains(mention.Name) || acts.Exists(pair => pair.act.To == mention.Name));
        if (isRecorded)
        {
            // A successor of one task only is not the successor of the mission.
            var isWhole = record.Body.Successors.Contains(mention!.Name);
            return new Found(span, isWhole ? Verdict.Supported : Verdict.Partly, [.. evidence]) { Checked = [mention.Span] };
        }

        var recorded = record.Body.Successors.Select(name => new Evidence(record.Body.Ended?.By, record.Body.Ended?.At, $"the successor recorded is {name}"));
        var verdict = mention is null ? Verdict.NotSupported : record.IsComplete() || record.Body.Successors.Length > 0 ? Verdict.Contradicted : Verdict.NotSupported;
        return new Found(span, verdict, [.. evidence, .. recorded, .. evidence.Count == 0 && record.Body.Successors.IsEmpty ? [new Evidence(null, null, "no successor of the mission is recorded")] : Array.Empty<Evidence>()]) { Checked = mention is null ? [span] : [mention.Span] };
    }

    [GeneratedRegex(@"(?<who>\uE00F+)(?:, [^,]{1,60},)? (?:will |would |is to |was to |has |had )?(?:takes?|took|taken|taking) (?:over|charge of|on) (?:the )?(?<what>[^.;,]{3,60})", RegexOptions.CultureInvariant)]
    private static partial Regex TakesOver { get; }

    [GeneratedRegex(@"(?<what>[^.;,]{3,60}) (?:was|were|is|are|has been|will be|would be|passes|passed|goes|went|go) (?:handed (?:over )?|transferred |given |entrusted |assigned )?to (?:(?:the|a|an) )?(?:new )?(?<who>\uE00F+)", RegexOptions.CultureInvariant)]
    private static partial Regex HandedTo { get; }

    /// <summary>"A Senior Representative takes over the river file": something recorded as outliving the mission, in the hands named.</summary>
    public static IEnumerable<Found> ReadHandovers(Reading reading)
    {
        foreach (var match in TakesOver.Matches(reading.Skeleton).Concat(HandedTo.Matches(reading.Skeleton)))
        {
            var who = reading.Sentence.At(match.Groups["who"].Index)!;
            var words = reading.Sentence.Folded.Substring(match.Groups["what"].Index, match.Groups["what"].Length);
            var span = new TextSpan(match.Index + match.Value.TakeWhile(letter => letter == ' ').Count(), match.Index + match.Length);
            var rows = reading.Record.Facts.Outlives.Where(row => IsAbout(row, words)).ToList();
            if (rows.Count == 0)
            {
                continue;
            }

            var meant = rows.Find(row => row.Holder == who.Name);
            yield return new Found(span, meant is null ? Verdict.Contradicted : Verdict.Supported, [Says(meant ?? rows[0])]) { Checked = [who.Span, .. NamesIn(reading, match.Groups["what"], meant ?? rows[0])] };
            foreach (var resolution in reading.Sentence.In(new TextSpan(0, reading.Skeleton.Length), Sign.Resolution).Where(_ => meant is not null))
            {
                var symbol = Primitives.Symbols.DocumentSymbol.Parse(meant!.Symbol);
                var agrees = symbol.ResolutionNumber == resolution.Number && (resolution.Year is null || symbol.ResolutionYear == resolution.Year);
                yield return Found.Of(resolution.Span, agrees ? Verdict.Supported : Verdict.Contradicted, Says(meant));
            }
        }
    }

    // Names in what is handed over that the record names too.
    private static IEnumerable<TextSpan> NamesIn(Reading reading, Group what, Outliving row) => reading.Sentence.In(new TextSpan(what.Index, what.Index + what.Length), Sign.Name)
        .Where(name => row.What.Contains(name.Name, StringComparison.OrdinalIgnoreCase)).Select(name => name.Span);

    private static Evidence Says(Outliving row) => new(row.Symbol, row.At, $"{row.What}: {row.Holder}");

    private static bool IsAbout(Outliving row, string words)
    {
        var key = row.What.Split(' ', ':', ',').Where(word => word.Length > 3).Take(1).Select(word => word.ToLowerInvariant()).FirstOrDefault();
        return key is not null && words.Contains(key, StringComparison.OrdinalIgnoreCase);
    }
}
