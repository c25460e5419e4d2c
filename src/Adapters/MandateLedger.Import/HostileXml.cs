using System.Xml;

namespace MandateLedger.Import;

/// <summary>XML that anybody may have written: no document type, nothing from outside the file, a limit on its letters.</summary>
internal static class HostileXml
{
    /// <summary>
    /// Opens XML; the reader stands on the first node, the declaration or the root. Throws <see cref="XmlException"/> where
    /// it is broken there already.
    /// </summary>
    public static XmlReader Open(Stream stream, long mostLetters)
    {
        var xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = mostLetters,
            CloseInput = true,
        });
        try
        {
            xml.Read();
            return xml;
        }
        catch (Exception problem)
        {
            xml.Dispose();
            if (problem is not ArgumentOutOfRangeException)
            {
                throw;
            }

            // The library itself fails on letters of no encoding in the declaration.
            throw new XmlException("The declaration cannot be read.", problem, 1, 1);
        }
    }

    /// <summary>Where it is broken, in words.</summary>
    public static string Place(XmlException problem) => $"line {problem.LineNumber}, column {problem.LinePosition}";
}
