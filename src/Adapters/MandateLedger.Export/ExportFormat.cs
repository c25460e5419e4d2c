namespace MandateLedger.Export;

/// <summary>How a document is written.</summary>
public enum ExportFormat
{
    /// <summary>Akoma Ntoso.</summary>
    Akn,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A page of HTML.</summary>
    Html,

    /// <summary>Plain text, a paragraph a line.</summary>
    Text,

    /// <summary>The structure as JSON.</summary>
    Json,

    /// <summary>A paragraph a row.</summary>
    Csv,
}
