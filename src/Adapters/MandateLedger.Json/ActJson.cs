using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Parsing.Openings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;
using MandateLedger.Transition.Matrix;

namespace MandateLedger.Json;

/// <summary>One act as the contract writes it: kinds and fields flat, absent fields left out.</summary>
public sealed record ActJson
{
    public string Kind { get; init; } = "";

    public string Body { get; init; } = "";

    public string Class { get; init; } = "";

    public string At { get; init; } = "";

    public string? From { get; init; }

    public string? Until { get; init; }

    public string? Period { get; init; }

    public string? CountedFrom { get; init; }

    public bool? Computed { get; init; }

    public string? OtherCount { get; init; }

    public bool? Final { get; init; }

    public string? Scope { get; init; }

    public string? Effective { get; init; }

    public string? To { get; init; }

    public string? Mode { get; init; }

    public string[]? Items { get; init; }

    public Dictionary<string, string[]>? Conditions { get; init; }

    public Dictionary<string, string[]>? Cites { get; init; }

    public ClassesJson[]? Classes { get; init; }

    public string? Force { get; init; }

    public string? Via { get; init; }

    public ReferenceJson[]? Refs { get; init; }

    public bool? Recalls { get; init; }

    public string? By { get; init; }

    public string? Every { get; init; }

    public int? Times { get; init; }

    public string[]? Due { get; init; }

    public string? What { get; init; }

    public Dictionary<string, int>? Figures { get; init; }

    public string? Dated { get; init; }

    public string? Document { get; init; }

    public string? Power { get; init; }

    public string? Condition { get; init; }

    public string Rule { get; init; } = "";

    public string Standing { get; init; } = "stated";

    public ReadingJson[]? Readings { get; init; }

    public int[][] Words { get; init; } = [];

    /// <summary>Writes an act.</summary>
    public static ActJson Of(MandateAct act) => act.Match(Writer.Instance) with
    {
        Body = act.Body.Id,
        Class = Names.Of(act.Body.Class),
        At = act.At,
        Rule = act.Rule,
        Standing = Names.Of(act.Standing),
        Condition = act.Condition,
        Readings = act.Readings.IsEmpty ? null : [.. act.Readings.Select(ReadingJson.Of)],
        Words = [.. act.Words.Select(span => new[] { span.From, span.Until })],
    };

    /// <summary>Reads an act that <see cref="Of"/> wrote.</summary>
    public MandateAct ToAct() => Kind switch
    {
        "establish" => Common(new MandateAct.Establishes(TermOf()) { Body = BodyOf(), At = At, Rule = Rule }),
        "extend" => Common(new MandateAct.Extends(TermOf(), Final == true, Scope == "authorization" ? TermScope.Authorization : TermScope.Mandate) { Body = BodyOf(), At = At, Rule = Rule }),
        "end" => Common(new MandateAct.Ends(IsoDate.Parse(Effective)) { Body = BodyOf(), At = At, Rule = Rule }),
        "rename_or_succeed" => Common(new MandateAct.RenamesOrSucceeds(To ?? "", IsoDate.Parse(Effective)) { Body = BodyOf(), At = At, Rule = Rule }),
        "tasks" => Common(new MandateAct.Tasks(Names.Parse<TaskMode>(Mode), [.. (Items ?? []).Select(ItemOf)]) { Body = BodyOf(), At = At, Rule = Rule, Via = Via, Force = Force is null ? null : Names.Parse<VerbForce>(Force) }),
        "incorporate" => Common(new MandateAct.Incorporates([.. (Refs ?? []).Select(reference => reference.ToReference())]) { Body = BodyOf(), At = At, Rule = Rule, Recalls = Recalls == true }),
        "report" => Common(new MandateAct.Reports(By ?? "", Every is null ? null : Primitives.Dates.Period.FromIso(Every), [.. Due ?? []]) { Body = BodyOf(), At = At, Rule = Rule, Times = Times }),
        "strength" => Common(new MandateAct.SetsStrength((Figures ?? []).ToImmutableSortedDictionary(StringComparer.Ordinal)) { Body = BodyOf(), At = At, Rule = Rule }),
        "transition" => Common(new MandateAct.Transitions(What ?? "", [.. Due ?? []]) { Body = BodyOf(), At = At, Rule = Rule }),
        "consent" => Common(new MandateAct.CitesConsent(From ?? "", IsoDate.Parse(Dated), Document) { Body = BodyOf(), At = At, Rule = Rule }),
        "residual" => Common(new MandateAct.KeepsPower(Power ?? "", IsoDate.Parse(Until)) { Body = BodyOf(), At = At, Rule = Rule }),
        _ => throw new FormatException($"The act kind {Kind} is not known."),
    };

    private MandateAct Common(MandateAct act) => act with
    {
        Standing = Names.Parse<Standing>(Standing),
        Condition = Condition,
        Readings = [.. (Readings ?? []).Select(reading => reading.ToReading())],
        Words = [.. Words.Select(span => new TextSpan(span[0], span[1]))],
    };

    private BodyRef BodyOf() => new(Body, Names.Parse<BodyClass>(Class));

    private TaskItem ItemOf(string label) => new(label, [.. Conditions?.GetValueOrDefault(label) ?? []])
    {
        Cites = [.. Cites?.GetValueOrDefault(label) ?? []],
        Classes = Array.Find(Classes ?? [], classes => classes.Item == label)?.ToClasses() ?? TaskClasses.None,
    };

