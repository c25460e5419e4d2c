using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Identifiers of documents after the naming convention.</summary>
internal static partial class Iri
{
    private const string Deliberation = "/akn/un/statement/deliberation/";

    [GeneratedRegex(@"^S/PRST/(?<year>\d{4})/(?<number>\d{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Statement { get; }

    [GeneratedRegex(@"^S/(?:[A-Z]{2}\.\d+/)?(?<year>(?:19|20)\d\d)/", RegexOptions.CultureInvariant)]
    private static partial Regex CouncilDocument { get; }

    [GeneratedRegex(@"^(?<paragraph>\d{1,3}[a-z]?)(?<items>(?:\([A-Za-z0-9]{1,5}\))*)$", RegexOptions.CultureInvariant)]
    private static partial Regex CitedLabel { get; }

    /// <summary>True for the symbol of a presidential statement.</summary>
    public static bool IsStatement(string symbol) => Statement.IsMatch(symbol);

    /// <summary>The number of a document in its identifier: 9001-2031, 2031-5 for a statement, nn for none.</summary>
    public static string NumberOf(DocumentSymbol? symbol) => symbol switch
    {
        { ResolutionNumber: { } number, ResolutionYear: { } year } => string.Create(CultureInfo.InvariantCulture, $"{number}-{year}"),
        { ResolutionNumber: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { } other when Statement.Match(other.Value) is { Success: true } match => $"{match.Groups["year"].Value}-{match.Groups["number"].Value}",
        { } other => Escape(other.Value),
        null => "nn",
    };

    /// <summary>The work of a deliberation of the Council.</summary>
    public static string Work(string date, string number, string actor = "un-sc") => $"{Deliberation}{actor}/{date}/{number}";

    /// <summary>
    /// The work of a cited document, with its day where that is known, else with its year; null where neither is, for
    /// the convention asks for one.
    /// </summary>
    public static string? Cited(DocumentSymbol symbol, Func<DocumentSymbol, DateOnly?> adoptionOf)
    {
        if (symbol.ResolutionNumber is not null)
        {
            var date = adoptionOf(symbol)?.ToIso() ?? symbol.ResolutionYear?.ToString(CultureInfo.InvariantCulture);
            return date is null || symbol.ResolutionYear is null ? null : Work(date, NumberOf(symbol));
        }

        if (Statement.Match(symbol.Value) is { Success: true } statement)
        {
            return Work(adoptionOf(symbol)?.ToIso() ?? statement.Groups["year"].Value, NumberOf(symbol));
        }

        return CouncilDocument.Match(symbol.Value) is { Success: true } document
            ? Document(symbol, document.Groups["year"].Value)
            : null;
    }

    /// <summary>The work of a document of the Council of that year.</summary>
    public static string Document(DocumentSymbol symbol, string year) => $"/akn/un/doc/un-sc/{year}/{Escape(symbol.Value)}";

    /// <summary>The identifier that a cited paragraph of another document has by the convention; null for odd labels.</summary>
    public static string? Anchor(string label)
    {
        if (CitedLabel.Match(label) is not { Success: true } match)
        {
            return null;
        }

        var points = match.Groups["items"].Value.Split('(', StringSplitOptions.RemoveEmptyEntries).Select(item => $"__list_1__point_{item.TrimEnd(')')}");
        return $"para_{match.Groups["paragraph"].Value}{string.Concat(points)}";
    }

    // "/" is "-", a space is "_"; brackets and stops stay.
    private static string Escape(string symbol) => symbol.Replace('/', '-').Replace(' ', '_');
}
