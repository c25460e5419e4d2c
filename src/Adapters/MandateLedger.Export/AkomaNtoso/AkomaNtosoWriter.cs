using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using MandateLedger.Interpretation;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Dates;
using MandateLedger.Primitives.Findings;
using MandateLedger.Primitives.Text;
using static MandateLedger.Export.AkomaNtoso.Akn;

namespace MandateLedger.Export.AkomaNtoso;

/// <summary>Form, and meaning where it is known, to Akoma Ntoso. What is written has been validated.</summary>
public static class AkomaNtosoWriter
{
    /// <summary>Writes a resolution as form.</summary>
    public static Reading<string> Write(ResolutionSyntax syntax, AkomaNtosoOptions options) => Write(syntax, null, options);

    /// <summary>Writes a resolution with the acts read from it as lifecycle, times and modifications.</summary>
    public static Reading<string> Write(ResolutionMeaning meaning, AkomaNtosoOptions options) => Write(meaning.Syntax, meaning, options);

    private static Reading<string> Write(ResolutionSyntax syntax, ResolutionMeaning? meaning, AkomaNtosoOptions options)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var root = Build(syntax, meaning, options, findings.Add);
        var level = 2;
        if (options.Profile == AkomaNtosoProfile.UnXml)
        {
            UnXmlDialect.Apply(root, syntax);
            level = 1;
        }

        var text = Layout.Text(root);
        var report = AkomaNtosoValidator.Validate(Encoding.UTF8.GetBytes(text), "the document written");
        if (report.Level < level)
        {
            throw new AkomaNtosoFault($"{syntax.Symbol?.Value ?? "The document"} came out as Akoma Ntoso that is not valid, which is a fault of this program: {report.Problems[0].Message}");
        }

        return new Reading<string>(text, findings.ToImmutable());
    }

    private static XElement Build(ResolutionSyntax syntax, ResolutionMeaning? meaning, AkomaNtosoOptions options, Action<Finding> say)
    {
        var lines = new SourceLines(syntax.Source);
        var symbol = lines.SymbolOf(syntax);
        var ids = new Identifiers(say);
        var inline = new InlineWriter(options, symbol, syntax.Source.Marks.Any(mark => mark.Kind == MarkKind.Italic));
        var blocks = new TextBlocks(inline, lines, ids);
        blocks.Hang(syntax);
        var meta = new MetaWriter(syntax, options, symbol);
        var body = new BodyWriter(syntax, lines, ids, blocks);
        var preamble = body.Preamble();
        var main = body.Main();
        var annexes = syntax.Annexes.Index().Select(annex => new AnnexWriter(lines, ids, blocks).Write(annex.Item, meta.OfAnnex(annex.Index + 1))).ToList();
        var modifications = meaning is not null && syntax.AdoptedOn is { } day ? new ModificationsWriter(meaning, day, ids, options) : null;
        Links.Resolve([preamble, main, .. annexes], ids, say);
        Times(main, modifications);
        if (syntax.AdoptedOn is null)
        {
            say(ExportFindings.NoDayForIdentifier());
        }

        return new XElement(
            Namespace + "akomaNtoso",
            new XAttribute(XNamespace.Xmlns + "akn4un", Un.NamespaceName),
            El(
                "statement",
                At("name", meta.Name),
                At("contains", "originalVersion"),
                meta.Write(modifications, inline),
                Front.Preface(syntax, lines, symbol),
                preamble,
                main,
                Front.Conclusions(syntax, meta.Language),
                annexes.Count > 0 ? El("attachments", annexes) : null));
    }

    private static void Times(XElement main, ModificationsWriter? modifications)
    {
        foreach (var element in main.Descendants().Where(element => modifications?.Periods.ContainsKey((string?)element.Attribute("eId") ?? "") == true))
        {
            element.Add(At("period", "#" + modifications!.Periods[(string)element.Attribute("eId")!]));
        }
    }
}
