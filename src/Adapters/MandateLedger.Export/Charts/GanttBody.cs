using System.Collections.Immutable;
using System.Xml.Linq;

namespace MandateLedger.Export.Charts;

/// <summary>The rows of a calendar, put on a sheet group by group.</summary>
internal sealed class GanttBody(ChartSheet sheet, TimeFrame? frame, GanttDrawing? drawing)
{
    private const int NameLines = 2;
    private const double Padding = 4;
    private const double StackedStrip = 16;

    /// <summary>One group: its heading, then its rows over what stands behind them.</summary>
    public void Group(GanttGroup group)
    {
        sheet.Down(2);
        sheet.Paragraph(group.Name, TextStyle.Group);
        sheet.Down(4);
        var rows = group.Rows.Select(Measure).ToList();
        if (frame is not null && !sheet.Layout.Stacked)
        {
            sheet.Add(frame.Behind(sheet.Y, sheet.Y + rows.Sum(row => row.Height)));
        }

        foreach (var row in rows)
        {
            Row(row);
        }
    }

    private void Row(MeasuredRow row)
    {
        var strip = sheet.Y + row.TextHeight + (row.StripHeight / 2);
        if (frame is not null && sheet.Layout.Stacked)
        {
            sheet.Add(frame.Behind(strip - (row.StripHeight / 2), strip + (row.StripHeight / 2)));
        }

        sheet.Add([Svg.Element("g", Svg.Element("title", ChartText.OneLine(row.Row.Told)), Words(row), drawing?.Row(row.Row, strip))]);
        sheet.Down(row.Height);
    }

    private IEnumerable<XElement> Words(MeasuredRow row)
    {
        var layout = sheet.Layout;
        var (names, days) = layout.Stacked
            ? (sheet.Y, sheet.Y + (row.Names.Length * TextStyle.Name.Pitch))
            : (sheet.Y + ((row.Height - (row.Names.Length * TextStyle.Name.Pitch)) / 2), sheet.Y + ((row.Height - (row.Days.Length * TextStyle.Small.Pitch)) / 2));
        return row.Names.Select((line, index) => Svg.Text(layout.Margin, names + 11 + (index * TextStyle.Name.Pitch), line, TextStyle.Name))
            .Concat(row.Days.Select((line, index) => Svg.Text(layout.DaysLeft, days + 11 + (index * TextStyle.Small.Pitch), line, TextStyle.Small)));
    }

    private MeasuredRow Measure(GanttRow row)
    {
        var layout = sheet.Layout;
        var names = TextLines.Of(row.Name, TextStyle.Name, layout.Stacked ? layout.Inner : layout.Names, layout.Stacked ? NameLines + 1 : NameLines);
        var days = layout.Stacked
            ? TextLines.Of(string.Join("; ", row.Days), TextStyle.Small, layout.Inner)
            : [.. row.Days.SelectMany(clause => TextLines.Of(clause, TextStyle.Small, layout.Days))];
        var (nameHeight, dayHeight) = (names.Length * TextStyle.Name.Pitch, days.Length * TextStyle.Small.Pitch);
        var steps = row.Steps.IsEmpty ? 0 : 14;
        var text = layout.Stacked ? nameHeight + dayHeight + 2 : 0;
        var strip = layout.Stacked ? (drawing is null ? 0 : StackedStrip + steps) : Math.Max(Math.Max(nameHeight, dayHeight) + Padding, steps + StackedStrip);
        return new MeasuredRow(row, names, days, text, strip, text + strip + (layout.Stacked ? 3 * Padding : 0));
    }

    private sealed record MeasuredRow(GanttRow Row, ImmutableArray<string> Names, ImmutableArray<string> Days, double TextHeight, double StripHeight, double Height);
}
