using System.Globalization;
using System.Net.Http.Headers;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Fetch;

/// <summary>The requests of a fetch.</summary>
internal static class Requests
{
    /// <summary>A request that a service may answer with "not modified" where <paramref name="note"/> tells what is held.</summary>
    public static HttpRequestMessage For(Uri address, CacheNote? note)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (note?.ETag is { } tag && EntityTagHeaderValue.TryParse(tag, out var value))
        {
            request.Headers.IfNoneMatch.Add(value);
        }

        if (DateTimeOffset.TryParseExact(note?.LastModified, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var changed))
        {
            request.Headers.IfModifiedSince = changed;
        }

        return request;
    }

    /// <summary>Where a redirect leads; it is refused where it leads too far or to a place that is not trusted.</summary>
    public static Uri Next(DocumentSymbol symbol, Uri from, Uri location, int redirects, FetchSettings settings)
    {
        var next = location.IsAbsoluteUri ? location : new Uri(from, location);
        if (redirects + 1 > settings.Redirects)
        {
            throw new FetchFault($"{symbol}: the service sends from one address to the next without end (more than {settings.Redirects}); name another service with --from ADDRESS.");
        }

        return DocumentAddress.IsTrusted(next)
            ? next
            : throw new FetchFault($"{symbol}: the service sends to {next.Scheme}://{next.Host}, which is not https and is not followed; name another service with --from ADDRESS.");
    }
}
