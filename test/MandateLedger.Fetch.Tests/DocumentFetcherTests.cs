using System.Text;
using MandateLedger.Primitives.Symbols;
using Xunit;

namespace MandateLedger.Fetch.Tests;

/// <summary>The fetcher against a service that is well, slow, busy, wrong or gone.</summary>
public sealed class DocumentFetcherTests : IDisposable
{
    private static readonly DocumentSymbol Symbol = DocumentSymbol.Resolution(9001, 2031);
    private static readonly byte[] Pdf = "%PDF-1.7 an invented document %%EOF"u8.ToArray();

    private readonly string folder = Path.Combine(Path.GetTempPath(), "mandate-fetch-" + Guid.NewGuid().ToString("N"));
    private readonly JumpingClock clock = new();

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Task<FetchedDocument> Fetch(LocalServer server, Func<FetchSettings, FetchSettings>? with = null) => Fetch(server.Address, with);

    private async Task<FetchedDocument> Fetch(string address, Func<FetchSettings, FetchSettings>? with = null)
    {
        var settings = new FetchSettings { Address = address };
        using var fetcher = new DocumentFetcher(with?.Invoke(settings) ?? settings, folder, clock);
        return await fetcher.FetchAsync(Symbol, TestContext.Current.CancellationToken);
    }

    private async Task<string> Refused(LocalServer server, Func<FetchSettings, FetchSettings>? with = null)
    {
        var problem = await Assert.ThrowsAsync<FetchFault>(() => Fetch(server, with));
        Assert.DoesNotContain('\n', problem.Message);
        Assert.Empty(Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : []);
        return problem.Message;
    }

    [Fact]
    public async Task A_document_is_kept_whole_under_the_name_of_its_symbol()
    {
        using var server = new LocalServer((_, _) => Reply.Of(Pdf));

        var fetched = await Fetch(server);

        Assert.True(fetched.IsNew);
        Assert.Equal("S-RES-9001(2031).en.pdf", Path.GetFileName(fetched.Path));
        Assert.Equal(Pdf, File.ReadAllBytes(fetched.Path));
        Assert.StartsWith("GET /S/RES/9001(2031) ", Assert.Single(server.Requests));
        Assert.Contains("User-Agent: mandate-ledger/", server.Requests[0]);
    }

    [Fact]
    public async Task An_address_with_places_is_filled_in()
    {
        using var server = new LocalServer((_, _) => Reply.Of(Pdf));

        await Fetch(server.Address + "/access?s={symbol}&l={language}&t={type}", settings => settings with { Language = "fr" });

        Assert.StartsWith("GET /access?s=S/RES/9001(2031)&l=fr&t=pdf ", server.Requests[0]);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        const string version = "ETag: \"v1\"\r\nLast-Modified: Mon, 02 Jun 2031 10:00:00 GMT\r\n";
        using var server = new LocalServer((number, _) => number == 1 ? Reply.Of(Pdf, more: version) : Reply.Only(304));

        await Fetch(server);
        var again = await Fetch(server);

        Assert.False(again.IsNew);
        Assert.Equal(Pdf, File.ReadAllBytes(again.Path));
        Assert.DoesNotContain("If-None-Match", server.Requests[0]);
        Assert.Contains("If-None-Match: \"v1\"", server.Requests[1]);
        Assert.Contains("If-Modified-Since: Mon, 02 Jun 2031 10:00:00 GMT", server.Requests[1]);
    }

