using System.Collections.Immutable;
using MandateLedger.Claims.Answers;
using MandateLedger.Claims.Sentences;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Ledger.Postings;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Symbols;
using MandateLedger.Query;

namespace MandateLedger.Claims.Tests;

/// <summary>The record of an invented mission: founded in 2031, expanded in 2035, closed at the request of Exemplia at the end of 2053.</summary>
internal static class Unamex
{
    // First, because what follows is made of them.
    private static readonly string[] Gists = ["Help hold elections", "Advise on human rights", "Support reform of the security sector", "Bring parties to talks"];

    private static readonly BodyRef Ref = new("UNAMEX", BodyClass.Mission);

    public static Body Body { get; } = new()
    {
        Id = "UNAMEX",
        Name = "United Nations Assistance Mission in Exemplia",
        Class = BodyClass.Mission,
        Type = "special political mission",
        Countries = ["Exemplia"],
        Founded = new Decision(Day("2031-05-31"), "S/RES/9001 (2031)", "1"),
    };

    private static readonly Body Envoy = new() { Id = "River Envoy", Name = "River Envoy", Class = BodyClass.Other };

    private static readonly Body Neighbour = new() { Id = "UNOMAN", Name = "United Nations Observer Mission in Nordmark", Class = BodyClass.Mission, Countries = ["Nordmark"] };

    private static readonly ImmutableArray<PostedDocument> Documents =
    [
        Document("S/RES/9001 (2031)", "2031-05-31", new MandateAct.Establishes(Months(12, "2032-05-31")) { Body = Ref, At = "1", Rule = "Test" }, TaskList("2", 4)),
        Document("S/RES/9003 (2032)", "2032-05-28", Extends("2033-05-31", 12), Letter("pre[5]", "2032-05-03")),
        Document("S/RES/9005 (2035)", "2035-05-30", Extends("2036-05-31", 12), TaskList("2", 9), Letter("pre[4]", "2035-05-02")),
        Document("S/RES/9020 (2051)", "2051-05-30", Extends("2052-05-31", 12)),
        Document("S/RES/9022 (2052)", "2052-05-31", Extends("2053-12-31", 19, final: true), new MandateAct.Ends(Day("2053-12-31")) { Body = Ref, At = "1", Rule = "Test" }, TaskList("6", 5), Letter("1", "2052-05-03")),
    ];

    public static LedgerView View { get; } = new()
    {
        Name = "test",
        Record = MandateRecord.Of(Documents.Select((document, index) => new LedgerEntry(index + 1, document, null))),
        Bodies = new BodyCatalogue([Body, Envoy, Neighbour]),
        Facts =
        [
            new MissionFacts
            {
                Body = "UNAMEX",
                Seat = "Exville",
                CompleteFrom = Day("2031-05-31"),
                CompleteThrough = Day("2054-12-31"),
                Heads =
                [
                    new HeadOfMission("Ána Sole", "Special Representative for Exemplia", "2031-05", "2031-08-19", false, "press, secondary (W)"),
                    new HeadOfMission("Ben van Ode", "Special Representative for Exemplia", "2034-07-14", "2040", false, "press, secondary (W)"),
                    new HeadOfMission("Carla Imp-Fest", "Special Representative for Exemplia", "2048-12-17", "2053-12-31", false, "press, secondary (W)"),
                ],
                Events =
                [
                    new MissionEvent("2031-03", "conflict", "Invasion of Exemplia", "S/RES/9000 (2031) pre[3] (W)"),
                    new MissionEvent("2031-08-19", "attack", "Truck bomb at the UN headquarters in Exville; Ána Sole among the dead", "S/RES/9002 (2031) 4 (P)") { Place = "Exville", People = ["Ána Sole"], Killed = 22 },
                    new MissionEvent("2053-03-31", "closure", "Field office in Exburg closed", "S/2053/323 (P)") { Place = "Exburg" },
                    new MissionEvent("2053-12-13", "ceremony", "Closing ceremony in Exville with the Secretary-General", "SG/SM/32953 (W)") { Place = "Exville", People = ["Dora Quill"] },
                ],
                Statements = [new Statement("2053-12-13", "Dora Quill", "ceremony", "SG/SM/32953 (W)")],
                Letters = [new HostLetter("S/RES/9022 (2052)", "1", "Government of Exemplia", "2052-05-03", null, "closing")],
                Outlives =
                [
                    new Outliving("Liquidation of the Mission", "liquidation team", "S/RES/9022 (2052)", "1", Day("2054-06-30"), "S/RES/9022 (2052) 1"),
                    new Outliving("Work of UN agencies, funds and programmes", "United Nations country team", "S/2053/966", null, null, "S/2053/966, annex"),
                    new Outliving("River file: shares of the water", "River Envoy", "S/RES/9024 (2053)", "1", null, "S/RES/9024 (2053) 1"),
                ],
            },
        ],
    };

    public static ImmutableArray<ClaimAnswer> Check(string text) => ArticleChecks.Of(View, Body, Article.Of(text), Day("2054-12-31")).Claims;

    private static DateOnly Day(string iso) => IsoDate.Parse(iso)!.Value;

    private static Term Months(int count, string until) => new() { Until = Day(until), Period = new Period(count, PeriodUnit.Month), CountedFrom = "adoption", Computed = true };

    private static MandateAct.Extends Extends(string until, int months, bool final = false) => new(Months(months, until), final, TermScope.Mandate) { Body = Ref, At = "1", Rule = "Test" };

    private static MandateAct.CitesConsent Letter(string at, string dated) => new("Government of Exemplia", Day(dated), null) { Body = Ref, At = at, Rule = "Test" };

    private static MandateAct.Tasks TaskList(string at, int count) =>
        new(TaskMode.Set, [.. Enumerable.Range(0, count).Select(index => new TaskItem($"{at}({(char)('a' + index)})", []))]) { Body = Ref, At = at, Rule = "Test" };

    private static PostedDocument Document(string symbol, string adopted, params MandateAct[] acts) => new()
    {
        Symbol = DocumentSymbol.Parse(symbol),
        AdoptedOn = Day(adopted),
        Acts = [.. acts],
        Paragraphs = [.. acts.OfType<MandateAct.Tasks>().SelectMany(act => act.Items).Select((item, index) => new PostedParagraph(item.Label, null, null) { Gist = Gists[index % Gists.Length] })],
    };
}
