using MandateLedger.Import;
using MandateLedger.Primitives.Text;
using MandateLedger.Samples;
using Xunit;

namespace MandateLedger.Language.Tests;

/// <summary>The invented resolutions of <c>samples</c>: one folder a document, one file a stage.</summary>
public sealed class SampleTests
{
    private const string Source = "source.xml";
    private const string Guidelines = "source-guidelines.xml";

    private static readonly string[] Stages = ["tree.txt", "acts.txt", "findings.txt"];
    private static readonly string[] Unreadable = ["malformed/not-xml", "malformed/not-akoma-ntoso"];

    public static TheoryData<string> Documents => [.. Folders.Except(Unreadable)];

    public static TheoryData<string> UnreadableDocuments => [.. Unreadable];

    public static TheoryData<string> InBothDialects => [.. Folders.Where(folder => File.Exists(PathOf(folder, Guidelines)))];

    private static IEnumerable<string> Folders => Directory.EnumerateFiles(PathOf(), Source, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(PathOf(), Path.GetDirectoryName(file)!).Replace('\\', '/')).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_sample_has_the_tree_that_its_golden_file_says(string folder) =>
        Golden.Check(PathOf(folder, "tree.txt"), TreeLines.Of(ReadSample(folder, Source).Syntax));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_sample_has_the_acts_that_its_golden_file_says(string folder) =>
        Golden.Check(PathOf(folder, "acts.txt"), ReadSample(folder, Source).ActLines);

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_sample_has_the_findings_that_its_golden_file_says(string folder) =>
        Golden.Check(PathOf(folder, "findings.txt"), ReadSample(folder, Source).FindingLines);

    [Theory]
    [MemberData(nameof(UnreadableDocuments))]
    public void A_file_that_cannot_be_read_is_refused_with_a_message_that_names_it(string folder)
    {
        var bytes = File.ReadAllBytes(PathOf(folder, Source));
        var refusal = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(bytes, Source));
        Assert.StartsWith(Source, refusal.Message, StringComparison.Ordinal);
        Golden.Check(PathOf(folder, "message.txt"), [refusal.Message]);
    }

    [Theory]
    [MemberData(nameof(InBothDialects))]
    public void Both_dialects_give_the_same_paragraphs_and_openings(string folder)
    {
        var lines = TreeLines.InFull(ReadSample(folder, Source).Syntax).ToList();
        var other = TreeLines.InFull(ReadSample(folder, Guidelines).Syntax).ToList();
        Assert.Equal(lines, other);
    }

    [Theory]
    [MemberData(nameof(InBothDialects))]
    public void Both_dialects_give_the_same_acts_findings_and_subjects(string folder)
    {
        var (one, other) = (ReadSample(folder, Source), ReadSample(folder, Guidelines));
        Assert.NotEmpty(one.ActLines);
        Assert.Equal(one.ActLines, other.ActLines);
        Assert.Equal(one.FindingLines, other.FindingLines);
        Assert.Equal(one.Syntax.Symbol, other.Syntax.Symbol);
        Assert.Equal(one.Syntax.AdoptedOn, other.Syntax.AdoptedOn);
        Assert.Equal(one.Syntax.Source.Told.Subjects, other.Syntax.Source.Told.Subjects);
    }

    [Fact]
    public void Two_samples_are_kept_in_both_dialects() =>
        Assert.Equal(["S-RES-9001-2031", "S-RES-9004-2032"], Folders.Where(folder => File.Exists(PathOf(folder, Guidelines))));

    [Fact]
    public void Every_file_among_the_samples_is_read_by_a_test()
    {
        var read = Folders.SelectMany(FilesOf).Concat(["README.md", "bodies.json"]).Select(file => Repository.Relative(PathOf(file)));
        // Those of closings are read by the tests of the transition, all of them.
        var kept = Directory.EnumerateFiles(PathOf(), "*", SearchOption.AllDirectories).Select(Repository.Relative).Where(file => !file.StartsWith("samples/closing/", StringComparison.Ordinal));
        Assert.Equal(read.Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_sample_is_an_invented_resolution_under_the_name_of_its_folder() =>
        Assert.All(
            Folders.Where(folder => !folder.StartsWith("malformed/", StringComparison.Ordinal)),
            folder =>
            {
                var symbol = ReadSample(folder, Source).Syntax.Symbol!;
                Assert.InRange(symbol.ResolutionNumber!.Value, 9001, 9999);
                Assert.Equal(folder, $"S-RES-{symbol.ResolutionNumber}-{symbol.ResolutionYear}");
            });

    [Fact]
    public void A_truncated_file_is_read_as_far_as_it_goes_and_says_so()
    {
        var read = ReadSample("malformed/truncated", Source);
        Assert.Equal(["1", "2"], read.Syntax.Operative.Select(paragraph => paragraph.Label));
        Assert.Contains(read.Findings, finding => finding.Id == "M101");
    }

    [Theory]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    [InlineData(null, "true", false)]
    [InlineData("0", "true", false)]
    public void Golden_files_are_rewritten_only_where_it_is_asked_for(string? accept, string? ci, bool accepts) =>
        Assert.Equal(accepts, Golden.IsAccepting(accept, ci));

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    public void Golden_files_are_not_rewritten_in_CI(string ci) =>
        Assert.Throws<InvalidOperationException>(() => Golden.IsAccepting("1", ci));

    private static IEnumerable<string> FilesOf(string folder)
    {
        var stages = Unreadable.Contains(folder) ? ["message.txt"] : Stages;
        return stages.Append(Source).Concat(File.Exists(PathOf(folder, Guidelines)) ? [Guidelines] : [])
            .Select(file => folder + "/" + file);
    }

    private static Read ReadSample(string folder, string file) =>
        Exemplia.Read(SourceOf(folder, file));

    private static SourceText SourceOf(string folder, string file) =>
        DocumentReader.Read(File.ReadAllBytes(PathOf(folder, file)), file);

    private static string PathOf(params string[] parts) => Repository.PathOf(["samples", .. parts]);
}
