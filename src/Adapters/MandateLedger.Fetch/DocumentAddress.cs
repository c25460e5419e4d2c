using MandateLedger.Primitives.Symbols;

namespace MandateLedger.Fetch;

/// <summary>Where a document is asked for, and which addresses are trusted.</summary>
internal static class DocumentAddress
{
    /// <summary>The address of a document at the service.</summary>
    public static Uri Of(DocumentSymbol symbol, FetchSettings settings)
    {
        var bare = symbol.Value.Replace(" ", "", StringComparison.Ordinal);
        var filled = settings.Address.Contains("{symbol}", StringComparison.Ordinal)
            ? settings.Address.Replace("{symbol}", bare, StringComparison.Ordinal)
            : $"{settings.Address.TrimEnd('/')}/{bare}";
        filled = filled.Replace("{language}", settings.Language, StringComparison.Ordinal).Replace("{type}", settings.Type.Parameter, StringComparison.Ordinal);
        return Uri.TryCreate(filled, UriKind.Absolute, out var address) && IsTrusted(address)
            ? address
            : throw new FetchFault($"{settings.Address} is not an address of a document service; it begins with https://, for example https://undocs.org") { IsOfService = true };
    }

    /// <summary>Only what cannot be read or changed on the way: https, or this very machine.</summary>
    public static bool IsTrusted(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <summary>The file's name in a folder: <c>S-RES-9001(2031).en.pdf</c>.</summary>
    public static string FileNameOf(DocumentSymbol symbol, FetchSettings settings) =>
        $"{string.Concat(symbol.Value.Where(letter => letter != ' ').Select(letter => letter == '/' ? '-' : letter))}.{settings.Language}.{settings.Type.Name}";

    /// <summary>True for a symbol that may stand in an address and in a file name, a resolution with its year.</summary>
    public static bool IsComplete(DocumentSymbol symbol) =>
        symbol.Value.Contains('/', StringComparison.Ordinal) && !symbol.Value.Contains("..", StringComparison.Ordinal)
        && symbol.Value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '(' or ')' or '.' or '-' or ' ' or '[' or ']')
        && (symbol.ResolutionNumber is null || symbol.ResolutionYear is not null);
}
