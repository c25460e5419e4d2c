using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MandateLedger.Fetch.Tests;

/// <summary>An answer as bytes, with the ways in which answers go wrong.</summary>
internal sealed record Reply(int Status, string Headers, byte[] Body)
{
    /// <summary>Never answers.</summary>
    public static Reply Never { get; } = new(0, "", []);

    /// <summary>The length told; null where none is told and the end of the connection is the end.</summary>
    public long? Length { get; init; } = Body.Length;

    public static Reply Of(byte[] body, string type = "application/pdf", string more = "") => new(200, $"Content-Type: {type}\r\n{more}", body);

    public static Reply Only(int status, string headers = "") => new(status, headers, []);

    public static Reply To(string location) => Only(302, $"Location: {location}\r\n");
}

/// <summary>A web server on this machine that says what a test lets it say.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> requests = new();
    private readonly ConcurrentBag<TcpClient> open = [];
    private readonly Func<int, string, Reply> answer;

    /// <summary><paramref name="answer"/> gets the number of the request, from 1 on, and its head.</summary>
    public LocalServer(Func<int, string, Reply> answer)
    {
        this.answer = answer;
        listener.Start();
        _ = Serve();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    public IReadOnlyList<string> Requests => [.. requests];

    public void Dispose()
    {
        listener.Stop();
        foreach (var client in open)
        {
            client.Dispose();
        }
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                _ = Answer(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception problem) when (problem is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Answer(TcpClient client)
    {
        open.Add(client);
        try
        {
            var stream = client.GetStream();
            requests.Enqueue(await Head(stream));
            var reply = answer(requests.Count, requests.Last());
            if (reply == Reply.Never)
            {
                return;
            }

            var length = reply.Length is { } bytes ? $"Content-Length: {bytes}\r\n" : "";
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {reply.Status} x\r\nConnection: close\r\n{length}{reply.Headers}\r\n"));
            await stream.WriteAsync(reply.Body);
            client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception problem) when (problem is IOException or SocketException or ObjectDisposedException)
        {
            // Who asked has gone.
        }
    }

    private static async Task<string> Head(NetworkStream stream)
    {
        var (head, buffer) = (new StringBuilder(), new byte[4096]);
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is > 0 and var read)
        {
            head.Append(Encoding.ASCII.GetString(buffer, 0, read));
        }

        return head.ToString();
    }
}
