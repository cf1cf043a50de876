using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Completion.Phrases;
using Dataset.Editing;

namespace Dataset.Completion.Attributes;

/// <summary>Phrases of the articles that continue the typed text; those that occur exactly once come first.</summary>
internal sealed class EvidenceTexts : IAttributeValue
{
    public Suggestions Suggest(CorpusRequest request, CancellationToken cancellation)
    {
        var typed = new TypedWords(request.Typed);
        var scope = request.GetScope(cancellation);
        if (!typed.IsEmpty)
        {
            // Every phrase begins with the typed text: an article that does not contain it need not be read.
            scope = scope.Where(article => article.MayContain(typed.LongestRun)).ToArray();
        }
        else if (!request.NamesArticle)
        {
            return Suggestions.None;
        }

        var phrases = Collect(scope, typed, cancellation);
        var found = EvidencePieces.Find(phrases.Select(static phrase => phrase.Text), scope, cancellation);
        var suggestions = phrases.Select(phrase => Of(phrase, found.IsUnique(phrase.Text), request.NamesArticle));
        return Suggestions.Of(suggestions.OrderBy(static suggestion => !suggestion.IsFirst));
    }

    private static List<Phrase> Collect(IReadOnlyList<EditorArticle> scope, TypedWords typed, CancellationToken cancellation)
    {
        var phrases = new Dictionary<string, Phrase>(System.StringComparer.Ordinal);
        foreach (var article in scope)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var phrase in PhraseFinder.Find(article, typed, cancellation))
            {
                if (!phrases.ContainsKey(phrase.Text))
                {
                    phrases.Add(phrase.Text, phrase);
                }

                // Some phrases occur more than once.
                if (phrases.Count == 2 * Suggestions.Most)
                {
                    return [.. phrases.Values];
                }
            }
        }

        return [.. phrases.Values];
    }

    private static Suggestion Of(Phrase phrase, bool isUnique, bool isNamed) => new(phrase.Text)
    {
        Matched = phrase.Matched,
        IsFirst = isUnique,
        Hint = !isUnique ? "more than once" : isNamed ? "" : phrase.Article.Key,
        Note = phrase.Article.Key + "\n" + phrase.Sentence,
    };
}
