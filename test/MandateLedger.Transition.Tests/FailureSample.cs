using System.Collections.Immutable;
using System.Text.Json;
using MandateLedger.Json;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Tasks;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Query.Answers;
using MandateLedger.Testing;
using MandateLedger.Transition.Checks;
using MandateLedger.Transition.Entries;

namespace MandateLedger.Transition.Tests;

/// <summary>A closing that went wrong, retold of an invented mission, with what repairs it.</summary>
internal sealed class FailureSample
{
    private const string Resolution = "S/RES/9021 (2033)";
    private readonly JsonElement sample;

    private FailureSample(string name, JsonElement sample) => (Name, this.sample) = (name, sample);

    public string Name { get; }

    public IReadOnlyList<string> Fires => [.. sample.GetProperty("fires").EnumerateArray().Select(id => id.GetString()!)];

    public static IReadOnlyList<FailureSample> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryFiles.PathOf("samples", "closing"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => new FailureSample(Path.GetFileNameWithoutExtension(file), JsonDocument.Parse(File.ReadAllText(file)).RootElement)),
    ];

    public ImmutableArray<Finding> Findings(bool repaired)
    {
        var facts = Facts("facts").Concat(repaired ? Facts("repair") : []).Select((entry, index) => new ClosingFact(index + 1, entry, new FactSource("S/2033/950", null, Certainty.Stated), new Recording("A. Planner", new DateTimeOffset(2033, 1, 1, 0, 0, index, TimeSpan.Zero))));
        var on = IsoDate.Parse(sample.GetProperty("on").GetString())!.Value;
        return ClosingChecks.Run(new ClosingQuestion(Eve(), ClosingRecord.Of(facts).KnownOn(on), [], on));
    }

    public IEnumerable<ClosingEntry> Entries() => Facts("facts").Concat(Facts("repair"));

    private IEnumerable<ClosingEntry> Facts(string name) =>
        sample.GetProperty(name).EnumerateArray().Select(fact => ClosingJson.EntryOf(fact.GetProperty("kind").GetString()!, fact.GetProperty("entry")));

    private MandateAnswer Eve() => new()
    {
        Body = "UNAMEX",
        Name = "United Nations Assistance Mission in Exemplia",
        On = new DateOnly(2033, 12, 30),
        AsKnown = new DateOnly(2034, 1, 1),
        Answer = MandateStatus.InForce,
        Ledger = "sample",
        Tasks = [.. sample.GetProperty("tasks").EnumerateArray().Select(label => new TaskAnswer { Task = new TaskInForce { Source = new Source(Resolution, label.GetString()), Since = new DateOnly(2033, 1, 1) }, Link = "" })],
    };
}
