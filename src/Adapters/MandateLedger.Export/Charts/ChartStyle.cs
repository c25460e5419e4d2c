using System.Collections.Immutable;

namespace MandateLedger.Export.Charts;

/// <summary>The colours and strokes of the charts, light and dark.</summary>
internal static class ChartStyle
{
    /// <summary>The class of every chart, which keeps its style from the page around it.</summary>
    public const string Name = "closing-chart";

    // What is said by colour is said by shape or pattern too, so that it can be read in black and white.
    private static readonly ImmutableArray<Colour> Colours =
    [
        new("text", "fill", "#1b1f23", "#f2f5f7"),
        new("muted", "fill", "#4a555d", "#b9c4cc"),
        new("accent", "fill", "#005a8c", "#6cc8f1"),
        new("paper", "fill", "#ffffff", "#14191e"),
        new("band", "fill", "#e8f3f9", "#1d2a34"),
        new("edge", "stroke", "#8a959c", "#6d7a84"),
        new("grid", "stroke", "#d3dade", "#36424b"),
        new("hatch", "stroke", "#005a8c", "#6cc8f1"),
        new("line", "stroke", "#005a8c", "#6cc8f1"),
        new("solid", "fill", "#005a8c", "#6cc8f1"),
        new("solid", "stroke", "#ffffff", "#14191e"),
        new("hollow", "fill", "#ffffff", "#14191e"),
        new("hollow", "stroke", "#005a8c", "#6cc8f1"),
        new("bar", "fill", "#009edb", "#009edb"),
        new("bar", "stroke", "#005a8c", "#6cc8f1"),
        new("open", "stroke", "#005a8c", "#6cc8f1"),
        new("day", "stroke", "#1b1f23", "#f2f5f7"),
    ];

    private const string Shapes =
        ".edge{fill:none}.grid,.edge{stroke-width:1}.hatch{stroke-width:1.2}.line{fill:none;stroke-width:2}.planned{stroke-dasharray:5 3}"
        + ".solid{stroke-width:1}.hollow{stroke-width:1.6}.bar{stroke-width:1}.open{stroke-width:1}.day{fill:none;stroke-width:1.6}.day.until{stroke-dasharray:7 3}.day.today{stroke-dasharray:1.5 3}";

    /// <summary>The style sheet; where paper is printed it is light.</summary>
    public static string Sheet { get; } =
        $".{Name}{{font-family:Arial,\"Liberation Sans\",Helvetica,sans-serif;direction:ltr}}\n{Scoped(Shapes)}\n{Rules(colour => colour.Light)}\n@media screen and (prefers-color-scheme:dark){{\n{Rules(colour => colour.Dark)}\n}}\n";

    private static string Rules(Func<Colour, string> shade) =>
        string.Join('\n', Colours.Select(colour => $".{Name} .{colour.Class}{{{colour.Property}:{shade(colour)}}}"));

    private static string Scoped(string rules) => string.Join('\n', rules.Split('}', StringSplitOptions.RemoveEmptyEntries).Select(rule =>
    {
        var parts = rule.Split('{');
        return string.Join(',', parts[0].Split(',').Select(selector => $".{Name} {selector}")) + $"{{{parts[1]}}}";
    }));

    private sealed record Colour(string Class, string Property, string Light, string Dark);
}
