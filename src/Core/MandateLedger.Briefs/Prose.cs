using System.Globalization;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query;

namespace MandateLedger.Briefs;

/// <summary>Small pieces of prose.</summary>
internal static class Prose
{
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>"three tasks", "one task", "28 tasks".</summary>
    public static string Count(int count, string one, string several) => $"{Number(count)} {(count == 1 ? one : several)}";

    /// <summary>Numbers to ten in words, as the United Nations writes them.</summary>
    public static string Number(int count) => count < Small.Length ? Small[count] : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>With a capital at the beginning.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"from May 2032 to 3 June 2033", with the precision that each has.</summary>
    public static string Period(string? from, string? to) =>
        $"from {Name(from)}{(to is null || to == from ? "" : $" to {Name(to)}")}";

    private static string Name(string? date) => LegalDate.Parse(date) is { } known ? known.ToProse() : date ?? "a day not recorded";

    /// <summary>Whole years between two days.</summary>
    public static int Years(DateOnly from, DateOnly until)
    {
        var years = until.Year - from.Year;
        return from.AddYears(years) > until ? years - 1 : years;
    }

    /// <summary>What the words of a fact need beside them, so that they say no more than their source.</summary>
    public static string Sureness(string source) => source switch
    {
        _ when source.StartsWith("press", StringComparison.OrdinalIgnoreCase) => " (told by the press)",
        _ when source.StartsWith("unchecked", StringComparison.OrdinalIgnoreCase) => " (unchecked)",
        _ => "",
    };

    private static string Killed(MissionEvent happened) => happened.Killed is { } killed && !happened.Text.Contains(killed.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        ? $"; {Count(killed, "person", "people")} killed"
        : "";

    /// <summary>An event as a sentence: its day, what happened, and how sure it is.</summary>
    public static Sentence Event(MissionEvent happened)
    {
        var day = LegalDate.Parse(happened.On) is { } date ? date.ToProse() : happened.On;
        return Sentence.From($"{day}: {happened.Text.TrimEnd('.')}{Killed(happened)}{Sureness(happened.Source)}{(happened.Text.EndsWith('?') ? "" : ".")}", happened.Source);
    }
}
