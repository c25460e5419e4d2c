using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Clauses;

namespace MandateLedger.Interpretation.Rules;

/// <summary>A drafting habit with its name, one sentence that shows it, and what it means.</summary>
/// <param name="Name">A sentence in one word: <c>ExtendsMandateUntilDate</c>.</param>
/// <param name="Example">A sentence of an invented mission that the rule reads.</param>
/// <param name="Read">The acts that a clause holds by this rule; empty where it holds none.</param>
internal sealed record Rule(string Name, string Example, Func<Clause, IEnumerable<MandateAct>> Read);

/// <summary>A rule as it is shown to people and tests.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Example">Its example sentence.</param>
public sealed record RuleCard(string Name, string Example);
