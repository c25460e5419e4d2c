namespace MandateLedger.Transition.Matrix;

/// <summary>Choices as people write them: <c>country-team</c>.</summary>
public static class Spelling
{
    /// <summary>A choice in small letters with hyphens; the groups of assets are Roman numbers and stay as they are.</summary>
    public static string Of<T>(T choice)
        where T : struct, Enum
    {
        var name = choice.ToString();
        return typeof(T) == typeof(Entries.DispositionGroup)
            ? name
            : string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
    }

    /// <summary>Reads a choice, with hyphens, spaces or neither, in large or small letters; null where it is none.</summary>
    public static T? Parse<T>(string words)
        where T : struct, Enum
    {
        var letters = string.Concat(words.Where(char.IsLetter));
        return Enum.GetValues<T>().Cast<T?>().FirstOrDefault(choice => string.Equals(choice.ToString(), letters, StringComparison.OrdinalIgnoreCase));
    }
}
