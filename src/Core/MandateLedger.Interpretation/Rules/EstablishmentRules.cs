using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;
using MandateLedger.Interpretation.Mentions;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Rules;

/// <summary>Acts that create a body.</summary>
internal static partial class EstablishmentRules
{
    [GeneratedRegex(@"\bto (?:immediately |rapidly )?(?:establish|create|set up|constitute|form)\b|^(?:[A-Za-z]+ )?(?:[Ee]stablishes|[Cc]reates)\b|\b(?:the )?(?:establishment|creation|deployment)(?:,[^,]{1,90},)? of\b|\bestablish(?=,| a | an | the )", RegexOptions.CultureInvariant)]
    private static partial Regex Creates { get; }

    [GeneratedRegex(@"\b(?:a|an) (?:[a-z-]+ ){0,3}(?:group of (?:up to )?[a-z0-9]+ experts|team of experts|Committee of the Security Council|Committee|Panel of Experts|panel of experts|Group of Experts|group of experts|Monitoring Group|Monitoring Team|Commission of Inquiry|commission of inquiry|Team of Experts|monitoring group|monitoring mechanism|committee of the Security Council|committee (?=consisting of all)|(?:informal )?working group (?:of the Security Council|(?=consisting of all))|Working Group, (?=compris)|special mission|Special Mission|sub-committee|(?:ad hoc|expert) committee)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NewGenericBody { get; }

    [GeneratedRegex(@"\bappoint (?:a|an|his|the) (?<who>Special (?:Representative|Envoy|Adviser|Coordinator)(?: (?:of the Secretary-General|on sexual violence in conflict))?(?: for (?:[A-Z][A-Za-z'-]*(?: (?:and |the )?(?=[A-Z]))?)+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex AppointsHead { get; }

    [GeneratedRegex(@"\bto (?:send|dispatch|appoint)\b(?= (?:immediately |urgently )?(?:to the spot, as a matter of urgency, )?an? (?:[Ss]pecial [Mm]ission|sub-committee|commission of inquiry|ad hoc committee))", RegexOptions.CultureInvariant)]
    private static partial Regex Sends { get; }

    // Words that found a body where the catalogue says that this paragraph founded it, whatever it called the body then.
    [GeneratedRegex(@"(?<!re-)\b(?:establish(?:es|ed)?|create[sd]?|set up|constitutes?|form|deploy|dispatch|send|appoint)\b|\b(?:establishment|creation|deployment|(?:temporary |immediate )?dispatch|appointment)\b|\bto (?:take|use) (?:all|the) necessary\b|\busing all necessary means\b|\bto use all measures\b|\bto conduct the operation\b|[Aa]uthori[sz]es an? \b|\bto continue monitoring\b|\bshall include,? .{0,40}\ba United Nations\b|\bauthori[sz]e an? \b|\bassisted by an Office\b", RegexOptions.CultureInvariant)]
    private static partial Regex FoundingWords { get; }

    [GeneratedRegex(@"\b(?:shall|to) be established\b", RegexOptions.CultureInvariant)]
    private static partial Regex ShallBeEstablished { get; }

    [GeneratedRegex(@"^(?:[A-Za-z]+ )?(?:[Ii]nvites|[Cc]alls (?:up)?on) the Secretary-General\b", RegexOptions.CultureInvariant)]
    private static partial Regex TurnsToSecretaryGeneral { get; }

    [GeneratedRegex(@"^(?<lead>.{0,160}?)\b(?:a|the) (?:multinational|multi-national|protection and training|stabilization|security support) (?:force|mission)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NewForce { get; }

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "EstablishesNamedBody",
            "Decides to establish the United Nations Assistance Mission in Exemplia (UNAMEX) for an initial period of twelve months;",
            ReadNamed),
        new(
            "EstablishesCommitteeOrPanel",
            "Decides to establish, in accordance with rule 28 of its provisional rules of procedure, a Committee of the Security Council;",
            ReadGeneric),
        new(
            "AsksToAppointHead",
            "Requests the Secretary-General to appoint a Special Representative for Exemplia;",
            ReadAppointment),
        new(
            "ShallBeEstablished",
            "Decides that the United Nations Assistance Mission in Exemplia (UNAMEX) shall be established under its authority for a period not to exceed eighteen months;",
            ReadPassive),
        new(
            "FoundsWhatTheCatalogueNames",
            "Requests the Secretary-General to establish the observation operation in Exemplia as defined by him;",
            ReadCatalogued),
    ];

    /// <summary>The body that a clause founds, a head asked for first; or null.</summary>
    public static BodyRef? FoundedBy(Clause clause) =>
        ReadAppointment(clause).Concat(ReadNamed(clause)).Concat(ReadGeneric(clause)).Concat(ReadCatalogued(clause)).FirstOrDefault()?.Body;

    private static IEnumerable<MandateAct> ReadNamed(Clause clause)
    {
        if (!clause.DecidesOrRequests || Creates.Match(clause.Text) is not { Success: true } verb || IsSpokenOf(clause, verb.Index))
        {
            yield break;
        }

        // "on the establishment of its headquarters": as a noun it creates only where the Council endorses or authorizes it.
        if (verb.Value.Contains("ment of", StringComparison.Ordinal) || verb.Value.Contains("tion of", StringComparison.Ordinal))
        {
            if (!clause.Decides || verb.Index > 160)
            {
                yield break;
            }
        }

        var end = Math.Min(clause.Text.Length, verb.Index + verb.Length + 260);
        var mention = clause.Bodies.FirstOrDefault(found => found.Span.From >= verb.Index && found.Span.From < end && IsNew(clause, found.Body));
        if (mention is null || NamesAnotherFirst(clause, verb.Index + verb.Length, mention))
        {
            yield break;
        }

        yield return Establishment(clause, "EstablishesNamedBody", mention.Body, new TextSpan(verb.Index, mention.Span.Until));
    }

    private static IEnumerable<MandateAct> ReadPassive(Clause clause)
    {
        if (clause.Decides && ShallBeEstablished.Match(clause.Text) is { Success: true } verb && !IsSpokenOf(clause, verb.Index)
            && clause.Bodies.LastOrDefault(found => found.Span.Until <= verb.Index && verb.Index - found.Span.Until < 90) is { } mention
            && IsNew(clause, mention.Body) && mention.Body.Class is BodyClass.Mission or BodyClass.Force)
        {
            yield return Establishment(clause, "ShallBeEstablished", mention.Body, new TextSpan(mention.Span.From, verb.Index + verb.Length));
        }
    }

    // Early missions were founded without their later name: the paragraph founds, and the catalogue knows what came of it.
    private static IEnumerable<MandateAct> ReadCatalogued(Clause clause)
    {
        var speaks = clause.DecidesOrRequests || TurnsToSecretaryGeneral.IsMatch(clause.Text) || clause.Text.StartsWith("Recommends", StringComparison.Ordinal);
        if (!speaks || SuccessionRules.Renaming(clause) || clause.Text.Contains("to negotiate", StringComparison.Ordinal) || FoundingWords.Match(clause.Text) is not { Success: true } verb)
        {
            yield break;
        }

        var own = ReadNamed(clause).Concat(ReadGeneric(clause)).Concat(ReadAppointment(clause)).Concat(ReadPassive(clause)).Select(act => act.Body.Id).ToHashSet();
        foreach (var body in clause.Document.Vocabulary.Bodies.All.Where(body => IsFoundedAt(body, clause)))
        {
            if (!own.Contains(body.Id) && (own.Count == 0 || clause.Bodies.Any(mention => mention.Body.Id == body.Id)))
            {
                yield return Establishment(clause, "FoundsWhatTheCatalogueNames", body.Ref, new TextSpan(verb.Index, verb.Index + verb.Length));
            }
        }
    }

    private static bool IsCatalogued(Clause clause) => clause.Document.Vocabulary.Bodies.All.Any(body => body.Class is BodyClass.Other && IsFoundedAt(body, clause));

    private static bool IsFoundedAt(Vocabularies.Body body, Clause clause) =>
        body.Founded is { By: { } by, At: { } at } && by == clause.Document.Syntax.Symbol?.Value && at == clause.At;

    private static IEnumerable<MandateAct> ReadGeneric(Clause clause)
    {
        if (!clause.DecidesOrRequests || clause.Document.Resolution is not { } resolution || IsCatalogued(clause)
            || (Creates.Match(clause.Text) is { Success: true } creates ? creates : Sends.Match(clause.Text)) is not { Success: true } verb || IsSpokenOf(clause, verb.Index))
        {
            yield break;
        }

        var named = clause.Bodies.Any(found => found.Span.From >= verb.Index && found.Span.From < verb.Index + 200 && IsNew(clause, found.Body));
        var goesOn = clause.Document.MentionsIn(clause.Paragraph).Any(mention => mention.Body.Class == BodyClass.Panel && !IsNew(clause, mention.Body));
        if (named || goesOn || NewGenericBody.Match(clause.Text, verb.Index) is not { Success: true } match || match.Index > verb.Index + 220)
        {
            yield break;
        }

        var name = NameOf(match.Value, clause.Text);
        if (BodyMentions.ByResolution(name, resolution, clause.Document.Vocabulary.Bodies) is { } body)
        {
            yield return Establishment(clause, "EstablishesCommitteeOrPanel", body, new TextSpan(verb.Index, match.Index + match.Length));
        }
    }

    private static IEnumerable<MandateAct> ReadAppointment(Clause clause)
    {
        if (clause.DecidesOrRequests && AppointsHead.Match(clause.Text) is { Success: true } match)
        {
            var who = match.Groups["who"].Value.TrimEnd();
            var named = clause.Document.Vocabulary.Bodies.All.FirstOrDefault(body => body.Name == who && body.Founded?.By == clause.Document.Syntax.Symbol?.Value);
            var isMissionHead = who.Contains("for ", StringComparison.Ordinal);
            var body = named?.Ref ?? new BodyRef(isMissionHead ? who : $"{who} [{clause.Document.Resolution}]", BodyClass.Other);
            yield return Establishment(clause, "AsksToAppointHead", body, new TextSpan(match.Index, match.Index + match.Length));
        }
    }

    private static MandateAct.Establishes Establishment(Clause clause, string rule, BodyRef body, TextSpan words)
    {
        // "and to report not later than 10 March" is the day of a report.
        var read = TermReader.Read(clause, words.From);
        var between = read is not null && read.Words.From > words.Until ? clause.Text[words.Until..read.Words.From] : "";
        var isOfReport = between.Contains(" to report", StringComparison.Ordinal) || (between.Contains(" report", StringComparison.Ordinal) && between.Contains("later than", StringComparison.Ordinal));
        var term = read is null || isOfReport ? new Term() : read.Term;
        return new MandateAct.Establishes(term.Computed && term.CountedFrom is null ? term with { CountedFrom = "adoption" } : term)
        {
            Body = body,
            At = clause.At,
            Rule = rule,
            Words = [clause.InParagraph(words)],
            Standing = term.Computed ? Standing.Derived : Standing.Stated,
        };
    }

    // A body that another resolution founded is not founded again by being spoken of.
    private static bool IsNew(Clause clause, BodyRef body)
    {
        if (body.Class is BodyClass.Panel or BodyClass.Committee)
        {
            return body.Id.EndsWith($"[{clause.Document.Resolution}]", StringComparison.Ordinal);
        }

        // Where the catalogue names the founding paragraph, a later paragraph only speaks of the body again.
        return clause.Document.Vocabulary.Bodies.Find(body.Id)?.Founded is not { By: { } founded } decision
            || (founded == clause.Document.Syntax.Symbol?.Value && (decision.At is not { } at || clause.At.StartsWith(at, StringComparison.Ordinal)));
    }

    private static bool NamesAnotherFirst(Clause clause, int from, BodyMention mention)
    {
        var between = clause.Text[Math.Min(from, mention.Span.From)..mention.Span.From];
        return between.Contains("as recommended", StringComparison.Ordinal)
            ? between.Length > 160
            : between.Contains("mechanism", StringComparison.Ordinal) || between.Contains(" fund", StringComparison.Ordinal)
              || between.Contains("headquarters", StringComparison.Ordinal) || between.Contains(" within ", StringComparison.Ordinal)
              || between.Contains(" between ", StringComparison.Ordinal) || between.Contains(" by ", StringComparison.Ordinal)
              || between.Contains(" of the ", StringComparison.Ordinal);
    }

    private static bool IsSpokenOf(Clause clause, int verbAt)
    {
        var before = clause.Text[..verbAt];
        return before.Contains("intention", StringComparison.Ordinal) || before.Contains("recommendation", StringComparison.Ordinal)
            || before.Contains("Government", StringComparison.Ordinal) || before.Contains("encourage", StringComparison.Ordinal)
            || before.Contains("options", StringComparison.Ordinal) || before.Contains("measures", StringComparison.Ordinal)
            || before.Contains("report", StringComparison.Ordinal) || before.Contains("all States", StringComparison.Ordinal);
    }

    private static string NameOf(string words, string text)
    {
        if (words.Contains("sub-", StringComparison.Ordinal) || words.Contains("d hoc", StringComparison.Ordinal) || words.Contains("expert c", StringComparison.Ordinal))
        {
            return words.Contains("sub-", StringComparison.Ordinal) ? "Sub-Committee" : words.Contains("roup", StringComparison.Ordinal) ? "Working Group" : "Ad Hoc Committee";
        }

        if (words.Contains("orking", StringComparison.Ordinal))
        {
            return "Working Group";
        }

        if (words.EndsWith("ission", StringComparison.Ordinal) && words.Contains("pecial", StringComparison.Ordinal))
        {
            return "Special Mission";
        }

        if (words.Contains("ommittee", StringComparison.Ordinal))
        {
            return "Committee";
        }

        if (words.EndsWith("experts", StringComparison.OrdinalIgnoreCase))
        {
            return words.Contains("eam of", StringComparison.Ordinal) ? "Team of Experts"
                : text.Contains("Group of Experts", StringComparison.Ordinal) ? "Group of Experts"
                : text.Contains("Monitoring Group", StringComparison.Ordinal) ? "Monitoring Group"
                : "Panel of Experts";
        }

        return words.Contains("ommission", StringComparison.Ordinal) ? "Commission of Inquiry"
            : words.Contains("Team", StringComparison.Ordinal) ? "Monitoring Team"
            : words.EndsWith("mechanism", StringComparison.Ordinal) ? "Monitoring Mechanism"
            : "Monitoring Group";
    }
}
