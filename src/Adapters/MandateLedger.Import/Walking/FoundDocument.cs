namespace MandateLedger.Import;

/// <summary>
/// A document that a walk has found. Opening it may fail with a sentence; then the walk goes on with the next one.
/// </summary>
/// <param name="Name">Its path, or <c>archive.zip!/inner/name.xml</c> within a ZIP.</param>
/// <param name="Open">Takes its bytes.</param>
public sealed record FoundDocument(string Name, Func<DocumentFile> Open)
{
    /// <summary>In the place of a document: why what lies there cannot be read.</summary>
    public static FoundDocument Unreadable(string name, string sentence) =>
        new(name, () => throw new UnreadableDocumentException(sentence));

    /// <summary>Opens it; a failure of the outside world becomes the sentence of this one document.</summary>
    public DocumentFile Opened()
    {
        try
        {
            return Open();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException($"{Name} cannot be opened: {problem.Message}", problem);
        }
    }
}
