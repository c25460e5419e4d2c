using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace MandateLedger.Charts.Tests;

/// <summary>Letters are 4.5 times as light or dark as what is behind them, and shapes 3 times, by the formula of the guidelines.</summary>
public sealed partial class ContrastTests
{
    private static readonly string[] Behind = ["paper", "band"];

    [GeneratedRegex(@"\.closing-chart \.(?<class>[a-z]+)\{(?<property>fill|stroke):#(?<colour>[0-9a-f]{6})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Colour { get; }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Letters_stand_out(bool dark) => Assert.All(Drawn.All(Unamex.Unami()), chart =>
    {
        var colours = Colours(chart, dark);
        Assert.All(chart.Lettering.Select(text => text.Attribute("class")!.Value).Distinct(), style =>
            Assert.All(Behind, behind => Assert.True(Contrast(colours[(style, "fill")], colours[(behind, "fill")]) >= 4.5, $"{style} on {behind}")));
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Shapes_stand_out(bool dark)
    {
        var colours = Colours(Drawn.Calendar(Unamex.Unami()), dark);
        (string, string)[] shapes = [("line", "stroke"), ("hollow", "stroke"), ("solid", "fill"), ("hatch", "stroke"), ("open", "stroke"), ("bar", "stroke"), ("day", "stroke")];
        Assert.All(shapes, shape => Assert.All(Behind, behind => Assert.True(Contrast(colours[shape], colours[(behind, "fill")]) >= 3, $"{shape} on {behind}")));
    }

    [Fact]
    public void Both_schemes_name_the_same_colours()
    {
        var chart = Drawn.Calendar(Unamex.Unami());

        Assert.Equal(Colours(chart, false).Keys.Order(), Colours(chart, true).Keys.Order());
    }

    [Theory]
    [InlineData("ffffff", "000000", 21)]
    [InlineData("767676", "ffffff", 4.54)]
    public void Contrast_is_measured_as_the_guidelines_do(string one, string other, double contrast) => Assert.Equal(contrast, Contrast(one, other), 2);

    private static Dictionary<(string Class, string Property), string> Colours(Drawn chart, bool dark)
    {
        var schemes = chart.Style.Split("@media screen and (prefers-color-scheme:dark)");
        return Colour.Matches(schemes[dark ? 1 : 0]).ToDictionary(match => (match.Groups["class"].Value, match.Groups["property"].Value), match => match.Groups["colour"].Value);
    }

    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(part => int.Parse(colour.AsSpan(part * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
