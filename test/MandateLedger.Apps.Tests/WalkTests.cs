using System.IO.Compression;
using System.Text.Json;
using MandateLedger.Cli;
using MandateLedger.Import;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Apps.Tests;

/// <summary>Folders, archives and many documents: all of them, in order, and harmless.</summary>
public sealed class WalkTests : IDisposable
{
    private static readonly string Sample = File.ReadAllText(RepositoryFiles.PathOf("samples", "S-RES-9001-2031", "source.xml"));
    private readonly string folder = Directory.CreateTempSubdirectory("mandate-walk-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Status, string Out, string Error) Run(params string[] args) => RunWith(null, args);

    private static (int Status, string Out, string Error) RunWith(Func<Stream>? input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var status = CommandLine.Run(args, output, error, TimeProvider.System, input, TestContext.Current.CancellationToken);
        return (status, output.ToString(), error.ToString());
    }

    private string At(params string[] parts)
    {
        var path = Path.Combine([folder, .. parts]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private string Archive(string name, params (string Name, string Content)[] entries)
    {
        using var archive = ZipFile.Open(At(name), ZipArchiveMode.Create);
        foreach (var (entry, content) in entries)
        {
            using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
            writer.Write(content);
        }

        return At(name);
    }

    // The sample under another number of the invented ones.
    private static string Numbered(int number) => Sample.Replace("9001", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string[] Symbols(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("symbol").GetString()!)];

    [Fact]
    public void Documents_in_an_archive_are_read_with_those_of_its_folders()
    {
        var archive = Archive("a.zip", ("one.xml", Numbered(9101)), ("inner/deep/two.xml", Numbered(9102)), ("inner/picture.png", "x"), ("__MACOSX/._one.xml", "x"));

        var (status, text, error) = Run("read", archive, "--format", "jsonl");

        Assert.Equal(0, status);
        Assert.Equal(["S/RES/9101 (2031)", "S/RES/9102 (2031)"], Symbols(text));
        Assert.Equal("2 documents: 2 read, 0 could not be read.", error.Trim());
    }

    [Fact]
    public void What_cannot_be_read_in_an_archive_is_named_by_its_place_and_the_rest_is_read()
    {
        var archive = Archive("a.zip", ("inner/broken.xml", "no XML"), ("nested.zip", "x"), ("whole.xml", Numbered(9103)));

        var (status, text, error) = Run("read", archive, "--format", "jsonl");

        Assert.Equal(3, status);
        Assert.Single(Symbols(text));
        Assert.Contains($"{archive}!/inner/broken.xml is not an XML document", error);
        Assert.Contains($"{archive}!/nested.zip is a ZIP within a ZIP", error);
        Assert.Contains("3 documents: 1 read, 2 could not be read.", error);
    }

    [Fact]
    public void A_bomb_is_one_sentence_and_the_rest_is_read()
    {
        var archive = Archive("bomb.zip", ("bomb.xml", new string(' ', 5_000_000)), ("whole.xml", Numbered(9104)));

        var (status, text, error) = Run("read", archive, "--format", "jsonl");

        Assert.Equal(3, status);
        Assert.Single(Symbols(text));
        Assert.Single(error.Split('\n'), line => line.Contains("bomb.xml grows more than 200 times", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_leads_out_of_the_archive_leads_nowhere()
    {
        var archive = Archive("sly.zip", ("../../outside.xml", Numbered(9105)), ("/rooted.xml", Numbered(9106)));

        Assert.Equal(2, Symbols(Run("read", archive, "--format", "jsonl").Out).Length);
        Assert.Equal([archive], Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.Combine(folder, "..", "..", "outside.xml")));
    }

    [Fact]
    public void An_archive_that_is_none_is_one_sentence()
    {
        File.WriteAllText(At("not.zip"), "nothing of the kind");

        var (status, _, error) = Run("read", At("not.zip"));

        Assert.Equal(3, status);
        Assert.Contains("is not a ZIP archive that can be read", Assert.Single(error.TrimEnd().Split('\n')));
    }

    [Fact]
    public void Limits_on_number_size_and_sum_are_kept()
    {
        var archive = Archive("many.zip", ("a.xml", Numbered(9107)), ("b.xml", Numbered(9108)), ("c.xml", Numbered(9109)));

        Assert.Equal(["has more than 2 entries"], Refusals(archive, new ArchiveLimits { Entries = 2 }, "has more than 2 entries"));
        Assert.Equal(3, Refusals(archive, new ArchiveLimits { EntryBytes = 1000 }, "is larger than").Length);
        Assert.Single(Refusals(archive, new ArchiveLimits { TotalBytes = Sample.Length + 1000 }, "the rest of it was left"));
        Assert.Single(Refusals(archive, new ArchiveLimits { DirectoryBytes = 10 }, "lists too many entries"));
        Assert.Empty(Refusals(archive, ArchiveLimits.Standard, ""));
    }

    private static string[] Refusals(string archive, ArchiveLimits limits, string sentence) =>
    [
        .. DocumentWalk.Over([archive], static () => Stream.Null, limits).Documents()
            .Select(found => Record.Exception(() => found.Opened())?.Message)
            .OfType<string>().Where(message => message.Contains(sentence, StringComparison.Ordinal)).Select(_ => sentence),
    ];

    [Fact]
    public void Links_in_a_ring_end()
    {
        File.WriteAllText(At("in", "one.xml"), Numbered(9110));
        Directory.CreateSymbolicLink(At("in", "again"), At("in"));
        Directory.CreateSymbolicLink(At("in", "up"), folder);
        Directory.CreateSymbolicLink(At("in", "itself"), At("in", "itself"));

        Assert.Single(Symbols(Run("read", At("in"), "--format", "jsonl").Out));
    }

    [Fact]
    public void Many_documents_are_printed_in_the_order_of_their_names()
    {
        foreach (var number in Enumerable.Range(9200, 60))
        {
            File.WriteAllText(At("many", $"{number}.xml"), Numbered(number));
        }

        var (_, text, error) = Run("acts", At("many"), "--format", "jsonl");

        Assert.Equal(Enumerable.Range(9200, 60).Select(number => $"S/RES/{number} (2031)"), Symbols(text));
        Assert.Equal("60 documents: 60 read, 0 could not be read.", error.Trim());
    }

    [Fact]
    public void A_stop_leaves_whole_lines()
    {
        foreach (var number in Enumerable.Range(9300, 40))
        {
            File.WriteAllText(At("stop", $"{number}.xml"), Numbered(number));
        }

        using var stop = new CancellationTokenSource();
        var (output, error) = (new StoppingWriter(stop, after: 3), new StringWriter());
        var status = CommandLine.Run(["read", At("stop"), "--format", "jsonl"], output, error, TimeProvider.System, null, stop.Token);

        Assert.Equal(130, status);
        Assert.Equal(["S/RES/9300 (2031)", "S/RES/9301 (2031)", "S/RES/9302 (2031)"], Symbols(output.ToString()));
        Assert.Contains("stopped after 3 documents", error.ToString());
    }

    [Fact]
    public void No_more_is_held_than_a_few_documents_a_core()
    {
        var (found, taken, most) = (0, 0, 0);
        IEnumerable<int> Items()
        {
            for (var item = 0; item < 5000; item++)
            {
                most = Math.Max(most, Interlocked.Increment(ref found) - Volatile.Read(ref taken));
                yield return item;
            }
        }

        var results = new List<int>();
        InOrder.Run(Items(), item => item * 2, result =>
        {
            results.Add(result);
            Interlocked.Increment(ref taken);
        }, (TimeSpan.FromMinutes(1), _ => -1), TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, 5000).Select(item => item * 2), results);
        Assert.InRange(most, 1, (Environment.ProcessorCount * 2) + 3);
    }

    [Fact]
    public void A_failure_of_the_work_reaches_who_asked_for_it() =>
        Assert.Throws<InvalidTimeZoneException>(() => InOrder.Run(Enumerable.Range(0, 100), item => item == 50 ? throw new InvalidTimeZoneException() : item, _ => { }, (TimeSpan.FromMinutes(1), _ => -1), TestContext.Current.CancellationToken));

    [Fact]
    public void Standard_input_is_read()
    {
        var (status, text, _) = RunWith(() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Numbered(9111))), "read", "-", "--format", "jsonl");

        Assert.Equal(0, status);
        Assert.Equal(["S/RES/9111 (2031)"], Symbols(text));
    }

    [Fact]
    public void An_archive_is_built_once()
    {
        var archive = Archive("a.zip", ("one.xml", Numbered(9112)), ("two.xml", Numbered(9113)), ("none.txt", "no symbol here"));

        Assert.Contains("3 files: 2 posted, 0 held already, 1 not posted.", Run("build", archive, "--ledger", At("l.db")).Error);
        Assert.Contains("3 files: 0 posted, 2 held already, 1 not posted.", Run("build", archive, "--ledger", At("l.db")).Error);
    }

    private sealed class StoppingWriter(CancellationTokenSource stop, int after) : StringWriter
    {
        private int lines;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (++lines == after)
            {
                stop.Cancel();
            }
        }
    }
}
