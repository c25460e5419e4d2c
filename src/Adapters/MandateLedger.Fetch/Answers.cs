using System.Globalization;
using System.Net;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Fetch;

/// <summary>What an answer must be to count as the document.</summary>
internal static class Answers
{
    /// <summary>Refuses an answer that is no document, by its status, its content type and its size as told.</summary>
    public static void Check(DocumentSymbol symbol, HttpResponseMessage answer, FetchSettings settings)
    {
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            throw new FetchFault($"The document service has no {symbol} in the language {settings.Language} as {settings.Type.Name}; check the symbol, or ask with another --language or --type.");
        }

        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new FetchFault($"{symbol}: the document service answers with status {(int)answer.StatusCode}; try again later, or name another service with --from ADDRESS.");
        }

        var type = answer.Content.Headers.ContentType?.MediaType;
        if (type is not null && !settings.Type.MediaTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            throw WrongType(symbol, $"{type}", settings);
        }

        if (answer.Content.Headers.ContentLength > settings.MaximumBytes)
        {
            throw TooLarge(symbol, settings);
        }
    }

    /// <summary>The body; refused where it grows too large or does not begin as such a file does.</summary>
    public static async Task<byte[]> BodyAsync(DocumentSymbol symbol, HttpResponseMessage answer, FetchSettings settings, CancellationToken time)
    {
        using var stream = await answer.Content.ReadAsStreamAsync(time).ConfigureAwait(false);
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, time).ConfigureAwait(false)) > 0;)
        {
            taken.Write(buffer, 0, read);
            if (taken.Length > settings.MaximumBytes)
            {
                throw TooLarge(symbol, settings);
            }
        }

        var bytes = taken.ToArray();
        return settings.Type.Begins(bytes) ? bytes : throw WrongType(symbol, "something else under that name", settings);
    }

    private static FetchFault WrongType(DocumentSymbol symbol, string sent, FetchSettings settings) =>
        new($"{symbol}: the service sent {sent} where {settings.Type.Name} was asked for; check the symbol, or ask with another --type.");

    private static FetchFault TooLarge(DocumentSymbol symbol, FetchSettings settings) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{symbol} is larger than {settings.MaximumBytes:N0} bytes, which no resolution is; nothing was kept."));
}
