using MandateLedger.Claims.Mentions;
using MandateLedger.Claims.Sentences;
using MandateLedger.Interpretation.Acts;
using MandateLedger.Interpretation.Vocabularies;
using MandateLedger.Primitives.Text;

namespace MandateLedger.Claims;

/// <summary>Finds what an article is about.</summary>
public static class ArticleBodies
{
    /// <summary>The body that the article names most, missions before others; null where it names none of the catalogue.</summary>
    public static Body? MostNamed(Article article, BodyCatalogue bodies)
    {
        var text = Folding.Fold(string.Join('\n', article.Sentences.Select(sentence => sentence.Text)));
        return bodies.All
            .Select(body => (Body: body, Count: BodyMentions.NamesOf(body).SelectMany(name => BodyMentions.PlacesOf(name, text)).Distinct().Count()))
            .Where(pair => pair.Count > 0)
            .OrderByDescending(pair => pair.Body.Class == BodyClass.Mission)
            .ThenByDescending(pair => pair.Count)
            .Select(pair => pair.Body)
            .FirstOrDefault();
    }
}
