using System.Text.RegularExpressions;

namespace MandateLedger.Import;

/// <summary>Headings that begin an annex, with its title on the same line or without: "Annex", "Annex B: Statement".</summary>
internal static partial class AnnexTitles
{
    [GeneratedRegex(@"^\s*(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure)(?:\s+(?:[IVXLC]+|\d{1,3}|[A-Z]))?\s*(?:[.:–—-]\s.*|[.:]?\s*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Title { get; }

    /// <summary>True where the words of a heading begin an annex.</summary>
    public static bool Begins(string heading) => heading.Length < 300 && Title.IsMatch(heading);
}
