using System.Collections.Immutable;
using System.Globalization;
using MandateLedger.Primitives.Dates;

namespace MandateLedger.Primitives.Text;

/// <summary>Every field of the told metadata as one row: how its value is said, and how it is taken over.</summary>
internal static class MetadataFields
{
    private static readonly ImmutableArray<Row> Rows =
    [
        new(MetadataField.Symbol, told => told.Symbol, (told, other) => told with { Symbol = other.Symbol }),
        new(MetadataField.Adopted, told => told.AdoptedOn?.ToIso(), (told, other) => told with { AdoptedOn = other.AdoptedOn }),
        new(MetadataField.Meeting, told => told.Meeting?.ToString(CultureInfo.InvariantCulture), (told, other) => told with { Meeting = other.Meeting }),
        new(MetadataField.Title, told => told.Title, (told, other) => told with { Title = other.Title }),
        new(MetadataField.AgendaItem, told => told.AgendaItem, (told, other) => told with { AgendaItem = other.AgendaItem }),
        new(MetadataField.Draft, told => told.DraftSymbol, (told, other) => told with { DraftSymbol = other.DraftSymbol }),
        new(MetadataField.DraftDate, told => told.DraftOn?.ToIso(), (told, other) => told with { DraftOn = other.DraftOn }),
        new(MetadataField.Vote, told => told.Vote?.Counts, (told, other) => told with { Vote = WithNames(other.Vote!, told.Vote) }),
        new(MetadataField.Outcome, told => told.Outcome, (told, other) => told with { Outcome = other.Outcome }),
        new(MetadataField.Sponsors, told => Listed(told.Sponsors), (told, other) => told with { Sponsors = other.Sponsors }),
        new(MetadataField.AdditionalSponsors, told => Listed(told.AdditionalSponsors), (told, other) => told with { AdditionalSponsors = other.AdditionalSponsors }),
        new(MetadataField.Subjects, told => Listed(told.Subjects), (told, other) => told with { Subjects = other.Subjects }),
    ];

    /// <summary>The fields that have a value.</summary>
    public static IEnumerable<MetadataField> Known(ToldMetadata told) => Rows.Where(row => row.Said(told) is not null).Select(row => row.Field);

    /// <summary>Takes over every value that <paramref name="stronger"/> has, and notes where the values differ.</summary>
    public static ToldMetadata Merge(ToldMetadata told, ToldMetadata stronger)
    {
        var merged = told with { Disagreements = told.Disagreements.AddRange(stronger.Disagreements), Language = stronger.Language ?? told.Language };
        foreach (var row in Rows.Where(row => row.Said(stronger) is not null))
        {
            merged = row.Take(merged, stronger) with
            {
                Sources = merged.Sources.SetItem(row.Field, SourceOf(stronger, row.Field)),
                Disagreements = merged.Disagreements.AddRange(Differences(row, told, stronger)),
            };
        }

        return merged;
    }

    private static IEnumerable<MetadataDisagreement> Differences(Row row, ToldMetadata told, ToldMetadata stronger)
    {
        if (row.Said(told) is { } other && row.Said(stronger) is { } taken && Bare(other) != Bare(taken))
        {
            yield return new MetadataDisagreement(row.Field, taken, SourceOf(stronger, row.Field), other, SourceOf(told, row.Field));
        }
    }

    private static MetadataSource SourceOf(ToldMetadata told, MetadataField field) => told.Sources.GetValueOrDefault(field, MetadataSource.FileMetadata);

    // Letters and digits alone: case, spaces and stops are the cataloguer's habits.
    private static string Bare(string value) => string.Concat(Folding.Fold(value).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string? Listed(ImmutableArray<string> values) =>
        values.IsEmpty ? null : string.Join("; ", values.Order(StringComparer.Ordinal));

    private static Vote WithNames(Vote vote, Vote? other) => !vote.NamesMembers && other?.Counts == vote.Counts ? other : vote;

    private sealed record Row(MetadataField Field, Func<ToldMetadata, string?> Said, Func<ToldMetadata, ToldMetadata, ToldMetadata> Take);
}
