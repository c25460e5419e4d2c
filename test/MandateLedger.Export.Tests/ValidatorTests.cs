using System.Text;
using MandateLedger.Export.AkomaNtoso;
using Xunit;

namespace MandateLedger.Export.Tests;

/// <summary>The validator on files that are wrong, each in one way.</summary>
public sealed class ValidatorTests
{
    private static readonly string Right = Written.Of("1. Decides:\n(a) one;\n(b) two;\n2. Notes paragraph 1 above;").Akn.Value;

    private static AkomaNtosoReport Validate(string text) => AkomaNtosoValidator.Validate(Encoding.UTF8.GetBytes(text), "file.xml");

    [Fact]
    public void What_is_right_is_valid() => Assert.Equal((2, 0), (Validate(Right).Level, Validate(Right).Problems.Length));

    [Theory]
    [InlineData("<num>2.</num>", "<num>2.</num><vote>x</vote>", AkomaNtosoRule.Schema)]
    [InlineData("<num>2.</num>", "<num>3.</num>", AkomaNtosoRule.Naming)]
    [InlineData("eId=\"para_1__list_1__point_a\"", "eId=\"point-a\"", AkomaNtosoRule.Naming)]
    [InlineData("eId=\"para_1__list_1__point_a\"", "eId=\"para_7__list_1__point_a\"", AkomaNtosoRule.Naming)]
    [InlineData("eId=\"para_1__list_1__intro\"", "eId=\"para_1__list_1__beginning\"", AkomaNtosoRule.Naming)]
    [InlineData(" eId=\"para_1__list_1\"", "", AkomaNtosoRule.Naming)]
    [InlineData("9001-2031\" />", "9001-2031/\" />", AkomaNtosoRule.Naming)]
    [InlineData("href=\"#para_1\"", "href=\"#para_9\"", AkomaNtosoRule.Link)]
    [InlineData("eId=\"para_2__content\"", "eId=\"para_2\"", AkomaNtosoRule.Schema)]
    [InlineData("</mainBody>", "", AkomaNtosoRule.WellFormed)]
    public void What_is_wrong_is_said_with_its_line(string words, string instead, AkomaNtosoRule rule)
    {
        Assert.Contains(words, Right, StringComparison.Ordinal);
        var report = Validate(Right.Replace(words, instead, StringComparison.Ordinal));

        Assert.Contains(report.Problems, problem => problem.Rule == rule && problem.Line > 0 && problem.Message.EndsWith('.'));
        Assert.Equal(rule is AkomaNtosoRule.Naming or AkomaNtosoRule.Link ? 1 : 0, report.Level);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no XML")]
    [InlineData("<page xmlns=\"urn:other\"/>")]
    [InlineData("<akomaNtoso/>")]
    public void What_is_no_Akoma_Ntoso_is_not_valid(string text) => Assert.Equal(0, Validate(text).Level);

    [Fact]
    public void A_document_type_is_refused_and_nothing_outside_is_read()
    {
        var report = Validate("<!DOCTYPE akomaNtoso [<!ENTITY out SYSTEM \"file:///etc/hostname\">]>" + Right[Right.IndexOf("<akomaNtoso", StringComparison.Ordinal)..].Replace("one;", "&out;", StringComparison.Ordinal));

        Assert.Equal(AkomaNtosoRule.WellFormed, Assert.Single(report.Problems).Rule);
    }

    [Fact]
    public void Letters_of_no_encoding_in_the_declaration_are_a_problem_and_no_fault()
    {
        var report = AkomaNtosoValidator.Validate(Encoding.Latin1.GetBytes("<?xml version=\"1.0" + new string('\u00DE', 31) + "\"?><akomaNtoso/>"), "file.xml");

        Assert.Equal((AkomaNtosoRule.WellFormed, 1), (Assert.Single(report.Problems).Rule, report.Problems[0].Line));
    }
}
