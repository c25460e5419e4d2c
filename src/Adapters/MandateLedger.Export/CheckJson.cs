using System.Text.Json;
using MandateLedger.Claims.Answers;
using MandateLedger.Json;

namespace MandateLedger.Export;

/// <summary>The claims of an article in the contract's JSON.</summary>
public static class CheckJson
{
    /// <summary>The whole answer, one object.</summary>
    public static string Of(string file, CheckAnswer answer) => JsonText.Write(indented: true, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteString("body", answer.Body);
        writer.WriteString("ledger", answer.Ledger);
        writer.Date("asKnown", answer.AsKnown);
        writer.Objects("claims", answer.Claims, claim => Members(writer, claim));
        writer.WriteEndObject();
    });

    /// <summary>One claim, in a line.</summary>
    public static string Line(ClaimAnswer claim) => JsonText.Write(indented: false, writer =>
    {
        writer.WriteStartObject();
        Members(writer, claim);
        writer.WriteEndObject();
    });

    private static void Members(Utf8JsonWriter writer, ClaimAnswer claim)
    {
        writer.WriteNumber("n", claim.Number);
        writer.WriteString("sentence", claim.Sentence);
        writer.WriteString("claim", claim.Claim);
        writer.WriteString("verdict", Names.Of(claim.Verdict));
        writer.WriteString("rule", claim.Rule);
        writer.Objects("evidence", claim.Evidence, evidence =>
        {
            writer.WriteString("symbol", evidence.Symbol);
            writer.WriteString("at", evidence.At);
            writer.WriteString("note", evidence.Note);
        });
    }
}
