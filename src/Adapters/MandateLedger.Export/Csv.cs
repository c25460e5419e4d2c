namespace MandateLedger.Export;

/// <summary>Rows as RFC 4180 writes them.</summary>
public static class Csv
{
    /// <summary>One row; a field with a comma, a quotation mark or a line end is quoted.</summary>
    public static string Row(params IEnumerable<string?> fields) => string.Join(',', fields.Select(Field));

    private static string Field(string? field)
    {
        var text = field ?? "";
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
