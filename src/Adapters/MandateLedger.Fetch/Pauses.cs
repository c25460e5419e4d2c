using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Fetch;

/// <summary>When to ask next: not too soon after the last request, and later where the service is busy.</summary>
internal sealed class Pauses(FetchSettings settings, TimeProvider clock)
{
    private DateTimeOffset? last;

    /// <summary>Waits until the shortest time since the last request has gone by.</summary>
    public async Task BeforeRequestAsync(CancellationToken stop)
    {
        if (last is { } before && before + settings.Interval - clock.GetUtcNow() is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left, clock, stop).ConfigureAwait(false);
        }

        last = clock.GetUtcNow();
    }

    /// <summary>Waits after a failure: as long as the service asks, else longer each time, with a part left to chance.</summary>
    public async Task AfterFailureAsync(int attempt, TimeSpan? askedFor, DocumentSymbol symbol, CancellationToken stop)
    {
        if (askedFor > settings.LongestPause)
        {
            throw new FetchFault($"{symbol}: the service is busy and asks to wait {askedFor.Value.TotalMinutes:0} minutes; try again then.");
        }

        var doubled = settings.FirstPause * Math.Pow(2, attempt - 1);
        var pause = askedFor ?? (doubled * (0.5 + Random.Shared.NextDouble()));
        await Task.Delay(pause < settings.LongestPause ? pause : settings.LongestPause, clock, stop).ConfigureAwait(false);
    }

    /// <summary>The pause that an answer asks for, or null.</summary>
    public TimeSpan? AskedFor(HttpResponseMessage answer)
    {
        var asked = answer.Headers.RetryAfter;
        var pause = asked?.Delta ?? (asked?.Date is { } day ? day - clock.GetUtcNow() : null);
        return pause is { } wait && wait < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }
}
