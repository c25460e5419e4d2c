using MandateLedger.Parsing.Syntax;

namespace MandateLedger.Measures;

/// <summary>A structure as units that two readings share where printed number and first forty letters agree.</summary>
internal static class FormUnits
{
    public static IEnumerable<string> Preambular(ResolutionSyntax syntax) =>
        syntax.Preamble.Select(paragraph => FirstLetters(paragraph.Text)).Where(letters => letters.Length > 0);

    /// <summary>Numbered operative paragraphs and items; dashes and bullets have no number.</summary>
    public static IEnumerable<string> Numbered(ResolutionSyntax syntax) =>
        syntax.Operative.SelectMany(paragraph => paragraph.SelfAndDescendants)
            .Select(paragraph => (Number: Bare(paragraph.Number), paragraph.Text))
            .Where(pair => pair.Number.Length > 0)
            .Select(pair => $"{pair.Number} {FirstLetters(pair.Text)}");

    private static string Bare(string? number) => new([.. (number ?? "").ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);

    private static string FirstLetters(string text) =>
        new([.. text.ToLowerInvariant().Where(char.IsAsciiLetter).Take(40)]);
}
