using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Mentions;

/// <summary>
/// The letters that stand for what was recognized in a sentence. A sentence is read twice: once for mentions, which are
/// overwritten by their letter, and once for what is said of them. The length never changes, so spans hold for both.
/// </summary>
internal static class Sign
{
    public const char Quotation = '\uE000';
    public const char Mission = '\uE001';
    public const char Mandate = '\uE002';
    public const char Date = '\uE003';
    public const char Resolution = '\uE004';
    public const char Person = '\uE005';
    public const char Name = '\uE006';
    public const char Government = '\uE007';
    public const char Host = '\uE008';
    public const char Council = '\uE009';
    public const char Chief = '\uE00A';
    public const char Nations = '\uE00B';
    public const char Number = '\uE00C';
    public const char Duration = '\uE00D';
    public const char Weekday = '\uE00E';
    public const char Body = '\uE00F';
    public const char Seat = '\uE010';

    /// <summary>What names a value that can be right or wrong: nothing supported may hold one that was not checked.</summary>
    public static bool IsCheckable(char mark) =>
        mark is Date or Resolution or Person or Name or Number or Duration or Weekday or Body;
}

/// <summary>Something recognized in a sentence.</summary>
/// <param name="Kind">Its letter.</param>
/// <param name="Span">Where.</param>
internal sealed record Mention(char Kind, TextSpan Span)
{
    /// <summary>Of a date.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>Of a duration.</summary>
    public Length? Length { get; init; }

    /// <summary>Of a number; of a resolution, its number.</summary>
    public int Number { get; init; }

    /// <summary>Of a resolution: the year given with it, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Of a person, the name in the record; of a body, its id; of a name, the words.</summary>
    public string Name { get; init; } = "";
}
