using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Ledger.Postings;
using MandateLedger.Ledger.Terms;
using MandateLedger.Primitives.Dates;
using MandateLedger.Query.Answers;

namespace MandateLedger.Query;

/// <summary>Reports and steps of transition asked for in the running term, in a few words each.</summary>
internal static class OpenRequests
{
    public static ImmutableArray<OpenRequest> Of(IEnumerable<PostedDocument> effective, string body, MandateTerm? term)
    {
        if (term is null)
        {
            return [];
        }

        return [.. effective.Where(document => document.AdoptedOn >= term.AdoptedOn)
            .SelectMany(document => document.Acts.Where(act => act.Body.Id == body)
                .Select(act => Request(act, new Source(document.Symbol.Value, act.At))))
            .OfType<OpenRequest>()];
    }

    private static OpenRequest? Request(MandateAct act, Source by) => act switch
    {
        MandateAct.Reports report => new OpenRequest("report", by, Words(report)),
        MandateAct.Transitions step => new OpenRequest(step.What, by, step.Due.IsEmpty ? "no day named" : string.Join(", ", step.Due.Select(Due))),
        MandateAct.Tasks { Condition: { } condition } => new OpenRequest("request", by, condition),
        _ => null,
    };

    // "P90D" is within 90 days of adoption; anything else is a day.
    private static string Due(string due) => Period.FromIso(due) is { } period ? $"within {period.ToDigits()}" : $"by {due}";

    private static string Words(MandateAct.Reports report)
    {
        var parts = new List<string> { report.By };
        if (report.Every is { } every)
        {
            parts.Add($"every {every.ToDigits()}");
        }

        if (!report.Due.IsEmpty)
        {
            parts.Add(string.Join(", ", report.Due.Select(Due)));
        }

        if (report.Times is { } times)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{times} times in total"));
        }

        return string.Join(", ", parts);
    }
}
