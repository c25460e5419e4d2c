using MandateLedger.Cli;
using MandateLedger.Fetch.Tests;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Apps.Tests;

/// <summary>mandate fetch as a user meets it, against a service on this machine.</summary>
[Collection("one data folder")]
public sealed class FetchTests : IDisposable
{
    private static readonly byte[] Sample = File.ReadAllBytes(RepositoryFiles.PathOf("samples", "S-RES-9001-2031", "source.xml"));
    private readonly string folder = Directory.CreateTempSubdirectory("mandate-fetch-").FullName;

    public FetchTests() => Environment.SetEnvironmentVariable("XDG_DATA_HOME", Path.Combine(folder, "home"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Status, string Out, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (CommandLine.Run(args, output, error, TimeProvider.System), output.ToString(), error.ToString());
    }

    [Fact]
    public void A_document_is_downloaded_and_posted()
    {
        using var server = new LocalServer((_, _) => Reply.Of(Sample, "application/xml"));
        var ledger = Path.Combine(folder, "l.db");

        var (status, text, error) = Run("fetch", "S/RES/9001 (2031)", "--type", "xml", "--from", server.Address, "--ledger", ledger);

        Assert.Equal(0, status);
        Assert.Empty(text);
        Assert.Contains("S/RES/9001 (2031): downloaded, ", error);
        Assert.Contains("1 posted", error);
    }

    [Fact]
    public void Only_downloads_into_a_folder()
    {
        using var server = new LocalServer((_, _) => Reply.Of(Sample, "text/xml"));
        var into = Path.Combine(folder, "into");

        var (status, _, error) = Run("fetch", "S/RES/9001(2031)", "--only", "--out", into, "--type", "xml", "--from", server.Address);

        Assert.Equal(0, status);
        Assert.DoesNotContain("posted", error);
        Assert.Equal(Sample, File.ReadAllBytes(Assert.Single(Directory.EnumerateFiles(into))));
    }

    [Fact]
    public void One_document_that_is_not_there_does_not_keep_the_others_away()
    {
        using var server = new LocalServer((_, head) => head.Contains("9001", StringComparison.Ordinal) ? Reply.Of(Sample, "text/xml") : Reply.Only(404));

        var (status, _, error) = Run("fetch", "S/RES/9999 (2031)", "S/RES/9001 (2031)", "--only", "--type", "xml", "--from", server.Address);

        Assert.Equal(3, status);
        Assert.Contains("has no S/RES/9999 (2031)", error);
        Assert.Contains("S/RES/9001 (2031): downloaded", error);
    }

    [Fact]
    public void A_service_that_cannot_be_reached_is_one_sentence_and_status_3()
    {
        string address;
        using (var server = new LocalServer((_, _) => Reply.Never))
        {
            address = server.Address;
        }

        var (status, _, error) = Run("fetch", "S/RES/9001 (2031)", "S/RES/9004 (2032)", "--from", address);

        Assert.Equal(3, status);
        Assert.Contains("cannot be reached", Assert.Single(error.TrimEnd().Split('\n')));
    }

    [Theory]
    [InlineData("9001")]
    [InlineData("UNAMEX")]
    [InlineData("S/RES/9001 (2031)", "--language", "de")]
    [InlineData("S/RES/9001 (2031)", "--type", "html")]
    public void What_cannot_be_asked_for_is_one_sentence_and_status_2(params string[] words)
    {
        var (status, _, error) = Run(["fetch", .. words]);

        Assert.Equal(2, status);
        Assert.Single(error.TrimEnd().Split('\n'));
    }
}
