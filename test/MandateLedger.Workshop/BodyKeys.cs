using System.Globalization;
using System.Text.RegularExpressions;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Workshop;

/// <summary>Two names of one body come out as one: by the catalogue, or by class and founding resolution.</summary>
internal sealed partial class BodyKeys(BodyCatalogue catalogue)
{
    /// <summary>The id in the catalogue where the body is in it, else a key made of class and resolution, or of the name.</summary>
    public string Of(string? name, string? bodyClass, DateOnly? day)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "no body";
        }

        var tidy = BeforeYear.Replace(Folding.Fold(name), " (");
        var kind = bodyClass ?? "";
        return (ByName(tidy, kind, day) ?? ByResolution(tidy, kind, day) ?? ByCountry(tidy, kind, day) ?? ByHead(tidy, day))?.Id
            ?? (Resolution.Match(tidy) is { Success: true } founding ? $"{kind} [{Printed(founding)}]" : Bare(tidy));
    }

    private Body? ByName(string name, string kind, DateOnly? day)
    {
        var named = catalogue.Named(name);
        if (named.IsEmpty && Bracketed.Match(name) is { Success: true } bracket)
        {
            // "Panel of Experts (DRC)" is named by its bracket only where the bracket is an acronym.
            named = catalogue.Named(bracket.Groups["inside"].Value) is [{ Type: not "" } only] && name.StartsWith("United Nations", StringComparison.Ordinal) ? [only] : [];
        }

        return Best(named, kind, day);
    }

    private Body? ByResolution(string name, string kind, DateOnly? day)
    {
        foreach (Match match in Resolution.Matches(name))
        {
            var resolution = Printed(match);
            var founded = catalogue.All.Where(body => Is(body, kind) && (body.Founded?.By == "S/RES/" + resolution || Bears(body, $"[{resolution}]"))).ToList();
            if (Best(founded.Where(body => SharesWords(body, name)).DefaultIfEmpty(founded.Count == 1 ? founded[0] : null).OfType<Body>(), kind, day) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    private Body? ByCountry(string name, string kind, DateOnly? day)
    {
        if (Bracketed.Match(name) is not { Success: true } bracket || Resolution.IsMatch(name))
        {
            return null;
        }

        var inside = bracket.Groups["inside"].Value;
        var here = catalogue.All.Where(body => Is(body, kind) && body.Countries.Any(country => inside.Contains(country, StringComparison.OrdinalIgnoreCase)));
        return Best(here.Where(body => SharesWords(body, name[..bracket.Index])), kind, day);
    }

    private Body? ByHead(string name, DateOnly? day) =>
        Best(catalogue.All.Where(body => body.Heads.Contains(name, StringComparer.OrdinalIgnoreCase)), "", day);

    // The one that lives on that day, of the class that is meant, the youngest of several.
    private static Body? Best(IEnumerable<Body> bodies, string kind, DateOnly? day) =>
        bodies.OrderByDescending(body => day is not { } today || body.LivesOn(today))
            .ThenByDescending(body => Is(body, kind))
            .ThenByDescending(body => body.Founded?.On is { } founded && (day is not { } today || founded <= today.AddDays(30)) ? founded : DateOnly.MinValue)
            .FirstOrDefault();

    private static bool Is(Body body, string kind) => body.Class.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase);

    private static bool Bears(Body body, string suffix) => body.Aliases.Prepend(body.Id).Any(name => name.EndsWith(suffix, StringComparison.Ordinal));

    // "Monitoring Team" and "Panel of Experts" of one resolution are two bodies; "Committee" has only one word to share.
    private static bool SharesWords(Body body, string name)
    {
        var words = Words(name);
        return words.Count == 0 || body.Aliases.Append(body.Name).Append(body.Id).Any(other => words.IsSubsetOf(Words(other)));
    }

    private static HashSet<string> Words(string name) =>
        [.. Word.Matches(Bracketed.Replace(name, "")).Select(match => match.Value.ToUpperInvariant()).Where(word => word is not ("THE" or "OF" or "FOR" or "ON" or "IN" or "UNITED" or "NATIONS"))];

    private static string Printed(Match match) => string.Create(CultureInfo.InvariantCulture, $"{match.Groups["number"].Value} ({match.Groups["year"].Value})");

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"\s*\((?=\d{4}\))", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeYear { get; }

    [GeneratedRegex(@"(?<number>\d{3,4}) \((?<year>\d{4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Resolution { get; }

    [GeneratedRegex(@"\s*[\[(](?<inside>[^\])]*(?:\(\d{4}\)[^\])]*)*)[\])]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed { get; }

    [GeneratedRegex(@"[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }
}
