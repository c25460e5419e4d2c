using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using MandateLedger.Claims.Records;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims.Mentions;

/// <summary>Marks the people that the record knows, whatever accents an article gives them, and other names as names.</summary>
internal sealed partial class PeopleMentions(MissionRecord record)
{
    private static readonly FrozenSet<string> NoName = new[]
    {
        "The", "A", "An", "In", "On", "At", "After", "Before", "Since", "While", "When", "As", "But", "And", "Both", "Over", "During", "Under", "Following",
        "It", "Its", "He", "She", "They", "His", "Her", "Their", "This", "That", "These", "Those", "For", "From", "By", "With", "Many", "Some", "Most", "Although",
        "Though", "Despite", "Last", "First", "Now", "Then", "Until", "Through", "Throughout", "Among", "Amid", "Established", "Created", "Founded", "Set", "Launched",
        "Prime", "Minister", "President", "Ambassador", "Special", "Representative", "Envoy", "Foreign", "Deputy", "Acting", "Mr", "Mrs", "Ms", "Dr", "General", "Chief",
        "Secretary", "Former", "Head", "Mission", "Resolution", "Paragraph", "Under-Secretary", "Assistant", "Humanitarian", "Coordinator", "Resident", "Headquarters",
        "Late", "Diplomat", "Officials", "Government", "Council", "SRSG", "Only", "Later", "Earlier", "Today", "Yesterday", "There", "Not", "No", "Nearly", "More",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly List<(string Name, string[] Parts)> known = [.. record.People.Select(name => (name, PartsOf(name)))];

    [GeneratedRegex(@"(?:\bal-|\bAl-|\bel-)?\p{Lu}[\p{L}'-]*(?:(?: (?:de|da|di|van|von|der|bin|ibn|al|el|dos|du|y)){0,2}(?: |-)(?:al-|el-)?\p{Lu}[\p{L}'-]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Run { get; }

    /// <summary>Marks names; a heading is full of capitals, so only known people are marked in it.</summary>
    public void MarkIn(Marking marking, bool isHeading)
    {
        foreach (Match run in Run.Matches(marking.Skeleton))
        {
            var (from, until) = (run.Index, run.Index + run.Length);
            var words = Words(run.Value).SkipWhile(word => NoName.Contains(word.Text)).ToList();
            if (words.Count == 0 || (run.Index == 0 && run.Length == words[0].Text.Length && KnownAs(run.Value) is null))
            {
                continue;
            }

            from += words[0].From;
            var last = words.FindLastIndex(word => !NoName.Contains(word.Text));
            until = Unpossessed(marking.Folded, run.Index + words[last].From + words[last].Text.Length);
            MarkOne(marking, new TextSpan(from, until), isHeading);
        }
    }

    private void MarkOne(Marking marking, TextSpan span, bool isHeading)
    {
        if (KnownAs(span.Of(marking.Folded)) is { } name)
        {
            marking.Add(new Mention(Sign.Person, span) { Name = name });
        }
        else if (isHeading)
        {
            foreach (var (word, from) in Words(span.Of(marking.Folded)))
            {
                if (KnownAs(word) is { } person)
                {
                    marking.Add(new Mention(Sign.Person, new TextSpan(span.From + from, span.From + from + word.Length)) { Name = person });
                }
            }
        }
        else
        {
            marking.Add(new Mention(Sign.Name, span) { Name = span.Of(marking.Folded) });
        }
    }

    /// <summary>The person of the record that a name means, or null.</summary>
    public string? KnownAs(string words)
    {
        var parts = PartsOf(words);
        var found = parts.Length == 0 ? [] : known.Where(person => IsNameOf(parts, person.Parts)).Select(person => person.Name).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    // The whole name, the first and last name, or the surname with or without its particles.
    private static bool IsNameOf(string[] parts, string[] person)
    {
        if (parts.Length == person.Length)
        {
            return parts.Skip(1).SequenceEqual(person.Skip(1)) && (parts[0] == person[0] || (parts.Length > 1 && IsSpelling(parts[0], person[0])));
        }

        var isSurname = parts.Length < person.Length && parts[^1].Length > 2 && parts.SequenceEqual(person.TakeLast(parts.Length));
        var isFirstAndLast = parts.Length > 1 && parts.Length < person.Length && IsSpelling(parts[0], person[0]) && parts.Skip(1).SequenceEqual(person.TakeLast(parts.Length - 1));
        return isSurname || isFirstAndLast;
    }

    // Mohamed and Mohammed, Muhammad: one name as different alphabets bring it.
    private static bool IsSpelling(string one, string other) => one == other || (one.Length > 4 && other.Length > 4 && Bones(one) == Bones(other));

    private static string Bones(string name)
    {
        var bones = new StringBuilder();
        foreach (var letter in name.Where(letter => !"aeiouy".Contains(letter, StringComparison.Ordinal)))
        {
            if (bones.Length == 0 || bones[^1] != letter)
            {
                bones.Append(letter);
            }
        }

        return bones.ToString();
    }

    private static string[] PartsOf(string name) =>
        string.Concat(name.Select(Plain)).ToLowerInvariant().Replace("'s", "", StringComparison.Ordinal).Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries);

    // The letters of Latin alphabets without their marks, written out: the program knows no culture.
    private static char Plain(char letter) => letter switch
    {
        >= 'À' and <= 'Å' or >= 'à' and <= 'å' or 'ā' or 'ă' or 'ą' => 'a',
        'Ç' or 'ç' or 'ć' or 'č' or 'Ć' or 'Č' => 'c',
        >= 'È' and <= 'Ë' or >= 'è' and <= 'ë' or 'ē' or 'ę' or 'ě' => 'e',
        >= 'Ì' and <= 'Ï' or >= 'ì' and <= 'ï' or 'ī' or 'ı' or 'İ' => 'i',
        'Ñ' or 'ñ' or 'ń' or 'ň' => 'n',
        >= 'Ò' and <= 'Ö' or >= 'ò' and <= 'ö' or 'Ø' or 'ø' or 'ő' => 'o',
        >= 'Ù' and <= 'Ü' or >= 'ù' and <= 'ü' or 'ū' or 'ů' or 'ű' => 'u',
        'Š' or 'š' or 'ś' or 'ş' or 'Ş' => 's',
        'Ž' or 'ž' or 'ź' or 'ż' => 'z',
        'Ý' or 'ý' or 'ÿ' => 'y',
        'ł' or 'Ł' => 'l',
        'ğ' => 'g',
        'đ' or 'Đ' => 'd',
        'ř' => 'r',
        _ => letter,
    };

    private static IEnumerable<(string Text, int From)> Words(string run)
    {
        for (var from = 0; from < run.Length;)
        {
            var space = run.IndexOf(' ', from);
            var end = space < 0 ? run.Length : space;
            yield return (run[from..end], from);
            from = end + 1;
        }
    }

    private static int Unpossessed(string folded, int until)
    {
        var end = until;
        return end >= 2 && folded[end - 1] == 's' && folded[end - 2] == '\'' ? end - 2 : folded[end - 1] == '\'' ? end - 1 : end;
    }
}
