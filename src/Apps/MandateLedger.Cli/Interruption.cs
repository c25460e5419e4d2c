using System.Runtime.InteropServices;

namespace MandateLedger.Cli;

/// <summary>Ctrl-C and the request to end: the first one is passed on as a wish, the second one ends the program.</summary>
public sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    /// <summary>Begins to listen.</summary>
    public Interruption() => registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Pass), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Pass)];

    /// <summary>Cancelled when the user wants to stop.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        Array.ForEach(registrations, registration => registration.Dispose());
        source.Dispose();
    }

    private void Pass(PosixSignalContext signal)
    {
        signal.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
