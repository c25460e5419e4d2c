using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>
/// Checks any file of Akoma Ntoso: the OASIS schema, the naming convention of identifiers, links inside the document.
/// Nothing outside the file is read: no document type, no external entity, no network.
/// </summary>
public static class AkomaNtosoValidator
{
    private const int MaximumCharacters = 64 * 1024 * 1024;

    private static readonly string[] SchemaFiles = ["xml.xsd", "akomantoso30.xsd"];

    // What follows in the runtime's messages says nothing more, or says the place again.
    private static readonly string[] Endings = [" List of possible elements expected", " Line "];

    private static readonly Lazy<XmlSchemaSet> Schemas = new(Load);

    /// <summary>Validates a file's bytes; <paramref name="name"/> is for the report.</summary>
    public static AkomaNtosoReport Validate(byte[] bytes, string name)
    {
        var problems = ImmutableArray.CreateBuilder<AkomaNtosoProblem>();
        if (Read(bytes, problems) is not { } document)
        {
            return new AkomaNtosoReport { Name = name, Problems = problems.ToImmutable() };
        }

        var naming = new NamingCheck(document);
        var links = new LinkCheck(document);
        problems.AddRange(naming.Problems);
        problems.AddRange(links.Problems);
        return new AkomaNtosoReport { Name = name, Problems = problems.ToImmutable(), Identifiers = naming.Checked, Links = links.Checked };
    }

    private static XDocument? Read(byte[] bytes, ImmutableArray<AkomaNtosoProblem>.Builder problems)
    {
        var settings = Settings();
        settings.ValidationType = ValidationType.Schema;
        settings.ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.AllowXmlAttributes;
        settings.Schemas = Schemas.Value;
        settings.ValidationEventHandler += (_, happened) =>
        {
            if (happened.Severity == XmlSeverityType.Error)
            {
                problems.Add(new AkomaNtosoProblem(AkomaNtosoRule.Schema, happened.Exception.LineNumber, OneSentence(happened.Message)));
            }
        };

        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
            if (document.Root!.Name != Akn.Namespace + "akomaNtoso")
            {
                problems.Add(new AkomaNtosoProblem(AkomaNtosoRule.Schema, 1, $"The root is {document.Root.Name.LocalName}, not akomaNtoso of Akoma Ntoso 3.0."));
            }

            return document;
        }
        catch (XmlException problem)
        {
            problems.Add(new AkomaNtosoProblem(AkomaNtosoRule.WellFormed, problem.LineNumber, OneSentence(problem.Message)));
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // The library itself fails on letters of no encoding in the declaration.
            problems.Add(new AkomaNtosoProblem(AkomaNtosoRule.WellFormed, 1, "The declaration cannot be read."));
            return null;
        }
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaximumCharacters,
    };

    private static XmlSchemaSet Load()
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (var name in SchemaFiles)
        {
            using var stream = typeof(AkomaNtosoValidator).Assembly.GetManifestResourceStream("oasis/" + name)!;
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            schemas.Add(XmlSchema.Read(reader, null)!);
        }

        schemas.Compile();
        return schemas;
    }

    private static string OneSentence(string message)
    {
        var line = message.ReplaceLineEndings(" ");
        var at = Endings.Select(rest => line.IndexOf(rest, StringComparison.Ordinal)).Where(place => place > 0).DefaultIfEmpty(line.Length).Min();
        return line[..at];
    }
}
