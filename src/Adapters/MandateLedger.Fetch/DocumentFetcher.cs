using System.Net;
using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Fetch;

/// <summary>What became of a document that was asked for.</summary>
/// <param name="Path">The file, whole.</param>
/// <param name="IsNew">False where the one held before is still right.</param>
public sealed record FetchedDocument(string Path, bool IsNew);

/// <summary>
/// Fetches documents from a document service, one at a time and politely: it says who it is, waits between requests,
/// asks only for what has changed, and waits longer where the service is busy.
/// </summary>
public sealed class DocumentFetcher : IDisposable
{
    private readonly FetchSettings settings;
    private readonly DocumentCache cache;
    private readonly HttpClient client;
    private readonly Pauses pauses;

    /// <summary>A fetcher that keeps files in a folder, which is made where it is missing.</summary>
    public DocumentFetcher(FetchSettings settings, string folder, TimeProvider clock)
    {
        (this.settings, cache, pauses) = (settings, new DocumentCache(folder), new Pauses(settings, clock));
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All }) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"mandate-ledger/{typeof(DocumentFetcher).Assembly.GetName().Version?.ToString(3)}");
    }

    /// <summary>True for a symbol that can be asked for: complete, and a resolution with its year.</summary>
    public static bool CanBeAsked(DocumentSymbol symbol) => DocumentAddress.IsComplete(symbol);

    /// <summary>Fetches one document. Throws <see cref="FetchFault"/> with one sentence where that is not possible.</summary>
    public async Task<FetchedDocument> FetchAsync(DocumentSymbol symbol, CancellationToken stop)
    {
        var address = DocumentAddress.Of(symbol, settings);
        for (var attempt = 1; ; attempt++)
        {
            await pauses.BeforeRequestAsync(stop).ConfigureAwait(false);
            var outcome = await AttemptAsync(symbol, address, stop).ConfigureAwait(false);
            if (outcome.Document is { } document)
            {
                return document;
            }

            if (attempt >= settings.Attempts)
            {
                throw new FetchFault($"{symbol} was asked for {attempt} times without success: {outcome.Trouble}; try again later.");
            }

            await pauses.AfterFailureAsync(attempt, outcome.RetryAfter, symbol, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => client.Dispose();

    private async Task<Outcome> AttemptAsync(DocumentSymbol symbol, Uri address, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(settings.Timeout);
        try
        {
            return await AskAsync(symbol, address, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Outcome.Again($"no whole answer came within {settings.Timeout.TotalSeconds:0.##} seconds");
        }
        catch (HttpRequestException problem) when (problem.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            throw new FetchFault($"The document service at {address.Host} cannot be reached ({Plain(problem)}); check the connection, or name another service with --from ADDRESS.", problem) { IsOfService = true };
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            return Outcome.Again("the answer broke off");
        }
    }

    private async Task<Outcome> AskAsync(DocumentSymbol symbol, Uri address, CancellationToken time)
    {
        var name = DocumentAddress.FileNameOf(symbol, settings);
        var note = cache.NoteOf(name) is { } held && held.Address == address.ToString() ? held : null;
        using var answer = await FollowAsync(symbol, address, note, time).ConfigureAwait(false);
        if (answer.StatusCode == HttpStatusCode.NotModified && note is not null)
        {
            return Outcome.Done(new FetchedDocument(cache.PathOf(name), IsNew: false));
        }

        if (answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)answer.StatusCode >= 500)
        {
            return Outcome.Again($"the service answers with status {(int)answer.StatusCode}", pauses.AskedFor(answer));
        }

        Answers.Check(symbol, answer, settings);
        var bytes = await Answers.BodyAsync(symbol, answer, settings, time).ConfigureAwait(false);
        if (!settings.Type.IsWhole(bytes))
        {
            return Outcome.Again("the answer broke off");
        }

        cache.Keep(name, bytes, new CacheNote(address.ToString(), answer.Headers.ETag?.ToString(), answer.Content.Headers.LastModified?.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
        return Outcome.Done(new FetchedDocument(cache.PathOf(name), IsNew: true));
    }

    private async Task<HttpResponseMessage> FollowAsync(DocumentSymbol symbol, Uri address, CacheNote? note, CancellationToken time)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var request = Requests.For(address, note);
            var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, time).ConfigureAwait(false);
            if ((int)answer.StatusCode is < 300 or >= 400 || answer.StatusCode == HttpStatusCode.NotModified || answer.Headers.Location is not { } location)
            {
                return answer;
            }

            answer.Dispose();
            address = Requests.Next(symbol, address, location, redirects, settings);
        }
    }

    // The message of the system, without what only developers need.
    private static string Plain(HttpRequestException problem) => (problem.InnerException?.Message ?? problem.Message).TrimEnd('.');

    private sealed record Outcome(FetchedDocument? Document, string Trouble, TimeSpan? RetryAfter)
    {
        public static Outcome Done(FetchedDocument document) => new(document, "", null);

        public static Outcome Again(string trouble, TimeSpan? retryAfter = null) => new(null, trouble, retryAfter);
    }
}
