using System.Collections.Immutable;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Mentions;
using MandateLedger.Interpretation.Rules;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Parsing.Syntax;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Interpretation.Clauses;

/// <summary>What is known of the whole document while its clauses are read.</summary>
internal sealed class DocumentContext
{
    // By place, because a printed number may occur twice.
    private readonly Dictionary<int, ImmutableArray<BodyMention>> mentions = [];
    private readonly Lazy<ImmutableArray<string>> subjects;
    private readonly Lazy<ImmutableArray<BodyRef>> founded;

    public DocumentContext(ResolutionSyntax syntax, Vocabulary vocabulary)
    {
        Syntax = syntax;
        Vocabulary = vocabulary;
        foreach (var paragraph in syntax.AllParagraphs)
        {
            mentions.TryAdd(paragraph.Span.From, BodyMentions.Find(Folding.Fold(paragraph.Text), vocabulary.Bodies, syntax.AdoptedOn));
        }

        subjects = new Lazy<ImmutableArray<string>>(() => [.. vocabulary.Bodies.All.SelectMany(body => body.Countries).Distinct()
            .Select(country => (country, Count: CountOf(country)))
            .Where(pair => pair.Count > 0)
            .OrderByDescending(pair => pair.Count)
            .Select(pair => pair.country)]);
        founded = new Lazy<ImmutableArray<BodyRef>>(() => [.. ClauseReader.Read(this).Select(EstablishmentRules.FoundedBy).OfType<BodyRef>().Distinct()]);
        MainMission = MostNamed(BodyClass.Mission) ?? SoleMissionFoundedHere() ?? SoleMissionOfSubject();
        Resolution = syntax.Symbol is { ResolutionNumber: { } number, ResolutionYear: { } year }
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} ({year})")
            : null;
    }

    public ResolutionSyntax Syntax { get; }

    public Vocabulary Vocabulary { get; }

    public DateOnly? AdoptedOn => Syntax.AdoptedOn;

    /// <summary>Number and year, for bodies that are named by this resolution; null where the symbol is not known.</summary>
    public string? Resolution { get; }

    /// <summary>The mission that the document speaks of most, or null.</summary>
    public BodyRef? MainMission { get; }

    /// <summary>The bodies that this document founds.</summary>
    public ImmutableArray<BodyRef> Founded => founded.Value;

    /// <summary>The mentions in a paragraph's own words.</summary>
    public ImmutableArray<BodyMention> MentionsIn(ParagraphSyntax paragraph) => mentions.GetValueOrDefault(paragraph.Span.From, []);

    /// <summary>The body of a class that the document speaks of most, or null.</summary>
    public BodyRef? MostNamed(BodyClass bodyClass) =>
        mentions.Values.SelectMany(found => found)
            .Where(mention => mention.Body.Class == bodyClass)
            .GroupBy(mention => mention.Body)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .FirstOrDefault();

    /// <summary>The panel, committee or other body whose subject the document is about, alive on the day of adoption.</summary>
    public BodyRef? BySubject(BodyClass bodyClass, string word)
    {
        var candidates = Vocabulary.Bodies.All.Where(body => body.Class == bodyClass
            && (body.Id.Contains(word, StringComparison.OrdinalIgnoreCase) || body.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
            && (AdoptedOn is not { } day || (body.LivesOn(day) && !(body.Ended?.On < day)))).ToList();
        foreach (var subject in subjects.Value.Take(2))
        {
            if (candidates.Where(body => body.Countries.Contains(subject)).OrderByDescending(body => body.Founded?.On).FirstOrDefault() is { } found)
            {
                return found.Ref;
            }
        }

        return null;
    }

    // A resolution that founds a mission without naming it speaks of that mission.
    private BodyRef? SoleMissionFoundedHere()
    {
        var founded = Syntax.Symbol is { } symbol
            ? Vocabulary.Bodies.All.Where(body => body.Class == BodyClass.Mission && body.Founded?.By == symbol.Value && body.Founded.At is not null).Take(2).ToList()
            : [];
        return founded.Count == 1 ? founded[0].Ref : null;
    }

    // A text that names no mission but speaks of one ("the United Nations mission"): the one mission alive in its country.
    private BodyRef? SoleMissionOfSubject()
    {
        if (AdoptedOn is not { } day || !Syntax.Operative.Any(paragraph => paragraph.Text.Contains("ission", StringComparison.Ordinal)))
        {
            return null;
        }

        var alive = Vocabulary.Bodies.All.Where(body => body.Class == BodyClass.Mission && body.Founded?.On <= day && !(body.Ended?.On < day)).ToList();
        var here = subjects.Value.Take(1).SelectMany(country => alive.Where(body => body.Countries.Contains(country))).ToList();
        return here.Count == 1 ? here[0].Ref : null;
    }

    private int CountOf(string country) =>
        country.Length < 3 ? 0 : Syntax.AllParagraphs.Count(paragraph => paragraph.Text.Contains(country, StringComparison.Ordinal));
}
