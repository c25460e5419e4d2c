using System.Text.RegularExpressions;
using MandateLedger.Claims.Mentions;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Frames;

/// <summary>
/// Finds what a sentence says was done with the mission: "UNAMEX was established", "the Council extended its mandate",
/// "the closure of the mission", "and was expanded". What is done with anything else is none of it.
/// </summary>
internal static partial class FrameReader
{
    private const string Establishing = "established|establishes|establish|establishing|created|creates|create|creating|founded|founding|launched|formed|set up|sets up|setting up|came into being|began work|began its work|began operations|began its operations|started work|started its work";
    private const string Ending = "closed|closes|close|closing|ended|ends|ending|end|terminated|terminates|terminate|terminating|concluded|concludes|conclude|shut down|shuts down|shutting down|shut|shuttered|shutters|expired|expires|expire|dissolved|wound up|wrapped up|ceased all operations|ceased operations|ceased work|ceased|ceases|cease|discontinued";
    private const string Expanding = "expanded|expands|expand|expanding|widened|widens|widen|broadened|broadens|broaden|enlarged";
    private const string Extending = "extended|extends|extend|extending|renewed|renews|renew|renewing|prolonged|prolongs|prolong";
    private const string Verb = "(?<v>" + Establishing + "|" + Ending + "|" + Expanding + "|" + Extending + ")";
    private const string Noun = "(?<v>establishment|creation|founding|launch|closing ceremony|closure|closing|shutdown|termination|expiry|expiration|end|ending|conclusion|expansion|broadening|extension|renewal)";
    private const string Aux = "(?:was|were|is|are|has been|have been|had been|will be|would be|being|been|be)";

    private const string Adverb =
        @"(?:(?:formally|officially|originally|initially|first|later|subsequently|then|also|further|finally|eventually|ultimately|now|significantly|substantially|greatly|considerably|last|unanimously|(?:on )?\uE00E+|(?:on|in|since) \uE003+),? )*";

    private const string Determined = @"(?:(?:the|a|an|its|their|this|that) )?(?:(?:\uE00B+(?:'s?)?|\uE008+(?:'s?)?|\uE00D+|outgoing|long-running) )*";
    private const string Subject = @"(?<m>[\uE001\uE002]+)(?: \([^)]{1,40}\))?(?: (?:in|for|to) \uE008+)?(?:,? (?:which|that)|, [^,;\uE006\uE00F]{1,90},)?";
    private const string Done = @"(?=[,.;:)]|$| [\uE003\uE00E]| (?:by|in|on|at|after|under|for|until|till|through|to|from|since|when|as|and|but|shortly|soon|just|last|during|amid|upon|because|following|pursuant|with|via|before|with(?:in)?|its (?:work|mandate|operations|activities|doors|mission))\b)";

