namespace MandateLedger.Export.Charts;

/// <summary>Where things stand in a chart, in the units of its view box.</summary>
/// <param name="Width">The whole width.</param>
/// <param name="Margin">The empty edge on every side.</param>
/// <param name="Names">The width of the column of names; nothing where names stand above.</param>
/// <param name="Days">The width of the column of days; nothing where days stand above.</param>
internal sealed record ChartLayout(double Width, double Margin, double Names, double Days)
{
    /// <summary>Between two columns.</summary>
    public const double Gap = 10;

    private static readonly ChartLayout Page = new(900, 14, 306, 152);
    private static readonly ChartLayout Phone = new(360, 12, 0, 0);

    /// <summary>True where names and days stand above the time and not beside it.</summary>
    public bool Stacked => Names == 0;

    /// <summary>The width between the margins.</summary>
    public double Inner => Width - (2 * Margin);

    /// <summary>Where the time begins.</summary>
    public double PlotLeft => Stacked ? Margin : Margin + Names + Gap;

    /// <summary>How wide the time is.</summary>
    public double PlotWidth => Stacked ? Inner : Inner - Names - Days - (2 * Gap);

    /// <summary>Where the column of days begins.</summary>
    public double DaysLeft => Stacked ? Margin : PlotLeft + PlotWidth + Gap;

    /// <summary>The layout for a size.</summary>
    public static ChartLayout For(ChartSize size) => size == ChartSize.Phone ? Phone : Page;

    /// <summary>The same width without columns of names and days, and with room for figures on the left.</summary>
    public ChartLayout ForPanels() => this with { Names = 30, Days = Stacked ? 6 : 60 };
}
