using System.Globalization;
using System.Xml;
using MandateLedger.Import.LibraryRecords;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Import.AkomaNtoso;

/// <summary>Reads the way of a draft to its adoption: the workflow's steps, and the voting with the members on each side.</summary>
internal sealed class WorkflowReader
{
    private readonly Dictionary<string, (int Count, List<string> Members)> sides = [];
    private readonly Dictionary<string, string> organizations = [];
    private readonly List<string> sponsors = [];
    private readonly List<string> additionalSponsors = [];
    private ToldMetadata steps = ToldMetadata.None;
    private string? side;
    private bool inMember;

    /// <summary>Takes an element's beginning.</summary>
    public void Element(XmlReader xml)
    {
        inMember = false;
        switch (xml.LocalName)
        {
            case "step":
                Step(xml);
                break;
            case "voting":
                steps = steps with { Outcome = CatalogueWords.Outcome(xml.GetAttribute("outcome")) ?? steps.Outcome };
                break;
            case "count":
                Side(xml.GetAttribute("refersTo")?.TrimStart('#'), xml.GetAttribute("value"), xml.IsEmptyElement);
                break;
            case "TLCOrganization":
                organizations[xml.GetAttribute("eId") ?? ""] = xml.GetAttribute("showAs") ?? "";
                break;
            case "organization" when side is not null:
                inMember = !xml.IsEmptyElement;
                break;
        }
    }

    /// <summary>Takes words, which may name a member.</summary>
    public void Words(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.EndElement)
        {
            side = xml.LocalName == "count" ? null : side;
            inMember = false;
        }
        else if (inMember && side is not null && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
        {
            sides[side].Members.Add(StateNames.Of(xml.Value));
        }
    }

    /// <summary>What was told, beside what is told already.</summary>
    public ToldMetadata AddTo(ToldMetadata told) => told with
    {
        Meeting = steps.Meeting,
        DraftSymbol = steps.DraftSymbol,
        DraftOn = steps.DraftOn,
        Outcome = steps.Outcome,
        Sponsors = [.. steps.Sponsors.Concat(Named(sponsors))],
        AdditionalSponsors = [.. steps.AdditionalSponsors.Concat(Named(additionalSponsors))],
        Vote = sides.ContainsKey("inFavour") ? new Vote(SideOf("inFavour"), SideOf("against"), SideOf("abstaining")) : null,
    };

    // By the guidelines there is a step for each sponsor, who is named among the references at the end.
    private void Step(XmlReader xml)
    {
        var by = xml.GetAttribute("by");
        switch (xml.GetAttribute("outcome"))
        {
            case "#draftResolution":
                sponsors.Add(by ?? "");
                steps = steps with { DraftOn = CatalogueWords.Day(xml.GetAttribute("date")), DraftSymbol = DraftOf(xml.GetAttribute("href")) };
                break;
            case "#draftResolutionAdditionalSponsors":
                additionalSponsors.Add(by ?? "");
                break;
            case "#adopted":
                steps = steps with { Meeting = CatalogueWords.Meeting(null, xml.GetAttribute("href")?.Split('/')[^1].Replace("S-PV-", "S/PV.", StringComparison.Ordinal)) };
                break;
            default:
                PublishedStep(xml, by);
                break;
        }
    }

    private void PublishedStep(XmlReader xml, string? by) =>
        steps = xml.GetAttribute("outcome") switch
        {
            "draftResolution" => steps with { DraftSymbol = CatalogueWords.Words(xml.GetAttribute("as")), DraftOn = CatalogueWords.Day(xml.GetAttribute("date")), Sponsors = StateNames.In(by) },
            "draftResolutionAdditionalSponsors" => steps with { AdditionalSponsors = StateNames.In(by) },
            "adopted" => steps with { Outcome = CatalogueWords.Outcome(by), Meeting = MeetingOf(by, xml.GetAttribute("as")) },
            _ => steps,
        };

    private IEnumerable<string> Named(List<string> identifiers) => identifiers.Select(id => organizations.GetValueOrDefault(id.TrimStart('#'), "")).Where(name => name.Length > 0);

    // /akn/un/doc/un-sc/2031/S-2031-402
    private static string? DraftOf(string? href) => href?.Split('/') is [.., "un-sc", _, var symbol] ? symbol.Replace('-', '/').Replace('_', ' ') : null;

    // A vote by mail has no meeting; its record is a letter. The step tells a meeting twice, in words and by the symbol of
    // its record: where the two differ, the file does not know it, and the cover decides.
    private static int? MeetingOf(string? by, string? record)
    {
        var (inWords, bySymbol) = (CatalogueWords.Meeting(CatalogueWords.Words(by), null), CatalogueWords.Meeting(null, record));
        return CatalogueWords.Outcome(by) == "voting by mail" || (inWords is not null && bySymbol is not null && inWords != bySymbol) ? null : inWords ?? bySymbol;
    }

    private void Side(string? name, string? value, bool isEmpty)
    {
        side = null;
        if (name is "inFavour" or "against" or "abstaining" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            side = isEmpty ? null : name;
            sides[name] = (count, []);
        }
    }

    private VoteSide SideOf(string name) => sides.TryGetValue(name, out var told) ? new VoteSide(told.Count, [.. told.Members]) : new VoteSide(0, []);
}
