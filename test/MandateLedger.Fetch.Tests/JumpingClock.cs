namespace MandateLedger.Fetch.Tests;

/// <summary>A clock on which every wait is over at once; it notes how long each was to be.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private DateTimeOffset now = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Add(dueTime);
        now += dueTime;
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