    [GeneratedRegex(Subject + " " + Adverb + Aux + " " + Adverb + Verb + @"\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Passive { get; }

    [GeneratedRegex(Subject + ",? " + Adverb + "(?:(?:will|would|has|had|to|(?:is|was|are|were) (?:now )?(?:due|set|scheduled|expected|planned|slated) to) )?" + Adverb + Verb + Done, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reduced { get; }

    [GeneratedRegex(@"(?<!\w)" + Verb + "(?: down)? " + Determined + @"(?<m>[\uE001\uE002]+)(?!'|\w| \w+ (?:office|compound|base|staff)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Active { get; }

    [GeneratedRegex(@"\b" + Noun + " of " + Determined + @"(?<m>[\uE001\uE002]+)(?!')|(?<m>[\uE001\uE002]+)(?:'s?)? (?:(?:formal|official|final|planned) )?" + Noun + @"\b|(?<m>\b(?:the|a|its|this) )(?<v>closing ceremony)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nominal { get; }

    [GeneratedRegex(@"(?:^|, )" + Adverb + Verb + Done + @"[^;]{0,140}?, " + Determined + @"(?<m>\uE001+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Fronted { get; }

    [GeneratedRegex(@"(?:,| and| but|, and|, then|, before being| before being) (?:it )?" + Adverb + "(?:" + Aux + " )?" + Adverb + Verb + Done, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Coordinated { get; }

    [GeneratedRegex(@"(?<!\w)(?:with|by|of|under|for|from|to|in|within|at|near|against|on|about|like|than|[\uE006\uE00F]+,? and) (?:(?:the|a|its) )?(?:[\uE00B\uE008\uE00D]+(?:'s?)? )*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AfterPreposition { get; }

    [GeneratedRegex(@"\b(?<a>\w+) $", RegexOptions.CultureInvariant)]
    private static partial Regex AdverbBefore { get; }

    // Where what belongs to a deed ends at the latest.
    [GeneratedRegex(@"[;:]|, (?:while|but|which|who|where|when|and (?!(?:at|on|in|by|after|for|until|under)\b)|(?=\w+ing\b)|(?!(?:[\uE003\uE00E\uE004]|at|on|in|by|after|for|until|under|following|upon|acting|through|via|pursuant|with)))| (?:while|although|though|because|even|but)\b| and (?:(?:then|later|also|was|were|is|are|has|had|will|would|it|they|he|she)\b|\w+ed\b|(?:the )?[\uE009\uE00B\uE00A\uE005])", RegexOptions.CultureInvariant)]
    private static partial Regex Boundary { get; }

    [GeneratedRegex(@",? and |, | (?:after|before|when|while|since|until|which|that|but) ", RegexOptions.CultureInvariant)]
    private static partial Regex Joint { get; }

    /// <summary>The frames in the order of the sentence.</summary>
    public static IReadOnlyList<Frame> Read(MarkedSentence sentence)
    {
        var skeleton = sentence.Skeleton;
        var found = new List<Frame>();
        Collect(found, Passive.Matches(skeleton).Where(match => IsSubject(skeleton, match)), _ => Voice.OfMission);
        Collect(found, Nominal.Matches(skeleton), _ => Voice.Noun);
        Collect(found, Active.Matches(skeleton), match => IsInfinitive(skeleton, match.Groups["v"].Index) ? Voice.Infinitive : Voice.Active);
        Collect(found, Reduced.Matches(skeleton).Where(match => IsSubject(skeleton, match)), _ => Voice.OfMission);
        Collect(found, Fronted.Matches(skeleton), _ => Voice.OfMission);
        foreach (Match match in Coordinated.Matches(skeleton))
        {
            if (found.Where(frame => frame.Verb.From < match.Index && frame.Voice == Voice.OfMission).MaxBy(frame => frame.Verb.From) is { } before)
            {
                Add(found, match, Voice.OfMission, before.Mission);
            }
        }

        found.Sort((one, other) => one.Verb.From.CompareTo(other.Verb.From));
        return [.. found.Select((frame, index) => frame with { Extent = ExtentOf(skeleton, found, index), Adverb = AdverbBefore.Match(skeleton[..frame.Verb.From]).Groups["a"].Value.ToLowerInvariant() })];
    }

    private static void Collect(List<Frame> found, IEnumerable<Match> matches, Func<Match, Voice> voice)
    {
        foreach (var match in matches)
        {
            Add(found, match, voice(match), new TextSpan(match.Groups["m"].Index, match.Groups["m"].Index + match.Groups["m"].Length));
        }
    }

    private static void Add(List<Frame> found, Match match, Voice voice, TextSpan mission)
    {
        var verb = new TextSpan(match.Groups["v"].Index, match.Groups["v"].Index + match.Groups["v"].Length);
        if (found.Exists(frame => frame.Verb.Overlaps(verb)))
        {
            return;
        }

        var word = match.Groups["v"].Value.ToLowerInvariant();
        var isOfMandate = match.Groups["m"].Success ? match.Groups["m"].Value[0] == Sign.Mandate : found.Exists(frame => frame.Mission == mission && frame.IsOfMandate);
        found.Add(new Frame(DeedOf(word), voice, verb, mission, verb, isOfMandate) { Word = word });
    }

    private static Deed DeedOf(string word) => word switch
    {
        _ when word.StartsWith("establish", StringComparison.Ordinal) || word.StartsWith("creat", StringComparison.Ordinal) || word.StartsWith("found", StringComparison.Ordinal)
            || word.StartsWith("launch", StringComparison.Ordinal) || word.StartsWith("form", StringComparison.Ordinal) || word.StartsWith("set", StringComparison.Ordinal)
            || word.StartsWith("came into", StringComparison.Ordinal) || word.StartsWith("began", StringComparison.Ordinal) || word.StartsWith("start", StringComparison.Ordinal) => Deed.Establish,
        _ when word.StartsWith("exten", StringComparison.Ordinal) || word.StartsWith("renew", StringComparison.Ordinal) || word.StartsWith("prolong", StringComparison.Ordinal) => Deed.Extend,
        _ when word.StartsWith("expan", StringComparison.Ordinal) || word.StartsWith("widen", StringComparison.Ordinal) || word.StartsWith("broaden", StringComparison.Ordinal) || word.StartsWith("enlarg", StringComparison.Ordinal) => Deed.Expand,
        _ => Deed.End,
    };

    // "Agencies that work with the mission were established": the mission is not what was established.
    private static bool IsSubject(string skeleton, Match match) => !AfterPreposition.IsMatch(skeleton[..match.Groups["m"].Index]);

    private static bool IsInfinitive(string skeleton, int verb) => skeleton[..verb].EndsWith("to ", StringComparison.Ordinal);

    // From the joint between this deed and the one before to the next boundary, or to the joint before the next deed.
    private static TextSpan ExtentOf(string skeleton, List<Frame> frames, int index)
    {
        var frame = frames[index];
        var from = index == 0 ? 0 : JointBetween(skeleton, frames[index - 1].Verb.Until, frame.Verb.From);
        var until = index + 1 < frames.Count ? JointBetween(skeleton, frame.Verb.Until, frames[index + 1].Verb.From) : skeleton.Length;
        var after = Math.Max(frame.Verb.Until, frame.Voice is Voice.Active or Voice.Infinitive or Voice.Noun ? frame.Mission.Until : frame.Verb.Until);
        var boundary = Boundary.Match(skeleton, Math.Min(after, until), until - Math.Min(after, until));
        return new TextSpan(Math.Min(from, frame.Verb.From), boundary.Success ? boundary.Index : Math.Max(until, frame.Verb.Until));
    }

    private static int JointBetween(string skeleton, int from, int until)
    {
        if (from >= until)
        {
            return until;
        }

        var joints = Joint.Matches(skeleton[from..until]);
        return joints.Count == 0 ? from : from + joints[^1].Index;
    }
}
