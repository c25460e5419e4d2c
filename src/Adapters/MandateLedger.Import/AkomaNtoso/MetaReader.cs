using System.Xml;
using MandateLedger.Import.LibraryRecords;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.AkomaNtoso;

/// <summary>
/// Reads what a file tells about itself: symbol and day of adoption from the FRBR work, language from the
/// expression, subjects, agenda item and title from the library's keywords, draft, sponsors and vote from the workflow.
/// A date that exists only to please the schema
/// (0001-01-01) tells nothing.
/// </summary>
internal static class MetaReader
{
    /// <summary>Reads the element on which <paramref name="xml"/> stands, up to its end.</summary>
    public static ToldMetadata Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return ToldMetadata.None;
        }

        var told = ToldMetadata.None;
        var subjects = new List<string>();
        var workflow = new WorkflowReader();
        var level = "";
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                workflow.Words(xml);
                continue;
            }

            switch (xml.LocalName)
            {
                case "FRBRWork" or "FRBRExpression" or "FRBRManifestation":
                    level = xml.LocalName;
                    break;
                case "FRBRuri" when level == "FRBRWork":
                    told = told with { Symbol = SymbolOf(xml.GetAttribute("value")) };
                    break;
                case "FRBRdate" when level == "FRBRWork" && xml.GetAttribute("name") is "adoption" or "adopted" or null:
                    told = told with { AdoptedOn = RealDay(xml.GetAttribute("date")) };
                    break;
                case "FRBRlanguage":
                    told = told with { Language = LanguageOf(xml.GetAttribute("language")) };
                    break;
                case "keyword" when xml.GetAttribute("refersTo") is "agenda" or "#agenda" && xml.GetAttribute("dictionary")?.StartsWith("S/", StringComparison.Ordinal) == true:
                    told = AgendaItem(told, xml);
                    AddSubject(subjects, xml.GetAttribute("dictionary")!, xml.GetAttribute("showAs"));
                    break;
                case "keyword" when xml.GetAttribute("refersTo") == "title" && xml.GetAttribute("dictionary") == "DHL":
                    told = told with { Title = CatalogueWords.Words(xml.GetAttribute("showAs")) };
                    break;
                default:
                    workflow.Element(xml);
                    break;
            }
        }

        return workflow.AddTo(told with { Subjects = [.. subjects.Distinct()] });
    }

    private static ToldMetadata AgendaItem(ToldMetadata told, XmlReader xml) =>
        xml.GetAttribute("dictionary") == "S/" && CatalogueWords.Words(xml.GetAttribute("showAs")) is { } item
            ? told with { AgendaItem = told.AgendaItem is { } before && before != item ? $"{before}; {item}" : item }
            : told;

    // "S/" alone is the printed agenda item; "S/73" and the like are the library's terms of that year's index.
    private static void AddSubject(List<string> subjects, string dictionary, string? term)
    {
        if (dictionary.Length > 2 && !string.IsNullOrWhiteSpace(term))
        {
            subjects.Add(term.Trim());
        }
    }

    // /akn/un/statement/deliberation/unsc/2003-08-14/1500-2003/ in the files, un-sc and no final slash in the guidelines.
    private static string? SymbolOf(string? uri)
    {
        var parts = uri?.Split('/', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var body = Array.FindIndex(parts, part => part is "unsc" or "un-sc");
        var number = body >= 0 ? parts.Skip(body + 1).LastOrDefault(part => !part.StartsWith('!'))?.Split('-') : null;
        return number is [var n, var year] && n.All(char.IsAsciiDigit) && year.Length == 4 && year.All(char.IsAsciiDigit)
            ? $"S/RES/{n} ({year})"
            : null;
    }

    private static DateOnly? RealDay(string? date) => IsoDate.Parse(date) is { Year: > 1945 } day ? day : null;

    private static string? LanguageOf(string? code) => code switch
    {
        "eng" or "en" => "en",
        "fra" or "fre" or "fr" => "fr",
        "spa" or "es" => "es",
        "rus" or "ru" => "ru",
        "ara" or "ar" => "ar",
        "zho" or "chi" or "zh" => "zh",
        _ => null,
    };
}
