using System.Diagnostics;

namespace MandateLedger.Bench;

/// <summary>Times one piece of work.</summary>
internal static class Clock
{
    public static (TimeSpan Time, T Value) Timed<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var value = work();
        return (Stopwatch.GetElapsedTime(start), value);
    }
}
