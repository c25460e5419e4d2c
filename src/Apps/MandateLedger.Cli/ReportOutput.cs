using System.Text;
using MandateLedger.Briefs;
using MandateLedger.Cli.Text;
using MandateLedger.Export;
using MandateLedger.Export.Charts;
using MandateLedger.Office;
using MandateLedger.Transition.Answers;

namespace MandateLedger.Cli;

/// <summary>A report in the format asked for, printed or put into a file.</summary>
internal static class ReportOutput
{
    /// <summary>True for the formats in which only a report is written.</summary>
    public static bool IsDocument(string format) => format.ToLowerInvariant() is "docx" or "md" or "html";

    /// <summary>Writes the report; a page gets the pictures of the closing, where one is given.</summary>
    public static void Write(Session session, Report report, string? format, string? path, ClosingAnswer? closing = null)
    {
        switch (format?.ToLowerInvariant())
        {
            case "docx":
                OutputFile.Write(session, ReportDocument.Write(report), path ?? throw new Misuse("A Word file goes into a file; name it with --out."));
                break;
            case "md":
                OutputFile.PrintOrWrite(session, ReportText.Markdown(report), path);
                break;
            case "html":
                OutputFile.PrintOrWrite(session, ReportPage.Write(report, closing is null ? [] : Pictures(closing)), path);
                break;
            case "json":
                OutputFile.PrintOrWrite(session, SourcedJson.Of(report), path);
                break;
            case null or "text":
                OutputFile.PrintOrWrite(session, ReportLines.Of(report, Session.Width), path);
                break;
            default:
                throw new Misuse($"--format {format} is not known; use text, md, html, docx or json.");
        }
    }

    // Each in two shapes: a page shows the one that fits.
    private static IEnumerable<Picture> Pictures(ClosingAnswer closing) =>
        new Func<ClosingAnswer, ChartSize, string>[] { GanttChart.Svg, BurnDownChart.Svg }
            .Select(chart => new Picture(chart(closing, ChartSize.Page), chart(closing, ChartSize.Phone)));
}

/// <summary>A file that the user named, written wholly or not at all.</summary>
internal static class OutputFile
{
    public static void Write(Session session, byte[] bytes, string path)
    {
        try
        {
            Fetch.WholeFile.Write(Path.GetFullPath(path), bytes);
        }
        catch (Exception problem) when (problem is DirectoryNotFoundException or FileNotFoundException)
        {
            throw new IOException($"{path} cannot be written, because its folder does not exist or takes no files; give another file with --out.", problem);
        }

        session.Error.WriteLine($"Written: {path}");
    }

    public static void PrintOrWrite(Session session, string text, string? path)
    {
        if (path is null)
        {
            session.Print(text);
        }
        else
        {
            Write(session, Encoding.UTF8.GetBytes(text.TrimEnd('\n') + "\n"), path);
        }
    }
}
