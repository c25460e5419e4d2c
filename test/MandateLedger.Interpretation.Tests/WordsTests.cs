using Xunit;

namespace MandateLedger.Interpretation.Tests;

/// <summary>Every act points to the words that it was read from.</summary>
public sealed class WordsTests
{
    [Fact]
    public void An_extension_until_a_date_points_from_the_verb_to_the_date() =>
        MarkedText.Check("Decides to ⟦extend the mandate of UNAMEX until 2 June 2033⟧;", "ExtendsMandateUntilDate");

    [Fact]
    public void An_extension_whose_date_stands_first_points_to_the_body_too() =>
        MarkedText.Check("Decides to ⟦extend until 2 June 2033 the mandate of UNAMEX⟧, and thanks its staff;", "ExtendsMandateUntilDate");

    [Fact]
    public void An_extension_for_a_period_points_to_the_words_that_it_is_counted_from() =>
        MarkedText.Check("Decides to ⟦renew the mandate of UNAMEX for a period of six months from the date of this resolution⟧, no more;", "ExtendsMandateForPeriod");

    [Fact]
    public void An_extension_in_the_second_clause_points_into_the_whole_paragraph() =>
        MarkedText.Check("Notes the report on UNAMEX and decides to ⟦extend its mandate until 2 June 2033⟧;", "ExtendsMandateUntilDate");

    [Fact]
    public void An_extension_in_the_passive_points_to_the_whole_decision() =>
        MarkedText.Check("⟦Decides that the mandate of UNAMEX shall be extended until 2 June 2033⟧;", "MandateShallBeExtended");

    [Fact]
    public void An_ending_points_from_its_verb_to_its_day() =>
        MarkedText.Check("Decides to ⟦terminate the mandate of UNAMEX as of 30 June 2032⟧ and thanks it;", "TerminatesMandate");

    [Fact]
    public void An_establishment_points_from_its_verb_to_the_body() =>
        MarkedText.Check(
            "Decides ⟦to establish the United Nations Assistance Mission in Exemplia⟧ for one year;",
            "EstablishesNamedBody", "S/RES/9001 (2031)", "2031-06-02");

    [Fact]
    public void A_reference_points_to_the_words_that_carry() =>
        MarkedText.Check("Decides that UNAMEX shall go on with its mandate ⟦as stipulated in⟧ resolution 9001 (2031);", "CarriesMandateByReference");

    [Fact]
    public void Two_references_are_pointed_to_one_by_one() =>
        MarkedText.Check(
            "Decides that UNAMEX shall pursue its mandate ⟦as set out in⟧ resolution 9001 (2031), and its tasks ⟦as described in⟧ S/2032/290;",
            "CarriesMandateByReference");

    [Fact]
    public void Figures_are_pointed_to_one_by_one() =>
        MarkedText.Check("Decides that UNAMEX shall comprise up to ⟦4,200 military personnel⟧ and ⟦50 police⟧;", "AuthorizesStrength");

    [Fact]
    public void A_report_points_from_its_verb_to_the_end() =>
        MarkedText.Check("Requests the Secretary-General to ⟦report to the Council every four months on UNAMEX;⟧", "AsksForReport");

    [Fact]
    public void A_step_of_transition_points_to_its_noun() =>
        MarkedText.Check("Requests the Secretary-General to prepare a ⟦transition plan⟧ for UNAMEX by 31 December 2032;", "AsksForTransitionPlan");

    [Fact]
    public void A_citation_of_the_hosts_letter_points_to_the_letter() =>
        MarkedText.Check(
            "Takes note of the ⟦Government of Exemplia's letter dated 8 May 2032⟧ asking UNAMEX to stay;",
            "CitesHostLetter");

    [Fact]
    public void A_new_name_points_to_the_words_that_give_it() =>
        MarkedText.Check(
            "Decides that UNAMEX ⟦shall, as from 1 July 2032, bear the title of⟧ United Nations Stabilization Mission in Exemplia (UNSMEX);",
            "ShallBearTheName");

    [Fact]
    public void Words_are_found_at_the_same_place_behind_curly_apostrophes_and_hard_spaces() =>
        MarkedText.Check("Decides to ⟦extend UNAMEX’s mandate until 2\u00A0June\u00A02033⟧;", "ExtendsMandateUntilDate");
}
