namespace MandateLedger.Export;

/// <summary>How an answer is written.</summary>
public enum Format
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object, indented.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>Rows, RFC 4180.</summary>
    Csv,
}
