using MandateLedger.Claims.Answers;
using Xunit;

namespace MandateLedger.Claims.Tests;

/// <summary>True sentences with one word changed: what was changed is never supported, and before the change it was.</summary>
public sealed class MutationTests
{
    private static readonly (string Sentence, string[] Right, (string From, string[] To)[] Changes)[] Sentences =
    [
        ("UNAMI was established by the Security Council on 14 August 2003.", ["by the Security Council", "on 14 August 2003"],
            [("14 August 2003", ["15 August 2003", "14 July 2003", "14 August 2002", "August 2004"]), ("Security Council", ["General Assembly", "European Union", "United States", "Iraqi government", "Arab League"])]),
        ("Resolution 1500 (2003) established UNAMI.", ["Resolution 1500 (2003) established"],
            [("1500 (2003)", ["1483 (2003)", "1546 (2004)", "1500 (2004)", "1511 (2003)", "15000"])]),
        ("In 2007 the Council expanded the mandate of UNAMI with resolution 1770.", ["In 2007", "with resolution 1770"],
            [("2007", ["2006", "2008", "2017"]), ("1770", ["1700", "1830", "2421"])]),
        ("The Security Council extended UNAMI's mandate until 31 May 2023 by resolution 2631 (2022).", ["until 31 May 2023", "by resolution 2631 (2022)"],
            [("31 May 2023", ["30 May 2023", "31 May 2024", "31 July 2023", "May 2022"]), ("2631 (2022)", ["2576 (2021)", "2682 (2023)", "2631 (2023)"]), ("Security Council", ["General Assembly", "Arab League"])]),
        ("The mandate was extended for a final 19-month period until 31 December 2025.", ["19-month", "until 31 December 2025"],
            [("19-month", ["18-month", "12-month", "two-year"]), ("31 December 2025", ["31 December 2026", "30 June 2025"])]),
        ("UNAMI closed its doors after 22 years at the request of the Iraqi government.", ["22 years", "at the request of the Iraqi government"],
            [("22 years", ["21 years", "23 years", "twelve years", "three decades", "almost thirty years"]), ("Iraqi government", ["Kuwaiti government", "Iranian government", "Security Council", "United States", "Secretary-General"])]),
        ("UNAMI's mandate ended on 31 December 2025.", ["on 31 December 2025"],
            [("31 December 2025", ["30 December 2025", "31 December 2024", "13 December 2025", "30 September 2026"])]),
        ("António Guterres formally closed UNAMI in Baghdad on Saturday.", ["António Guterres formally closed", "in Baghdad", "on Saturday"],
            [("António Guterres", ["Ban Ki-moon", "Kofi Annan", "Volker Perthes", "Mohamed Al Hassan"]), ("Baghdad", ["Erbil", "Basra", "Kuwait City"]), ("Saturday", ["Sunday", "Monday"])]),
        ("A truck bomb at the UN headquarters in Baghdad killed Sergio Vieira de Mello and 21 others on 19 August 2003.", ["and 21 others", "on 19 August 2003", "Sergio Vieira de Mello"],
            [("21 others", ["20 others", "22 others", "twelve others", "more than 30 others"]), ("19 August 2003", ["18 August 2003", "19 August 2004", "22 September 2003"]), ("Sergio Vieira de Mello", ["Kofi Annan", "Staffan de Mistura", "Marco Vieira de Mello"]), ("Baghdad", ["Basra", "Mosul"]), ("truck bomb", ["car bomb", "rocket"])]),
        ("The bombing of the UN headquarters in Baghdad on 19 August 2003 killed 22 people.", ["killed 22 people"],
            [("22 people", ["21 people", "23 people", "220 people", "nearly 40 people"])]),
        ("Ján Kubiš led UNAMI from February 2015 to December 2018.", ["Ján Kubiš led UNAMI", "from February 2015", "to December 2018"],
            [("February 2015", ["February 2014", "2013"]), ("December 2018", ["December 2019", "2016"]), ("Ján Kubiš", ["Kofi Annan", "Martin Kobler"])]),
        ("Mohamed Al Hassan was the last head of UNAMI.", ["Mohamed Al Hassan was the last head of UNAMI"],
            [("Mohamed Al Hassan", ["Martin Kobler", "Kofi Annan", "Ad Melkert"]), ("last", ["first", "second"])]),
        ("Resolution 1770 (2007) gave UNAMI thirteen tasks.", ["thirteen tasks"],
            [("thirteen", ["twelve", "fourteen", "30"]), ("1770 (2007)", ["1546 (2004)", "2732 (2024)"])]),
        ("The Kuwait file was handed to a Senior Representative by resolution 2792 (2025).", ["to a Senior Representative", "resolution 2792 (2025)"],
            [("2792 (2025)", ["2732 (2024)", "2107 (2013)"]), ("a Senior Representative", ["UNAMA", "UNITAD"])]),
        ("Iraq asked for UNAMI to be closed in a letter dated 8 May 2024.", ["Iraq asked", "letter dated 8 May 2024"],
            [("8 May 2024", ["9 May 2024", "8 May 2023", "8 June 2024"]), ("Iraq", ["Kuwait", "Iran", "France"])]),
        ("The field office in Mosul was closed on 31 March 2025.", ["on 31 March 2025"], [("31 March 2025", ["30 March 2025", "31 March 2024"]), ("Mosul", ["Kirkuk", "Najaf"])]),
        ("The liquidation of UNAMI is to be finished by 30 September 2026.", ["by 30 September 2026"], [("30 September 2026", ["30 September 2025", "31 December 2026"])]),
        ("UNAMI was established shortly after the 2003 invasion.", ["after the 2003 invasion"], [("2003", ["1991", "2004"]), ("after", ["before"])]),
        ("The 22-year political mission in Iraq, UNAMI, was closed.", ["22-year", "political mission"], [("22-year", ["20-year", "12-year", "two-year"]), ("political mission", ["peacekeeping mission"])]),
        ("UNAMI (2003-2025) worked in Iraq.", ["2003", "2025"], [("2003", ["2004", "1993"]), ("2025", ["2024", "2026"])]),
    ];

    public static TheoryData<string, string> True { get; } = new(Sentences.SelectMany(row => row.Right.Select(words => (row.Sentence, words))));

    public static TheoryData<string, string> False { get; } = new(Sentences.SelectMany(row => row.Changes.SelectMany(change => change.To.Select(to => (Changed(row.Sentence, change.From, to), to)))));

    [Theory]
    [MemberData(nameof(True))]
    public void A_true_sentence_is_supported(string sentence, string words)
    {
        var claims = Judgement.Check("UNAMI is closed.\n" + sentence);

        Assert.True(Judgement.IsSupported(claims, words), Judgement.Told(claims));
    }

    [Theory]
    [MemberData(nameof(False))]
    public void A_changed_word_is_not_supported(string sentence, string changed)
    {
        var claims = Judgement.Check("UNAMI is closed.\n" + sentence);

        Assert.DoesNotContain(Judgement.Touching(claims, changed), claim => claim.Verdict is Verdict.Supported or Verdict.Partly);
    }

    [Fact]
    public void There_are_enough_changes() => Assert.True(False.Count >= 90, $"{False.Count}");

    private static string Changed(string sentence, string from, string to)
    {
        var at = sentence.IndexOf(from, StringComparison.Ordinal);
        return sentence[..at] + to + sentence[(at + from.Length)..];
    }
}
