using MandateLedger.Cli;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Apps.Tests;

/// <summary>Long work that is stopped, by the user or by its own limit.</summary>
public sealed class StoppingTests
{
    private static readonly string Samples = RepositoryFiles.PathOf("samples");

    [Fact]
    public void An_item_that_never_ends_is_left_out_and_the_others_keep_their_order()
    {
        using var never = new ManualResetEventSlim();
        var taken = new List<string>();

        InOrder.Run(
            [1, 2, 3, 4],
            item =>
            {
                if (item == 2)
                {
                    never.Wait(TestContext.Current.CancellationToken);
                }

                return $"{item} done";
            },
            taken.Add,
            (TimeSpan.FromMilliseconds(300), item => $"{item} late"),
            CancellationToken.None);
        never.Set();

        Assert.Equal(["1 done", "2 late", "3 done", "4 done"], taken);
    }

    [Fact]
    public void A_fault_in_the_work_itself_is_no_delay() =>
        Assert.Throws<TimeoutException>(() => InOrder.Run<int, int>([1], _ => throw new TimeoutException(), _ => { }, (TimeSpan.FromMinutes(1), _ => 0), CancellationToken.None));

    [Theory]
    [InlineData("read")]
    [InlineData("acts")]
    [InlineData("export")]
    public void A_stopped_command_says_so_by_sentence_and_status(string command)
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var (output, error) = (new StringWriter(), new StringWriter());

        var status = CommandLine.Run([command, Samples], output, error, TimeProvider.System, stop: stop.Token);

        Assert.Equal(130, status);
        Assert.Contains("stopped after 0 documents", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData("read", "1. Decides to stay;\n3. Decides to go;", 0)]
    [InlineData("acts", "1. Decides to extend the mandate of UNAMEX for a further period in line with the plan;", 1)]
    [InlineData("acts", "1. Decides to remain seized of the matter;", 0)]
    public void Under_strict_gaps_and_doubts_show_in_the_status(string command, string words, int expected)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("mandate-strict-").FullName, "words.txt");
        File.WriteAllText(path, $"Resolution 9001 (2009)\n\nAdopted by the Security Council at its 6123rd meeting, on 31 May 2009\n\nThe Security Council,\n\n{words}\n");

        Assert.Equal(expected, Status(command, path, "--strict"));
        Assert.Equal(0, Status(command, path));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private static int Status(params string[] args) =>
        CommandLine.Run(args, new StringWriter(), new StringWriter(), TimeProvider.System, stop: TestContext.Current.CancellationToken);
}
