namespace MandateLedger.Import.Html;

/// <summary>An element that is open.</summary>
internal sealed class HtmlFrame(HtmlKind kind, string name)
{
    public HtmlKind Kind => kind;

    public string Name => name;

    /// <summary>Where its words begin on the line that is being written.</summary>
    public int Start { get; set; }

    /// <summary>True once a line ended inside it.</summary>
    public bool WentOverLines { get; set; }

    /// <summary>The address of a link.</summary>
    public string? Href { get; init; }

    /// <summary>True for the rows and cells of a table that is one.</summary>
    public bool IsData { get; init; }

    /// <summary>The numbers of a list.</summary>
    public ListNumbers? Numbers { get; init; }

    /// <summary>The number of an item that is still to be written.</summary>
    public string PendingNumber { get; set; } = "";

    /// <summary>True once an item has begun with a number.</summary>
    public bool HasNumber { get; set; }

    /// <summary>True while the line with the number is being written.</summary>
    public bool IsFirstLine { get; set; }

    /// <summary>True once a list inside the item has ended: what follows belongs to no item of that list.</summary>
    public bool HadList { get; set; }

    /// <summary>True for an element that holds a footnote.</summary>
    public bool IsNote { get; init; }

    /// <summary>The note's mark.</summary>
    public string? NoteMark { get; set; }

    /// <summary>How many cells of a row have begun.</summary>
    public int Cells { get; set; }

    /// <summary>True once the row has words.</summary>
    public bool HasWords { get; set; }
}
