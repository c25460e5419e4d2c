using MandateLedger.Export.AkomaNtoso;

namespace MandateLedger.Export;

/// <summary>What validation found, in the contract's JSON.</summary>
public static class ReportJson
{
    /// <summary>The report on one file.</summary>
    public static string Of(AkomaNtosoReport report, bool indented) => JsonText.Write(indented, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file", report.Name);
        writer.WriteNumber("level", report.Level);
        writer.WriteNumber("identifiers", report.Identifiers);
        writer.WriteNumber("links", report.Links);
        writer.Objects("problems", report.Problems, problem =>
        {
            writer.WriteString("rule", NameOf(problem.Rule));
            writer.WriteNumber("line", problem.Line);
            writer.WriteString("message", problem.Message);
        });
        writer.WriteEndObject();
    });

    private static string NameOf(AkomaNtosoRule rule) => rule switch
    {
        AkomaNtosoRule.WellFormed => "well-formed",
        AkomaNtosoRule.Schema => "schema",
        AkomaNtosoRule.Naming => "naming",
        _ => "link",
    };
}
