using System.Globalization;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import;

/// <summary>Every message of the importers, in one place. One page each under <c>docs/findings</c>.</summary>
public static class ImportFindings
{
    /// <summary>The file breaks off or is not well-formed.</summary>
    public static Finding Malformed(string at) =>
        new("M101", FindingKind.Slip, null, $"The file is not well-formed from {at} on; it was read up to there.");

    /// <summary>Two sources tell different things about the document.</summary>
    public static Finding SourcesDiffer(MetadataDisagreement one) =>
        new("M401", FindingKind.Note, null, $"{NameOf(one.Field)}: the {NameOf(one.TakenFrom)} says {Said(one.Taken, one.Other)}, the {NameOf(one.OtherFrom)} says {Said(one.Other, one.Taken)}; the former was taken.");

    /// <summary>A vote's counts and its lists of members do not agree.</summary>
    public static Finding VoteMiscounted(Vote vote) =>
        new("M402", FindingKind.Note, null, $"The vote is counted as {vote.Counts}, and its lists name {vote.InFavour.Members.Length}, {vote.Against.Members.Length} and {vote.Abstaining.Members.Length} members; both are kept.");

    // Of a long list only what the other one lacks.
    private static string Said(string value, string other)
    {
        var values = value.Split("; ");
        var alone = string.Join("; ", values.Except(other.Split("; ")));
        return values.Length <= 3 ? value : alone.Length > 0 ? $"also {alone}" : "no more";
    }

    private static string NameOf(MetadataField field) => field switch
    {
        MetadataField.Adopted => "Day of adoption",
        MetadataField.AgendaItem => "Agenda item",
        MetadataField.DraftDate => "Day of the draft",
        MetadataField.AdditionalSponsors => "Additional sponsors",
        _ => field.ToString(),
    };

    private static string NameOf(MetadataSource source) => source switch
    {
        MetadataSource.LibraryRecord => "library record",
        MetadataSource.FileMetadata => "file metadata",
        _ => "document",
    };

    /// <summary>A page of a PDF is broken.</summary>
    public static Finding BrokenPage(int page) =>
        new("M201", FindingKind.Slip, null, $"Page {page} is damaged and could not be read; the other pages were.");

    /// <summary>A PDF is longer than is read.</summary>
    public static Finding TooManyPages(int pages, int read) =>
        new("M202", FindingKind.Gap, null, string.Create(CultureInfo.InvariantCulture, $"The file has {pages:N0} pages, and only the first {read:N0} were read."));

    /// <summary>A part of a Word file is broken.</summary>
    public static Finding BrokenPart(string part) =>
        new("M203", FindingKind.Slip, null, $"The part {part} of the Word file is damaged; the rest was read without it.");

    /// <summary>Some pages of a PDF are pictures; <paramref name="pages"/> are their numbers in order.</summary>
    public static Finding PagesWithoutText(IReadOnlyList<int> pages) =>
        new("M204", FindingKind.Gap, null, $"{NumbersOf(pages)} {(pages.Count == 1 ? "is a picture" : "are pictures")} without text and could not be read; the other pages were.");

    /// <summary>Words of both directions stand in one row; <paramref name="pages"/> are the numbers of the pages in order.</summary>
    public static Finding OrderUncertain(IReadOnlyList<int> pages) =>
        new("M205", FindingKind.Doubt, null, $"{NumbersOf(pages)} {(pages.Count == 1 ? "has" : "have")} rows with words or numbers of both directions, whose order cannot be told for certain.");

    // "Page 3", or "Pages 2, 4 to 7 and 9".
    private static string NumbersOf(IReadOnlyList<int> pages)
    {
        var runs = new List<(int From, int Until)>();
        foreach (var page in pages)
        {
            if (runs.Count > 0 && runs[^1].Until == page - 1)
            {
                runs[^1] = (runs[^1].From, page);
            }
            else
            {
                runs.Add((page, page));
            }
        }

        var words = runs.ConvertAll(static run => run.From == run.Until ? $"{run.From}" : $"{run.From} to {run.Until}");
        var list = words.Count == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";
        return pages.Count == 1 ? $"Page {list}" : $"Pages {list}";
    }
}
