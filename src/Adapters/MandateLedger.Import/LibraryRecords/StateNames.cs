using System.Collections.Immutable;

namespace MandateLedger.Import.LibraryRecords;

/// <summary>Lists of States as documents print them, taken apart, each in the form that the library writes.</summary>
internal static class StateNames
{
    // Names with "and" inside, which does not end a list.
    private static readonly string[] Pairs =
    [
        "Antigua and Barbuda", "Bosnia and Herzegovina", "Great Britain and Northern Ireland", "Saint Kitts and Nevis",
        "Saint Vincent and the Grenadines", "Sao Tome and Principe", "Serbia and Montenegro", "Trinidad and Tobago",
    ];

    // One State under the names that the documents of different years give it.
    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND"] = "UNITED KINGDOM",
        ["UNITED STATES OF AMERICA"] = "UNITED STATES",
        ["FEDERATED STATES OF MICRONESIA"] = "MICRONESIA (FEDERATED STATES OF)",
        ["ISLAMIC REPUBLIC OF IRAN"] = "IRAN (ISLAMIC REPUBLIC OF)",
        ["BOLIVARIAN REPUBLIC OF VENEZUELA"] = "VENEZUELA (BOLIVARIAN REPUBLIC OF)",
        ["UNITED KINGDOM OF GREAT BRITAIN (AND NORTHERN IRELAND)"] = "UNITED KINGDOM",
        ["BOLIVIA"] = "BOLIVIA (PLURINATIONAL STATE OF)",
        ["PLURINATIONAL STATE OF BOLIVIA"] = "BOLIVIA (PLURINATIONAL STATE OF)",
        ["KINGDOM OF THE NETHERLANDS"] = "NETHERLANDS (KINGDOM OF THE)",
        ["NETHERLANDS"] = "NETHERLANDS (KINGDOM OF THE)",
        ["TURKEY"] = "TÜRKİYE",
        ["TÜRKIYE"] = "TÜRKİYE",
        ["SLOVAK REPUBLIC"] = "SLOVAKIA",
        ["CZECH REPUBLIC"] = "CZECHIA",
        ["CAPE VERDE"] = "CABO VERDE",
        ["SWAZILAND"] = "ESWATINI",
    };

    /// <summary>The States of a printed list: <c>Gabon, Nigeria and United States of America</c>.</summary>
    public static ImmutableArray<string> In(string? list)
    {
        var held = Pairs.Aggregate(WhiteSpace.Tidy(list), (text, pair) => text.Replace(pair, pair.Replace(" and ", " & ", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
        return
        [
            .. held.Split([", ", " and ", ";"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(name => Of(Lone(name).Replace(" & ", " and ", StringComparison.Ordinal))).Distinct(),
        ];
    }

    // After a comma the last "and" stands in front of the name.
    private static string Lone(string name) => name.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    /// <summary>One State in the library's form.</summary>
    public static string Of(string name)
    {
        var capital = WhiteSpace.Tidy(name).Trim(',', '.', ' ').ToUpperInvariant();
        return Forms.GetValueOrDefault(capital, capital);
    }
}
