using System.Collections.Immutable;

namespace MandateLedger.Claims.Rules;

/// <summary>Every rule, in the order in which they are asked: of two that quote the same words, the first one stands.</summary>
internal static class ClaimRules
{
    public static ImmutableArray<ClaimRule> All { get; } =
    [
        new("SaysWhenItWasDone", "UNAMEX was established on 31 May 2031 and closed in 2053.", DeedDates.Read),
        new("SaysByWhichResolution", "UNAMEX was established by resolution 9001 (2031).", DeedResolutions.Read),
        new("SaysWhenResolutionWasAdopted", "Resolution 9001 (2031), adopted on 31 May 2031, created the mission.", DeedResolutions.ReadAdoptions),
        new("SaysWhoDidIt", "The Security Council extended the mandate of UNAMEX.", DeedAgents.Read),
        new("SaysAtWhoseRequest", "The mission was closed at the request of the Government of Exemplia.", Requests.Read),
        new("SaysWhoAskedForIt", "Exemplia had asked the United Nations to close the mission by the end of 2053.", Requests.ReadAsking),
        new("SaysWhenLetterWasWritten", "In a letter dated 3 May 2052, Exemplia asked for the mission to be closed.", Requests.ReadLetters),
        new("SaysHowLongMissionLasted", "The 22-year mission closed its doors; UNAMEX ended after 22 years.", MissionLengths.Read),
        new("SaysFromWhenToWhen", "UNAMEX (2031-2053) worked in Exemplia.", MissionLengths.ReadYears),
        new("SaysHowLongTermIs", "The Council extended the mandate for a final period of nineteen months.", MissionLengths.ReadTerms),
        new("SaysWhatKindOfMission", "The special political mission was closed in 2053.", Descriptions.ReadKind),
        new("CallsMissionByName", "The United Nations Assistance Mission for Nordmark (UNAMEX) was closed.", Descriptions.ReadName),
        new("SaysWhereItWasClosed", "UNAMEX was closed in Exville.", Descriptions.ReadPlace),
        new("CountsTasks", "Resolution 9005 (2035) gave the mission nine tasks.", Descriptions.ReadTaskCount),
        new("TellsAttack", "A truck bomb killed Ana Sole and 21 others in Exville on 19 August 2031.", Casualties.Read),
        new("SaysWhoLedMission", "The mission's first special representative, Ana Sole, led UNAMEX.", Leaders.Read),
        new("SaysWhenHeadsChanged", "Ben Ode was appointed in July 2034 and replaced Ana Sole.", Leaders.ReadChanges),
        new("SaysWhatComesAfter", "UNAMEX will be followed by the country team.", Aftermath.Read),
        new("SaysWhoTakesOver", "The river file was handed to the River Envoy.", Aftermath.ReadHandovers),
        new("SaysWhatMissionWorkedOn", "The mission assisted with elections and supported security sector reform.", Mandated.Read),
        new("SetsItBesideWar", "UNAMEX was established shortly after the 2031 invasion.", Happenings.ReadWar),
        new("TellsEvent", "The office in Exburg was closed on 31 March 2053.", Happenings.ReadEvents),
        new("SaysWhoSpoke", "At the closing ceremony, Ana Sole said that the work was done.", Happenings.ReadStatements),
    ];
}
