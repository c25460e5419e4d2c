using System.Text;

namespace MandateLedger.Cli.Text;

/// <summary>Text for people: lines that fit the terminal.</summary>
internal sealed class Wrapped(int width)
{
    private readonly StringBuilder text = new();

    /// <summary>Writes words from a margin on; further lines begin at <paramref name="hanging"/>.</summary>
    public Wrapped Line(string words = "", int margin = 0, int? hanging = null)
    {
        var indent = new string(' ', margin);
        var line = new StringBuilder(indent);
        var isEmpty = true;
        foreach (var word in words.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                text.Append(line).Append('\n');
                line.Clear().Append(' ', hanging ?? margin);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        text.Append(line.ToString().TrimEnd()).Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();
}
