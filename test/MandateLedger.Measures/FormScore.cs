using System.Globalization;

namespace MandateLedger.Measures;

/// <summary>What was found of what is there, with the misses and extras by name.</summary>
/// <param name="name">What is measured.</param>
/// <param name="isOfWords">True where the lines end with the first letters of what they name.</param>
internal sealed class FormScore(string name, bool isOfWords = false)
{
    private readonly List<string> lines = [];
    private readonly Lock gate = new();

    public string Name { get; } = name;

    public bool IsOfWords => isOfWords;

    public int Hits { get; private set; }

    public int Missed { get; private set; }

    public int Extra { get; private set; }

    /// <summary>Each miss and each extra, named.</summary>
    public IReadOnlyList<string> Lines => lines;

    public double Recall => Hits / (double)Math.Max(1, Hits + Missed);

    public double Precision => Hits / (double)Math.Max(1, Hits + Extra);

    public double F1 => 2.0 * Hits / Math.Max(1, (2 * Hits) + Missed + Extra);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}: precision {Precision:0.0000}, recall {Recall:0.0000}, F1 {F1:0.0000} ({Hits} hits, {Missed} missed, {Extra} extra)");

    /// <summary>Compares two lists as multisets.</summary>
    public void Compare(string document, IEnumerable<string> wanted, IEnumerable<string> found)
    {
        lock (gate)
        {
            var left = wanted.GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count());
            foreach (var key in found)
            {
                if (left.GetValueOrDefault(key) > 0)
                {
                    left[key]--;
                    Hits++;
                }
                else
                {
                    Extra++;
                    lines.Add($"extra {Name} {document} {key}");
                }
            }

            foreach (var (key, count) in left.Where(pair => pair.Value > 0))
            {
                Missed += count;
                lines.Add($"miss {Name} {document} {key}");
            }
        }
    }

    /// <summary>Counts one thing that was looked for.</summary>
    public void Look(bool isFound, string line)
    {
        lock (gate)
        {
            if (isFound)
            {
                Hits++;
                return;
            }

            Missed++;
            lines.Add($"miss {Name} {line}");
        }
    }
}