    [Fact]
    public async Task A_changed_document_replaces_the_one_held()
    {
        var changed = "%PDF-1.7 corrected %%EOF"u8.ToArray();
        using var server = new LocalServer((number, _) => Reply.Of(number == 1 ? Pdf : changed));

        await Fetch(server);
        var again = await Fetch(server);

        Assert.True(again.IsNew);
        Assert.Equal(changed, File.ReadAllBytes(again.Path));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_busy_service_is_asked_again_after_longer_and_longer_pauses(int status)
    {
        using var server = new LocalServer((number, _) => number <= 3 ? Reply.Only(status) : Reply.Of(Pdf));

        var fetched = await Fetch(server, settings => settings with { Interval = TimeSpan.Zero });

        Assert.True(fetched.IsNew);
        Assert.Equal(4, server.Requests.Count);
        Assert.Collection(clock.Waits, wait => AssertAbout(1, wait), wait => AssertAbout(2, wait), wait => AssertAbout(4, wait));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Mon, 02 Jun 2031 12:00:07 GMT")]
    public async Task A_pause_that_the_service_asks_for_is_kept(string pause)
    {
        using var server = new LocalServer((number, _) => number == 1 ? Reply.Only(429, $"Retry-After: {pause}\r\n") : Reply.Of(Pdf));

        await Fetch(server, settings => settings with { Interval = TimeSpan.Zero });

        Assert.Equal([TimeSpan.FromSeconds(7)], clock.Waits);
    }

    [Fact]
    public async Task A_pause_of_an_hour_is_not_waited_for()
    {
        using var server = new LocalServer((_, _) => Reply.Only(503, "Retry-After: 3600\r\n"));

        Assert.Contains("asks to wait 60 minutes", await Refused(server));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Requests_keep_their_distance()
    {
        using var server = new LocalServer((_, _) => Reply.Of(Pdf));
        using var fetcher = new DocumentFetcher(new FetchSettings { Address = server.Address }, folder, clock);

        await fetcher.FetchAsync(Symbol, TestContext.Current.CancellationToken);
        await fetcher.FetchAsync(Symbol, TestContext.Current.CancellationToken);

        Assert.Equal([TimeSpan.FromSeconds(1)], clock.Waits);
    }

    [Fact]
    public async Task A_service_that_stays_busy_is_given_up_with_a_sentence()
    {
        using var server = new LocalServer((_, _) => Reply.Only(500));

        Assert.Contains("asked for 4 times without success: the service answers with status 500", await Refused(server));
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task A_service_that_never_answers_is_given_up_with_a_sentence()
    {
        using var server = new LocalServer((_, _) => Reply.Never);

        Assert.Contains("no whole answer came within 0.2 seconds", await Refused(server, settings => settings with { Timeout = TimeSpan.FromSeconds(0.2), Attempts = 2 }));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task An_unknown_document_is_a_sentence_and_is_not_asked_for_again()
    {
        using var server = new LocalServer((_, _) => Reply.Only(404));

        Assert.Contains("has no S/RES/9001 (2031) in the language en as pdf", await Refused(server));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/pdf")]
    public async Task A_page_of_regret_is_no_document(string type)
    {
        using var server = new LocalServer((_, _) => Reply.Of(Encoding.UTF8.GetBytes("<html>We are sorry %%EOF</html>"), type));

        Assert.Contains("where pdf was asked for", await Refused(server));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again()
    {
        using var server = new LocalServer((number, _) => number == 1 ? Reply.Of(Pdf[..10]) with { Length = Pdf.Length } : Reply.Of(Pdf));

        Assert.Equal(Pdf, File.ReadAllBytes((await Fetch(server)).Path));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Half_a_document_of_untold_length_is_not_kept()
    {
        using var server = new LocalServer((_, _) => Reply.Of(Pdf[..10]) with { Length = null });

        Assert.Contains("the answer broke off", await Refused(server));
    }

    [Fact]
    public async Task A_redirect_is_followed()
    {
        using var server = new LocalServer((number, _) => number == 1 ? Reply.To("/elsewhere") : Reply.Of(Pdf));

        Assert.Equal(Pdf, File.ReadAllBytes((await Fetch(server)).Path));
        Assert.StartsWith("GET /elsewhere ", server.Requests[1]);
    }

    [Fact]
    public async Task Redirects_without_end_are_a_sentence()
    {
        using var server = new LocalServer((number, _) => Reply.To($"/{number}"));

        Assert.Contains("without end (more than 6)", await Refused(server));
        Assert.Equal(7, server.Requests.Count);
    }

    [Theory]
    [InlineData("http://documents.invalid/a")]
    [InlineData("file:///etc/hostname")]
    [InlineData("ftp://documents.invalid/a")]
    public async Task A_redirect_to_a_place_that_is_not_trusted_is_not_followed(string place)
    {
        using var server = new LocalServer((_, _) => Reply.To(place));

        Assert.Contains("which is not https and is not followed", await Refused(server));
    }

    [Fact]
    public async Task A_huge_body_is_refused_while_it_comes()
    {
        using var server = new LocalServer((_, _) => Reply.Of([.. Pdf, .. new byte[200_000]]) with { Length = null });

        Assert.Contains("larger than 100,000 bytes", await Refused(server, settings => settings with { MaximumBytes = 100_000 }));
    }

    [Fact]
    public async Task A_body_that_is_said_to_be_huge_is_refused_before_it_comes()
    {
        using var server = new LocalServer((_, _) => Reply.Of(Pdf) with { Length = 5_000_000_000 });

        Assert.Contains("larger than", await Refused(server));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_a_sentence_about_the_service()
    {
        string address;
        using (var server = new LocalServer((_, _) => Reply.Never))
        {
            address = server.Address;
        }

        var problem = await Assert.ThrowsAsync<FetchFault>(() => Fetch(address));

        Assert.True(problem.IsOfService);
        Assert.Contains("cannot be reached", problem.Message);
        Assert.Contains("--from ADDRESS", problem.Message);
    }

    [Theory]
    [InlineData("http://documents.invalid")]
    [InlineData("documents")]
    public async Task An_address_that_is_not_trusted_is_not_asked(string address) =>
        Assert.Contains("is not an address of a document service", (await Assert.ThrowsAsync<FetchFault>(() => Fetch(address))).Message);

    [Theory]
    [InlineData("S/RES/9001 (2031)", true)]
    [InlineData("S/2031/388", true)]
    [InlineData("S/RES/9001", false)]
    [InlineData("9001", false)]
    [InlineData("S/../../9001", false)]
    [InlineData("S/2031/388?x=1", false)]
    [InlineData("UNAMEX", false)]
    public void Only_a_whole_symbol_can_be_asked_for(string symbol, bool can) =>
        Assert.Equal(can, DocumentFetcher.CanBeAsked(DocumentSymbol.Parse(symbol)));

    [Fact]
    public async Task A_stop_ends_the_wait()
    {
        using var stop = new CancellationTokenSource();
        using var server = new LocalServer((_, _) =>
        {
            stop.Cancel();
            return Reply.Never;
        });
        using var fetcher = new DocumentFetcher(new FetchSettings { Address = server.Address }, folder, clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(Symbol, stop.Token));
    }

    private static void AssertAbout(double seconds, TimeSpan wait) => Assert.InRange(wait.TotalSeconds, seconds * 0.5, seconds * 1.5);
}
