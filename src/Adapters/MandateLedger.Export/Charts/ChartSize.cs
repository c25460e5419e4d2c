namespace MandateLedger.Export.Charts;

/// <summary>For what a chart is laid out. It scales in any case; this is where its letters are as large as those around it.</summary>
public enum ChartSize
{
    /// <summary>A page of A4 or a screen: names left, days right, the time between them.</summary>
    Page,

    /// <summary>A phone held upright: names and days above, the time below.</summary>
    Phone,
}
