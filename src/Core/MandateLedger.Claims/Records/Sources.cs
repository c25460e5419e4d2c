using System.Text.RegularExpressions;
using MandateLedger.Claims.Answers;
using MandateLedger.Ledger.Terms;
using MandateLedger.Query;

namespace MandateLedger.Claims.Records;

/// <summary>Makes evidence of what records are made of.</summary>
internal static partial class Sources
{
    [GeneratedRegex(@"^(?<symbol>S/RES/\d+ \(\d{4}\)|[A-Z]{1,3}/[A-Z0-9/.]*\d[A-Za-z0-9/.]*(?: \(Sect\. \d+\)[A-Za-z0-9/.]*)?),?(?: (?<at>annex|pre\[\d+\]|\d+[a-z]?(?:\([a-z]+\))*))?", RegexOptions.CultureInvariant)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"S/RES/\d+ \(\d{4}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Resolution { get; }

    /// <summary>Evidence by a paragraph.</summary>
    public static Evidence Says(this Source source, string note) => new(source.Symbol, source.At, note);

    /// <summary>Evidence by an event.</summary>
    public static Evidence Says(this MissionEvent happened) => Of(happened.Source, $"{happened.On}: {happened.Text}");

    /// <summary>Evidence by a fact whose source is told in words.</summary>
    public static Evidence Of(string source, string note)
    {
        var match = Leading.Match(source);
        if (match.Success)
        {
            return new Evidence(match.Groups["symbol"].Value, match.Groups["at"].Success ? match.Groups["at"].Value : null, $"{note} ({source})");
        }

        var named = Resolution.Match(source);
        return new Evidence(named.Success ? named.Value : null, null, $"{note} ({source})");
    }
}
