using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Parsing.Syntax;

namespace MandateLedger.Interpretation;

/// <summary>A resolution as meaning: its acts, in the order of its paragraphs.</summary>
/// <param name="Syntax">The form that was read.</param>
/// <param name="Acts">The acts.</param>
/// <param name="ChapterVii"><c>all</c> where the whole resolution rests on Chapter VII, <c>listed</c> where single paragraphs do, else <c>none</c>.</param>
public sealed record ResolutionMeaning(ResolutionSyntax Syntax, ImmutableArray<MandateAct> Acts, string ChapterVii);
