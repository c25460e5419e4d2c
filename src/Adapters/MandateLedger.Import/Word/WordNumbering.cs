using System.Xml;

namespace MandateLedger.Import.Word;

/// <summary>How one level of a list is numbered.</summary>
internal sealed record ListLevel
{
    public int Start { get; init; } = 1;

    public string Format { get; init; } = "decimal";

    public string Text { get; init; } = "";

    public int? RestartsAfter { get; init; }

    public bool IsLegal { get; init; }

    public string? Style { get; init; }
}

/// <summary>A list that paragraphs belong to: a plan of levels, some of them changed.</summary>
internal sealed record ListInstance(string Plan)
{
    public Dictionary<int, int> Starts { get; } = [];

    public Dictionary<int, ListLevel> Levels { get; } = [];
}

/// <summary>The lists of a Word file.</summary>
internal sealed class WordNumbering
{
    public const int Levels = 9;
    private static readonly ListLevel Unknown = new() { Format = "none" };
    private readonly Dictionary<string, Dictionary<int, ListLevel>> plans = [];
    private readonly Dictionary<string, string> planOfStyle = [];
    private readonly Dictionary<string, string> styleOfPlan = [];
    private readonly Dictionary<int, ListInstance> lists = [];

    public ListInstance? List(int id) => lists.GetValueOrDefault(id);

    /// <summary>The plan that counts for a list, through the style that it may refer to.</summary>
    public string PlanOf(ListInstance list) =>
        styleOfPlan.TryGetValue(list.Plan, out var style) && planOfStyle.TryGetValue(style, out var plan) ? plan : list.Plan;

    public ListLevel Level(ListInstance list, int level) =>
        list.Levels.GetValueOrDefault(level) ?? plans.GetValueOrDefault(PlanOf(list))?.GetValueOrDefault(level) ?? Unknown;

    /// <summary>The level that a style stands for in a list, or null.</summary>
    public int? LevelOfStyle(ListInstance list, string style) =>
        plans.GetValueOrDefault(PlanOf(list))?.Where(pair => pair.Value.Style == style).Select(static pair => (int?)pair.Key).FirstOrDefault();

    public void Read(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "abstractNum" && WordXml.Attribute(xml, "abstractNumId") is { } plan)
            {
                ReadPlan(xml, plan);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "num" && WordXml.Int(xml, "numId") is { } id)
            {
                ReadList(xml, id);
            }
        }
    }

    private void ReadPlan(XmlReader xml, string plan)
    {
        var levels = plans[plan] = [];
        var level = 0;
        WordXml.EachInside(xml, inner =>
        {
            switch (inner.LocalName)
            {
                case "lvl":
                    level = WordXml.Int(inner, "ilvl") ?? 0;
                    levels[level] = new ListLevel();
                    break;
                case "styleLink" when WordXml.Value(inner) is { } style:
                    planOfStyle[style] = plan;
                    break;
                case "numStyleLink" when WordXml.Value(inner) is { } style:
                    styleOfPlan[plan] = style;
                    break;
                default:
                    Change(levels, level, inner);
                    break;
            }
        });
    }

    private void ReadList(XmlReader xml, int id)
    {
        var list = new ListInstance("");
        var level = 0;
        var plan = "";
        WordXml.EachInside(xml, inner =>
        {
            switch (inner.LocalName)
            {
                case "abstractNumId":
                    plan = WordXml.Value(inner) ?? "";
                    break;
                case "lvlOverride":
                    level = WordXml.Int(inner, "ilvl") ?? 0;
                    break;
                case "startOverride" when WordXml.Int(inner) is { } start:
                    list.Starts[level] = start;
                    break;
                case "lvl":
                    level = WordXml.Int(inner, "ilvl") ?? level;
                    list.Levels[level] = new ListLevel();
                    break;
                default:
                    Change(list.Levels, level, inner);
                    break;
            }
        });
        lists[id] = list with { Plan = plan };
    }

    private static void Change(Dictionary<int, ListLevel> levels, int number, XmlReader xml)
    {
        if (levels.TryGetValue(number, out var level))
        {
            levels[number] = xml.LocalName switch
            {
                "start" => level with { Start = WordXml.Int(xml) ?? 1 },
                "numFmt" => level with { Format = WordXml.Value(xml) ?? "decimal" },
                "lvlText" => level with { Text = WordXml.Value(xml) ?? "" },
                "lvlRestart" => level with { RestartsAfter = WordXml.Int(xml) },
                "isLgl" => level with { IsLegal = WordXml.IsOn(xml) },
                "pStyle" => level with { Style = WordXml.Value(xml) },
                _ => level,
            };
        }
    }
}
