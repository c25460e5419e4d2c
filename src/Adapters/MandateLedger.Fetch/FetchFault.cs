namespace MandateLedger.Fetch;

/// <summary>
/// A document could not be fetched. The message is for the user: it names the document or the service and what to do.
/// </summary>
public sealed class FetchFault(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True where the service itself cannot be reached, so that asking it for other documents is of no use.</summary>
    public bool IsOfService { get; init; }
}
