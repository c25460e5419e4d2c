using MandateLedger.Parsing.Citations;
using MandateLedger.Primitives.Text;
using Xunit;

namespace MandateLedger.Parsing.Tests;

/// <summary>One form for the many forms of a character, each at its own place.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("in its resolution\u00A09001", "in its resolution 9001")]
    [InlineData("cease\u2011fire", "cease-fire")]
    [InlineData("the Secretary-General\u2019s \u201Ccode\u201D", "the Secretary-General's \"code\"")]
    [InlineData("\u0421ommittee", "Committee")]
    [InlineData("\u0669\u0660\u0660\u0661 (\u0662\u0660\u0663\u0661)", "9001 (2031)")]
    [InlineData("paragraph \u07C0", "paragraph 0")]
    [InlineData("né à Exemplia", "né à Exemplia")]
    public void Characters_take_their_plain_form(string printed, string plain) => Assert.Equal(plain, Folding.Fold(printed));

    [Fact]
    public void What_is_plain_already_is_the_same_string()
    {
        var plain = string.Concat("resolution ", "9001");
        Assert.Same(plain, Folding.Fold(plain));
    }

    [Fact]
    public void A_resolution_is_cited_in_the_digits_of_any_script() =>
        Assert.Equal("S/RES/9001 (2031)", Assert.Single(CitationReader.Read("\u0669\u0660\u0660\u0661 (\u0662\u0660\u0663\u0661)")).Symbol?.Value);
}