    private Term TermOf() => new()
    {
        From = IsoDate.Parse(From),
        Until = IsoDate.Parse(Until),
        Period = Period is null ? null : Primitives.Dates.Period.FromIso(Period),
        CountedFrom = CountedFrom,
        Computed = Computed == true,
        OtherCount = IsoDate.Parse(OtherCount),
    };

    private sealed class Writer : IActVisitor<ActJson>
    {
        public static readonly Writer Instance = new();

        public ActJson Establishes(MandateAct.Establishes act) => WithTerm(new ActJson { Kind = "establish" }, act.Term);

        public ActJson Extends(MandateAct.Extends act) => WithTerm(new ActJson { Kind = "extend" }, act.Term) with
        {
            Final = act.Final ? true : null,
            Scope = act.Scope == TermScope.Authorization ? "authorization" : null,
        };

        public ActJson Ends(MandateAct.Ends act) => new() { Kind = "end", Effective = act.Effective?.ToIso() };

        public ActJson RenamesOrSucceeds(MandateAct.RenamesOrSucceeds act) =>
            new() { Kind = "rename_or_succeed", To = act.To, Effective = act.Effective?.ToIso() };

        public ActJson Tasks(MandateAct.Tasks act)
        {
            var conditions = ByLabel(act, item => item.Conditions);
            var cites = ByLabel(act, item => item.Cites);
            return new ActJson
            {
                Kind = "tasks",
                Mode = Names.Of(act.Mode),
                Items = [.. act.Items.Select(item => item.Label)],
                Conditions = conditions.Count == 0 ? null : conditions,
                Cites = cites.Count == 0 ? null : cites,
                Classes = ClassesJson.Of(act),
                Force = act.Force is { } force ? Names.Of(force) : null,
                Via = act.Via,
            };
        }

        private static Dictionary<string, string[]> ByLabel(MandateAct.Tasks act, Func<TaskItem, ImmutableArray<string>> select) =>
            act.Items.Where(item => !select(item).IsEmpty).DistinctBy(item => item.Label).ToDictionary(item => item.Label, item => select(item).ToArray());

        public ActJson Incorporates(MandateAct.Incorporates act) =>
            new() { Kind = "incorporate", Refs = [.. act.References.Select(ReferenceJson.Of)], Recalls = act.Recalls ? true : null };

        public ActJson Reports(MandateAct.Reports act) =>
            new() { Kind = "report", By = act.By, Every = act.Every?.ToString(), Due = [.. act.Due], Times = act.Times };

        public ActJson SetsStrength(MandateAct.SetsStrength act) => new() { Kind = "strength", Figures = new(act.Figures) };

        public ActJson Transitions(MandateAct.Transitions act) => new() { Kind = "transition", What = act.What, Due = act.Due.IsEmpty ? null : [.. act.Due] };

        public ActJson CitesConsent(MandateAct.CitesConsent act) =>
            new() { Kind = "consent", From = act.From, Dated = act.Dated?.ToIso(), Document = act.Symbol };

        public ActJson KeepsPower(MandateAct.KeepsPower act) => new() { Kind = "residual", Power = act.Power, Until = act.Until?.ToIso() };

        private static ActJson WithTerm(ActJson json, Term term) => json with
        {
            From = term.From?.ToIso(),
            Until = term.Until?.ToIso(),
            Period = term.Period?.ToString(),
            CountedFrom = term.CountedFrom,
            Computed = term.Computed ? true : null,
            OtherCount = term.OtherCount?.ToIso(),
        };
    }
}

/// <summary>What one item of a task act is about.</summary>
public sealed record ClassesJson(string Item, string[] Components, PemaJson[] Pema)
{
    internal static ClassesJson[]? Of(MandateAct.Tasks act)
    {
        ClassesJson[] known = [.. act.Items.Where(item => !item.Classes.IsEmpty).DistinctBy(item => item.Label).Select(item => new ClassesJson(
            item.Label, [.. item.Classes.Components], [.. item.Classes.Pema.Select(pair => new PemaJson(pair.Task, pair.Modality))]))];
        return known.Length == 0 ? null : known;
    }

    internal TaskClasses ToClasses() => new([.. Components], [.. Pema.Select(pair => new PemaTask(pair.Task, pair.Modality))]);
}

/// <summary>A task of the PEMA data set with its modality.</summary>
public sealed record PemaJson(string Task, string Modality);

/// <summary>A reference: <c>resolution</c> for resolutions, <c>document</c> for the rest.</summary>
public sealed record ReferenceJson(string? Resolution, string? Document, string[] Paras)
{
    internal static ReferenceJson Of(MandateReference reference) => reference.Symbol.StartsWith("S/RES/", StringComparison.Ordinal)
        ? new ReferenceJson(reference.Symbol["S/RES/".Length..], null, [.. reference.Paragraphs])
        : new ReferenceJson(null, reference.Symbol, [.. reference.Paragraphs]);

    internal MandateReference ToReference() => new(Resolution is null ? Document ?? "" : "S/RES/" + Resolution, [.. Paras]);
}

/// <summary>A reading of an end date.</summary>
public sealed record ReadingJson(string? Until, string Because)
{
    internal static ReadingJson Of(TermReading reading) => new(reading.Until?.ToIso(), reading.Because);

    internal TermReading ToReading() => new(IsoDate.Parse(Until), Because);
}

/// <summary>Enumerations in the contract's spelling: small letters, words parted by hyphens.</summary>
public static class Names
{
    /// <summary>For example <c>in-force</c> for InForce.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Spelling.Of(value);

    /// <summary>Reads what <see cref="Of"/> writes.</summary>
    public static T Parse<T>(string? name)
        where T : struct, Enum => Enum.Parse<T>((name ?? "").Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
