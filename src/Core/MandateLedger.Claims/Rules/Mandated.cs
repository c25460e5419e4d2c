using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Rules;

/// <summary>What the mission is said to have worked on, held against the tasks that it was given.</summary>
internal static partial class Mandated
{
    private sealed record Topic(string Words, string[] Components, string[] Keywords);

    // What newspapers say, the Secretariat's components, and words of tasks.
    private static readonly Topic[] Topics =
    [
        new("political dialogue", ["political-process"], ["dialogue", "talks", "political"]),
        new("reconciliation", ["political-process"], ["reconcil", "dialogue"]),
        new("elections", ["electoral-assistance"], ["election"]),
        new("electoral", ["electoral-assistance"], ["election"]),
        new("constitution", [], ["constitution"]),
        new("human rights", ["human-rights-women-children"], ["human rights"]),
        new("security sector reform", ["security-sector-reform"], ["security sector", "security forces"]),
        new("humanitarian", ["humanitarian-support"], ["relief", "humanitarian", "aid"]),
        new("refugees", ["humanitarian-support"], ["refugee", "return"]),
        new("displaced", ["humanitarian-support"], ["displaced", "return"]),
        new("rule of law", ["rule-of-law", "judicial-matters"], ["law"]),
        new("judicial reform", ["judicial-matters"], ["courts", "judicial"]),
        new("census", [], ["census"]),
        new("economic recovery", [], ["economic recovery"]),
        new("economic reform", [], ["economic reform"]),
        new("sustainable development", [], ["sustainable development"]),
        new("reconstruction", [], ["rebuild", "reconstruction"]),
        new("regional dialogue", ["international-cooperation-and-coordination"], ["regional", "neighbour"]),
        new("internal boundaries", [], ["boundar"]),
    ];

    [GeneratedRegex(@"(?:(?<m>[\uE001\uE002]+)(?: \([^)]+\))?(?:,? which)? |(?:,| and|, and) )(?:(?:has|had|also|then|later|was mandated to|was tasked to|was tasked with|helped to|worked to) )*(?<v>advised|advising|advise|assisted|assisting|assist|supported|supporting|support|helped|helping|help|promoted|promoting|promote|facilitated|facilitating|facilitate|coordinated|worked on|provided (?:advice|support|assistance)|monitored|included|includes|covered|covers)\b(?<rest>[^.;]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Worked { get; }

    // A topic that goes on in other words is another topic: "human rights in Nordmark", "election fraud".
    [GeneratedRegex(@"\G(?:$|[,.;)]| (?:and|or|across|throughout|through|during|by|for|as|while|since|over|after|until|efforts|processes|process|assistance|aid|relief|support|needs|matters|issues|people|persons)\b| in \uE008)", RegexOptions.CultureInvariant)]
    private static partial Regex EndsTopic { get; }

    [GeneratedRegex(@",? and (?:\w+ed|\w+ing)\b|, (?:\w+ed|\w+ing)\b|, (?:while|but|which|who)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NextVerb { get; }

    public static IEnumerable<Found> Read(Reading reading)
    {
        var isOfMission = false;
        for (var match = Worked.Match(reading.Skeleton); match.Success; match = Worked.Match(reading.Skeleton, match.Groups["rest"].Index))
        {
            isOfMission |= match.Groups["m"].Success;
            if (!isOfMission)
            {
                continue;
            }

            var rest = match.Groups["rest"];
            var next = NextVerb.Match(rest.Value);
            var until = rest.Index + (next.Success ? next.Index : rest.Length);
            foreach (var found in Subjects(reading, match.Groups["v"].Index, rest.Index, until))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<Found> Subjects(Reading reading, int verb, int from, int until)
    {
        var words = reading.Skeleton[from..until];
        var isFirst = true;
        foreach (var (topic, at) in Topics.Select(topic => (topic, words.IndexOf(topic.Words, StringComparison.OrdinalIgnoreCase))).Where(pair => pair.Item2 >= 0 && EndsTopic.IsMatch(reading.Skeleton, from + pair.Item2 + pair.topic.Words.Length)).OrderBy(pair => pair.Item2))
        {
            var end = from + at + topic.Words.Length;
            var lead = new TextSpan(verb, end);
            var span = isFirst && !reading.Sentence.In(lead).Any(mention => Sign.IsCheckable(mention.Kind)) ? lead : new TextSpan(from + at, end);
            isFirst = false;
            yield return Judge(reading.Record, topic, span);
        }
    }

    private static Found Judge(MissionRecord record, Topic topic, TextSpan span)
    {
        var given = record.Tasks.FirstOrDefault(task => IsAbout(task, topic));
        return given is null
            ? Found.Of(span, Verdict.NotSupported, new Evidence(null, null, "no task of that kind is recorded"))
            : Found.Of(span, Verdict.Supported, given.By.Says($"a task of the mission since {given.On.Year}{(given.Paragraph?.Gist is { } gist ? $": {gist}" : "")}; how it was carried out is not recorded"));
    }

    private static bool IsAbout(GivenTask task, Topic topic)
    {
        var words = task.Paragraph?.Gist ?? task.Paragraph?.Text ?? "";
        return topic.Components.Any(component => task.Paragraph?.Components.Contains(component) == true)
            || topic.Keywords.Any(keyword => words.Contains(keyword, StringComparison.OrdinalIgnoreCase));
    }
}
