namespace MandateLedger.Primitives.Text;

/// <summary>Who tells a value about a document; later ones override earlier ones.</summary>
public enum MetadataSource
{
    /// <summary>The document's own words.</summary>
    Document,

    /// <summary>What the file tells about itself beside the words.</summary>
    FileMetadata,

    /// <summary>The library's catalogue.</summary>
    LibraryRecord,
}

/// <summary>What can be told about a document.</summary>
public enum MetadataField
{
    /// <summary>The symbol.</summary>
    Symbol,

    /// <summary>The day of adoption.</summary>
    Adopted,

    /// <summary>The meeting.</summary>
    Meeting,

    /// <summary>The library's title.</summary>
    Title,

    /// <summary>The agenda item.</summary>
    AgendaItem,

    /// <summary>The draft's symbol.</summary>
    Draft,

    /// <summary>The draft's day.</summary>
    DraftDate,

    /// <summary>The vote.</summary>
    Vote,

    /// <summary>How it was adopted where not by a vote in a meeting.</summary>
    Outcome,

    /// <summary>The sponsors.</summary>
    Sponsors,

    /// <summary>The additional sponsors.</summary>
    AdditionalSponsors,

    /// <summary>The library's agenda terms.</summary>
    Subjects,
}

/// <summary>Two sources tell different values.</summary>
/// <param name="Field">Of what.</param>
/// <param name="Taken">The value that was taken; several are set apart by semicolons.</param>
/// <param name="TakenFrom">Who tells it.</param>
/// <param name="Other">The value beside it.</param>
/// <param name="OtherFrom">Who tells that.</param>
public sealed record MetadataDisagreement(MetadataField Field, string Taken, MetadataSource TakenFrom, string Other, MetadataSource OtherFrom);
