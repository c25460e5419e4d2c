using System.Text;
using MandateLedger.Fuzz;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Import.Tests.Hostile;

/// <summary>Files that were made to hurt: each is read, or refused in a sentence that names the file.</summary>
public sealed class HostileTests
{
    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["empty.txt"] = () => [],
        ["zeros.txt"] = () => new byte[4096],
        ["long-line.txt"] = () => Bytes(new string('a', 5_000_000)),
        ["many-lines.txt"] = () => Bytes(Times("1.\n", 500_000)),
        ["broken-letters.txt"] = () => [.. Bytes("1. Decides "), 0xC3, 0x28, 0xFF, .. Bytes(";")],
        ["half-a-unit.txt"] = () => [0xFF, 0xFE, 0x31],
        ["entities.xml"] = () => Bytes("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><akomaNtoso><p>&b;</p></akomaNtoso>"),
        ["outside.xml"] = () => Bytes("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><akomaNtoso/>"),
        ["deep.xml"] = () => Bytes("<akomaNtoso>" + Times("<p>", 300_000)),
        ["skipped-siblings.xml"] = () => Bytes("<akomaNtoso>" + Times("<img/>", 300_000) + "<p>x</p></akomaNtoso>"),
        ["deep-and-skipped.xml"] = () => Bytes("<akomaNtoso><conclusions>" + Times("<p>", 300_000)),
        ["many-italics.xml"] = () => Bytes("<akomaNtoso><p>" + Times("<i>a</i> ", 200_000) + "</p></akomaNtoso>"),
        ["unknown-encoding.xml"] = () => Bytes("<?xml version=\"1.0\" encoding=\"no-such\"?><akomaNtoso/>"),
        ["false-encoding.xml"] = () => Bytes("<?xml version=\"1.0\" encoding=\"utf-16\"?><akomaNtoso><p>x</p></akomaNtoso>"),
        ["broken-letters.xml"] = () => [.. Bytes("<akomaNtoso><p>a"), 0xC3, 0x28, .. Bytes("</p></akomaNtoso>")],
        ["zeros.xml"] = () => Bytes("<akomaNtoso><p>a\0b</p></akomaNtoso>"),
        ["deep.html"] = () => Bytes("<html>" + Times("<div><b><ol><li><table><tr><td>", 100_000)),
        ["never-closed.html"] = () => Bytes("<html>" + Times("<a href=x><i><sup>", 100_000) + "x"),
        ["formatting.html"] = () => Bytes("<html>" + string.Concat(Enumerable.Range(0, 20_000).Select(index => $"<b id={index}>")) + Times("<p>y", 20_000)),
        ["many-attributes.html"] = () => Bytes("<html><p " + string.Concat(Enumerable.Range(0, 50_000).Select(index => $"a{index}=1 ")) + ">x"),
        ["menus.html"] = () => Bytes("<html>" + Times("<nav>", 200_000) + "<p>x"),
        ["numbers.html"] = () => Bytes("<ol type=i start=9999>" + Times("<li>x", 10_000)),
        ["open-comment.html"] = () => Bytes("<html><!--" + Times("<", 1_000_000)),
        ["open-tag.html"] = () => Bytes("<html><p " + Times("<", 1_000_000)),
        ["entities.html"] = () => Bytes("<html><p>" + Times("&notanentity;&#x110000;&#0;&amp", 10_000)),
        ["charset.html"] = () => Bytes("<meta charset=utf-7><p>+ADw-p+AD4-"),
        ["zeros.html"] = () => Bytes("<html><p>a\0b</p>"),
        ["deep.json"] = () => Bytes(Times("[", 1_000_000)),
        ["deep-blocks.json"] = () => Bytes(Times("{\"text\":\"x\",\"children\":[", 100_000)),
        ["long-string.json"] = () => Bytes("[{\"text\":\"" + new string('a', 5_000_000) + "\"}]"),
        ["odd-values.json"] = () => Bytes("[{\"text\":[],\"type\":1,\"prefix\":{},\"paragraph_level\":1e99,\"links\":3,\"children\":{},\"table_content\":[1,[[]]]}]"),
        ["false.pdf"] = () => Bytes("%PDF-1.7\n%%EOF"),
        ["false.docx"] = () => Bytes("PK\u0003\u0004"),
    };

    public static TheoryData<string> Names { get; } = [.. Files.Keys];

    public static TheoryData<string, string> Kept { get; } =
    [
        .. Targets.Names.SelectMany(target => new[] { "seeds", "found" }
            .Select(folder => RepositoryFiles.PathOf("fuzz", folder, target))
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles)
            .Select(file => (target, RepositoryFiles.Relative(file)))),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_is_read_or_refused_in_a_sentence(string name)
    {
        try
        {
            Assert.NotNull(DocumentReader.Read(Files[name](), name).Text);
        }
        catch (UnreadableDocumentException refusal)
        {
            Assert.False(refusal.IsUnforeseen && name is not ("false.pdf" or "false.docx"), refusal.InnerException?.ToString());
            Assert.StartsWith(name, refusal.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_fuzzing_began_with_or_found_goes_well(string target, string file) =>
        Targets.Run(target, File.ReadAllBytes(RepositoryFiles.PathOf(file)));

    [Theory]
    [InlineData("entities.xml")]
    [InlineData("outside.xml")]
    [InlineData("deep.xml")]
    [InlineData("long-line.txt")]
    [InlineData("many-lines.txt")]
    [InlineData("many-italics.xml")]
    [InlineData("long-string.json")]
    public void What_goes_beyond_a_limit_is_refused(string name) =>
        Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(Files[name](), name));

    [Theory]
    [InlineData("skipped-siblings.xml", "x\n")]
    [InlineData("menus.html", "x\n")]
    [InlineData("zeros.html", "a b\n")]
    public void What_only_looks_bad_is_read(string name, string text) => Assert.Equal(text, DocumentReader.Read(Files[name](), name).Text);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_text_is_read_in_every_encoding_of_Unicode_with_and_without_a_mark(string encoding)
    {
        var known = Encoding.GetEncoding(encoding);
        byte[] bare = known.GetBytes("The Security Council,\n1. Decides – so;\n");
        byte[] marked = [.. known.GetPreamble(), .. bare];

        Assert.All([bare, marked], bytes => Assert.Equal("The Security Council,\n1. Decides – so;\n", DocumentReader.Read(bytes, "a.txt").Text));
    }

    [Fact]
    public void A_text_in_the_old_Western_code_page_is_read() =>
        Assert.Equal("Côte – x\n", DocumentReader.Read([0x43, 0xF4, 0x74, 0x65, 0x20, 0x96, 0x20, 0x78], "a.txt").Text);

    [Fact]
    public void No_real_document_goes_beyond_a_limit()
    {
        var folder = Path.Combine(RepositoryFiles.Shared, "corpus");
        Assert.SkipUnless(Directory.Exists(folder), "The documents are not here; set MANDATE_CORPUS to the folder that holds the corpus.");
        var refusals = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".xml" or ".txt" or ".json")
            .Select(RefusalOf).OfType<UnreadableDocumentException>().ToList();

        Assert.DoesNotContain(refusals, refusal => refusal.IsUnforeseen || refusal.Message.Contains("which no resolution", StringComparison.Ordinal));
    }

    private static UnreadableDocumentException? RefusalOf(string file)
    {
        try
        {
            DocumentReader.Read(file);
            return null;
        }
        catch (UnreadableDocumentException refusal)
        {
            return refusal;
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
