using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Sentences;
using Xunit;

namespace MandateLedger.Claims.Tests;

/// <summary>What is said of an invented mission, and how each detail is judged.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData("UNAMEX was established on 31 May 2031.", "established on 31 May 2031", Verdict.Supported)]
    [InlineData("UNAMEX was established in early 2031.", "in early 2031", Verdict.Contradicted)]
    [InlineData("UNAMEX was established on Saturday, 31 May 2031.", "on Saturday", Verdict.Supported)]
    [InlineData("UNAMEX was established by resolution 9002.", "by resolution 9002", Verdict.Contradicted)]
    [InlineData("UNAMEX was established at the request of Nordmark.", "at the request of Nordmark", Verdict.NotSupported)]
    [InlineData("UNAMEX was established at the request of the Exemplian government.", "at the request of the Exemplian government", Verdict.NotSupported)]
    [InlineData("UNAMEX was closed at the request of the Exemplian authorities.", "at the request of the Exemplian authorities", Verdict.Supported)]
    [InlineData("UNAMEX was closed at Exville's request.", "at Exville's request", Verdict.Supported)]
    [InlineData("UNAMEX was closed at the request of Nordmark.", "at the request of Nordmark", Verdict.Contradicted)]
    [InlineData("UNAMEX was closed at the request of Exemplia and Nordmark.", "at the request of Exemplia", Verdict.Partly)]
    [InlineData("The General Assembly established UNAMEX.", "The General Assembly established", Verdict.Contradicted)]
    [InlineData("Diplomats established UNAMEX in 2031.", "in 2031", Verdict.Supported)]
    [InlineData("UNAMEX was expanded in 2035.", "expanded in 2035", Verdict.Supported)]
    [InlineData("UNAMEX was expanded in 2032.", "expanded in 2032", Verdict.Contradicted)]
    [InlineData("UNAMEX was extended until 31 May 2033.", "until 31 May 2033", Verdict.Supported)]
    [InlineData("UNAMEX was extended by resolution 9020 until 31 December 2053.", "by resolution 9020", Verdict.Contradicted)]
    [InlineData("UNAMEX was last extended by resolution 9020.", "by resolution 9020", Verdict.Contradicted)]
    [InlineData("UNAMEX was extended for the last time by resolution 9022.", "by resolution 9022", Verdict.Supported)]
    [InlineData("UNAMEX's mandate ended on 13 December 2053.", "ended on 13 December 2053", Verdict.Contradicted)]
    [InlineData("UNAMEX closed on 13 December 2053.", "closed on 13 December 2053", Verdict.Supported)]
    [InlineData("UNAMEX ended on 13 December 2053.", "ended on 13 December 2053", Verdict.Partly)]
    [InlineData("After 22 years, UNAMEX was closed.", "22 years", Verdict.Supported)]
    [InlineData("After 24 years, UNAMEX was closed.", "24 years", Verdict.Contradicted)]
    [InlineData("After more than two decades, UNAMEX was closed.", "more than two decades", Verdict.Supported)]
    [InlineData("After more than ten years, UNAMEX was closed.", "more than ten years", Verdict.Partly)]
    [InlineData("After nearly 23 years, UNAMEX was closed.", "nearly 23 years", Verdict.Supported)]
    [InlineData("Nearly 40 people died in the bombing of the UN headquarters in Exville on 19 August 2031.", "Nearly 40 people died", Verdict.Contradicted)]
    [InlineData("The bombing of the UN headquarters in Exville on 19 August 2031 wounded 100 people.", "wounded 100", Verdict.NotSupported)]
    [InlineData("A truck bomb killed Ana Sole and 21 others in Exville.", "Ana Sole and 21 others", Verdict.Supported)]
    [InlineData("A truck bomb killed Ana Sole, Eva Fox and 20 others in Exville.", "and 20 others", Verdict.NotSupported)]
    [InlineData("A truck bomb killed 22 people, including Ana Sole, in Exville.", "killed 22 people", Verdict.Supported)]
    [InlineData("Ben van Ode succeeded Ana Sole.", "Ben van Ode succeeded Ana Sole", Verdict.Supported)]
    [InlineData("Carla Imp-Fest headed UNAMEX in 2050.", "in 2050", Verdict.Supported)]
    [InlineData("Carla Imp-Fest headed UNAMEX in 2040.", "Carla Imp-Fest headed UNAMEX", Verdict.Contradicted)]
    [InlineData("In 2040, Carla Imp-Fest led UNAMEX.", "Carla Imp-Fest led UNAMEX", Verdict.Contradicted)]
    [InlineData("Carla Imp-Fest was the first head of UNAMEX.", "Carla Imp-Fest was the first head of UNAMEX", Verdict.Contradicted)]
    [InlineData("Carla Imp-Fest was the last head of UNAMEX.", "Carla Imp-Fest was the last head of UNAMEX", Verdict.Supported)]
    [InlineData("UNAMEX will be succeeded by UNOMAN.", "UNAMEX will be succeeded by UNOMAN", Verdict.Contradicted)]
    [InlineData("The river file was handed to UNOMAN.", "The river file was handed to UNOMAN", Verdict.Contradicted)]
    [InlineData("UNAMEX was a peacekeeping mission.", "peacekeeping mission", Verdict.Contradicted)]
    [InlineData("The mission assisted with elections.", "assisted with elections", Verdict.Supported)]
    [InlineData("The mission assisted with the census.", "assisted with the census", Verdict.NotSupported)]
    [InlineData("UNAMEX was not established by resolution 9001.", "UNAMEX was not established by resolution 9001.", Verdict.NotCheckable)]
    [InlineData("UNAMEX might be closed in 2053.", "UNAMEX might be closed in 2053.", Verdict.NotCheckable)]
    [InlineData("\"UNAMEX was established in 2031,\" he said.", "\"UNAMEX was established in 2031,\" he said.", Verdict.NotCheckable)]
    [InlineData("UNOMAN was established in 2031.", "UNOMAN was established in 2031.", Verdict.NotSupported)]
    [InlineData("A hard time came to an end.", "A hard time came to an end.", Verdict.NotCheckable)]
    public void A_detail_is_judged_alone(string sentence, string claim, Verdict verdict)
    {
        var claims = Unamex.Check("UNAMEX has left Exemplia.\n" + sentence);

        Assert.True(claims.Any(found => found.Claim.Contains(claim, StringComparison.Ordinal) && found.Verdict == verdict), Judgement.Told(claims));
    }

    [Theory]
    [InlineData("The U.N. Security Council met. It was late.", "The U.N. Security Council met.|It was late.")]
    [InlineData("Mr. A. B. Ode spoke on Dec. 13. He left.", "Mr. A. B. Ode spoke on Dec. 13.|He left.")]
    [InlineData("It cost 3.5 million. \"We go. We stay,\" he said. Done!", "It cost 3.5 million.|\"We go. We stay,\" he said.|Done!")]
    [InlineData("He said \u201Cthe end.\u201D Then he left.", "He said \u201Cthe end.\u201D|Then he left.")]
    [InlineData("Why It Ended\nIt ended.", "Why It Ended|It ended.")]
    public void A_text_is_cut_into_its_sentences(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), Article.Of(text).Sentences.Select(sentence => sentence.Text));

    [Fact]
    public void A_mission_named_between_makes_the_mission_another_one()
    {
        var claims = Unamex.Check("UNAMEX has left. UNOMAN has stayed. The mission was established in 2031.");

        Assert.DoesNotContain(claims, claim => claim.Verdict == Verdict.Supported);
    }

    [Fact]
    public void Whatever_is_in_a_sentence_it_is_answered()
    {
        Assert.Equal(Verdict.NotCheckable, Assert.Single(Unamex.Check(string.Concat(Enumerable.Repeat("UNAMEX was closed and ", 300)))).Verdict);
        Assert.NotEmpty(Unamex.Check("\uE001 was established in \uE003 by \uE004\uE005 and 2031."));
        Assert.Empty(Unamex.Check("...\n\n ?! \n"));
    }
}
