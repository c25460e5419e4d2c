using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>Bodies are looked up by name and by day.</summary>
public sealed class BodyCatalogueTests
{
    private static readonly Body Old = BodyOf("OLDEX", "United Nations Observers in Exemplia", "2020-01-01", "2024-06-30");
    private static readonly Body Young = BodyOf("NEWEX", "United Nations Observers in Exemplia", "2026-03-01", null);

    private static BodyCatalogue Catalogue { get; } = new([Young, Old]);

    [Fact]
    public void All_bodies_are_in_the_order_of_their_ids() =>
        Assert.Equal(["NEWEX", "OLDEX"], Catalogue.All.Select(body => body.Id));

    [Theory]
    [InlineData("OLDEX")]
    [InlineData("oldex")]
    [InlineData("OLDEX ")]
    public void A_body_is_found_by_its_acronym_whatever_the_case(string name) =>
        Assert.Equal("OLDEX", Assert.Single(Catalogue.Named(name)).Id);

    [Theory]
    [InlineData("United Nations Observers in Exemplia")]
    [InlineData("UN Observers in Exemplia")]
    [InlineData("un observers in exemplia")]
    public void Two_bodies_of_one_name_are_both_found(string name) =>
        Assert.Equal(["NEWEX", "OLDEX"], Catalogue.Named(name).Select(body => body.Id));

    [Fact]
    public void A_name_that_nobody_bears_finds_nothing_but_near_ones()
    {
        Assert.Empty(Catalogue.Named("OLDEK"));
        Assert.Null(Catalogue.Find("OLDEK"));
        Assert.Equal("OLDEX", Catalogue.NearestTo("OLDEK").First());
        Assert.Empty(Catalogue.NearestTo("ZZZZZZZZZZZZ"));
    }

    [Theory]
    [InlineData("2021-05-01", "OLDEX")]
    [InlineData("2027-05-01", "NEWEX")]
    public void A_name_in_a_text_means_the_body_that_bears_it_on_that_day(string day, string body)
    {
        var vocabulary = Exemplia.Vocabulary with { Bodies = Catalogue };
        var read = ReadWith(vocabulary, "1. Decides to extend the mandate of the United Nations Observers in Exemplia until 30 June 2028;", day);
        Assert.Equal(body, Assert.Single(read).Body.Id);
    }

    [Theory]
    [InlineData("2018-11-25", false)]
    [InlineData("2018-12-01", true)]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    public void A_body_lives_from_shortly_before_its_founding_to_a_year_after_its_end(string day, bool lives) =>
        Assert.Equal(lives, Old.LivesOn(Exemplia.Day(day)));

    [Fact]
    public void A_body_of_which_no_end_is_known_lives_on() =>
        Assert.True(Young.LivesOn(Exemplia.Day("2090-01-01")));

    [Theory]
    [InlineData("OLDEXES")]
    [InlineData("XOLDEX")]
    [InlineData("oldex")]
    public void An_acronym_is_a_whole_word_in_capitals(string word)
    {
        var vocabulary = Exemplia.Vocabulary with { Bodies = Catalogue };
        Assert.Empty(ReadWith(vocabulary, $"1. Decides to extend the mandate of {word} until 30 June 2028;", "2021-05-01"));
    }

    [Theory]
    [InlineData("2021-05-01", "OLDEX")]
    [InlineData("2025-12-01", null)]
    [InlineData("2027-05-01", null)]
    public void An_unnamed_mission_is_the_only_one_of_its_country_on_that_day_or_it_is_not_guessed(string day, string? body)
    {
        var twin = BodyOf("TWINEX", "United Nations Office for the Exemplian Coast", "2026-09-01", null);
        var vocabulary = Exemplia.Vocabulary with { Bodies = new BodyCatalogue([Old, Young, twin]) };
        var read = ReadWith(vocabulary, "1. Decides to extend the mandate of the United Nations mission until 30 June 2028;\n2. Thanks the people of Exemplia;", day);
        Assert.Equal(body, read.SingleOrDefault()?.Body.Id);
    }

    [Fact]
    public void A_panel_is_found_by_the_resolution_that_founded_it() =>
        Assert.Equal(
            "Panel of Experts on Fictavia [9002 (2031)]",
            Assert.Single(Exemplia.Read("1. Decides to extend the mandate of the Panel of Experts established by paragraph 6 of resolution 9002 (2031) until 12 March 2033;").Acts<MandateAct.Extends>()).Body.Id);

    [Fact]
    public void A_panel_that_the_catalogue_does_not_know_is_named_by_its_founding_resolution()
    {
        var body = Assert.Single(Exemplia.Read("1. Decides to extend the mandate of the Group of Experts established pursuant to resolution 9031 (2031) until 12 March 2033;").Acts<MandateAct.Extends>()).Body;
        Assert.Equal(new BodyRef("Group of Experts [9031 (2031)]", BodyClass.Panel), body);
    }

    private static IEnumerable<MandateAct> ReadWith(Vocabulary vocabulary, string text, string day)
    {
        var syntax = Exemplia.Read(text, "S/RES/9040 (2028)", day).Syntax;
        return Interpreter.Interpret(syntax, vocabulary).Value.Acts;
    }

    private static Body BodyOf(string id, string name, string founded, string? ended) => new()
    {
        Id = id,
        Name = name,
        Class = BodyClass.Mission,
        Countries = ["Exemplia"],
        Founded = new Decision(Exemplia.Day(founded), null, null),
        Ended = ended is null ? null : new Decision(Exemplia.Day(ended), null, null),
    };
}
