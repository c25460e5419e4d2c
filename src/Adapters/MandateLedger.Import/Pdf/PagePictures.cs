using UglyToad.PdfPig.Content;

namespace MandateLedger.Import.Pdf;

/// <summary>Tells a page that was scanned from one that is blank or has only an emblem or a bar code.</summary>
internal static class PagePictures
{
    private const double LeastPart = 0.25;

    /// <summary>True where the pictures of a page cover a good part of it; a scan may be cut into strips.</summary>
    public static bool Fill(Page page) =>
        page.NumberOfImages > 0 && page.GetImages().Sum(static picture => picture.BoundingBox.Area) >= LeastPart * page.Width * page.Height;
}
