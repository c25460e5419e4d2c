namespace MandateLedger.Export.Charts;

/// <summary>How words look.</summary>
/// <param name="Class">The class that gives them their colour.</param>
/// <param name="Size">The size of the letters.</param>
/// <param name="Bold">Whether they are bold.</param>
internal sealed record TextStyle(string Class, double Size, bool Bold = false)
{
    /// <summary>The name of the chart.</summary>
    public static TextStyle Heading { get; } = new("text", 17, true);

    /// <summary>The name of a group or a panel.</summary>
    public static TextStyle Group { get; } = new("accent", 12.5, true);

    /// <summary>Names of rows.</summary>
    public static TextStyle Name { get; } = new("text", 12);

    /// <summary>Days, figures of the axes, captions.</summary>
    public static TextStyle Small { get; } = new("muted", 11.5);

    /// <summary>Figures at steps and labels of lines.</summary>
    public static TextStyle Figure { get; } = new("text", 11.5);

    /// <summary>From one line to the next.</summary>
    public double Pitch => Math.Round(Size * 1.2, 1);
}
