using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Frames;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Rules;

/// <summary>Who established, extended, expanded or ended the mission.</summary>
internal static class DeedAgents
{
    public static IEnumerable<Found> Read(Reading reading)
    {
        foreach (var frame in reading.Frames)
        {
            foreach (var (party, span) in PartiesOf(reading, frame))
            {
                if (party.Kind != PartyKind.Resolution && Judge(reading, frame, party) is { } judged)
                {
                    var named = party.Mention is { } mention ? mention.Span : party.Span;
                    yield return new Found(span, judged.Verdict, [.. judged.Evidence.OfType<Evidence>()]) { Checked = [named] };
                }
            }
        }
    }

    private static IEnumerable<(Party, TextSpan)> PartiesOf(Reading reading, Frame frame)
    {
        switch (frame.Voice)
        {
            case Voice.OfMission:
                return Parties.After(reading, new TextSpan(frame.Verb.Until, frame.Extent.Until)).Select(party => (party, reading.WithVerb(frame, party.Span)));
            case Voice.Noun when frame.Deed == Deed.End:
                return Parties.At(reading, Math.Min(frame.Verb.From, frame.Mission.From < frame.Verb.From ? frame.Mission.From : frame.Verb.From)) is { } present
                    ? [(present, new TextSpan(present.Span.From, frame.Verb.Until))] : [];
            default:
                return Parties.Before(reading, frame.Verb.From) is { } agent ? [(agent, new TextSpan(agent.Span.From, frame.Verb.Until))] : [];
        }
    }

    private static (Verdict Verdict, Evidence?[] Evidence)? Judge(Reading reading, Frame frame, Party party)
    {
        var record = reading.Record;
        Evidence? act = frame.Deed switch
        {
            Deed.Establish => record.FoundingEvidence(),
            Deed.End => record.EndEvidence(),
            Deed.Expand => record.Growths.LastOrDefault()?.Says(),
            _ => (reading.TermMeantBy(frame) ?? record.Extensions().LastOrDefault())?.Says(),
        };
        if (act is null)
        {
            return (Verdict.NotSupported, [new Evidence(null, null, "no such act is held")]);
        }

        return party.Kind switch
        {
            PartyKind.Council or PartyKind.Nations when frame.Voice != Voice.Noun => (Verdict.Supported, [act]),
            PartyKind.Chief or PartyKind.Person when frame.Deed == Deed.End => AtCeremony(record, frame, party, act),
            PartyKind.Unknown or PartyKind.Council or PartyKind.Nations => (Verdict.NotSupported, [act]),
            _ => (frame.Voice == Voice.Noun ? Verdict.NotSupported : Verdict.Contradicted, [act with { Note = $"a decision of the Security Council: {act.Note}" }]),
        };
    }

    // Closing a mission is done by the Council's decision, and shown by whoever closes it in a ceremony.
    private static (Verdict, Evidence?[]) AtCeremony(MissionRecord record, Frame frame, Party party, Evidence act)
    {
        var ceremony = record.Ceremony;
        if (ceremony is null || frame.IsOfMandate || !DeedDates.IsClosing(frame))
        {
            return (Verdict.NotSupported, [act, ceremony?.Says()]);
        }

        if (party.Kind == PartyKind.Chief)
        {
            var spoken = ceremony.Text.Contains("Secretary-General", StringComparison.Ordinal);
            return (spoken ? Verdict.Supported : Verdict.NotSupported, [ceremony.Says(), act]);
        }

        var present = ceremony.People.Contains(party.Mention!.Name, StringComparer.Ordinal);
        return (present ? Verdict.Supported : Verdict.NotSupported, [ceremony.Says() with { Note = $"{ceremony.Says().Note}; named there: {string.Join(", ", ceremony.People)}" }, act]);
    }
}
