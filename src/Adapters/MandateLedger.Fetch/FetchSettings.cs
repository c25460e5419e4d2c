namespace MandateLedger.Fetch;

/// <summary>How the document service is asked.</summary>
public sealed record FetchSettings
{
    /// <summary>The environment variable that names another service.</summary>
    public const string AddressVariable = "MANDATE_DOCUMENTS";

    /// <summary>The document service of the United Nations.</summary>
    public const string OfficialAddress = "https://documents.un.org/api/symbol/access?s={symbol}&l={language}&t={type}";

    /// <summary>
    /// Where documents are: <c>{symbol}</c>, <c>{language}</c> and <c>{type}</c> are filled in; without
    /// <c>{symbol}</c> the symbol is the end of the path, as in <c>https://undocs.org</c>.
    /// </summary>
    public string Address { get; init; } = OfficialAddress;

    /// <summary>The language as ISO 639-1.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The kind of file.</summary>
    public DocumentType Type { get; init; } = DocumentType.Pdf;

    /// <summary>The shortest time from one request to the next.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one request may take, its body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often one document is asked for.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>The pause after the first failure; each further one is twice as long, and a part of it is chance.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A service that asks for a longer pause is not waited for.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>A larger document is refused.</summary>
    public long MaximumBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>How many redirects are followed.</summary>
    public int Redirects { get; init; } = 6;
}
