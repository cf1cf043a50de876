using System.Linq;
using System.Threading;
using Dataset.Editing;
using Microsoft.CodeAnalysis.Tags;

namespace Dataset.Completion.Attributes;

/// <summary>The keys of the articles of a corpus.</summary>
internal sealed class ArticleKeys : IAttributeValue
{
    public Suggestions Suggest(CorpusRequest request, CancellationToken cancellation) =>
        Suggestions.Named(request.Corpus.Articles.Select(Of), request.Typed);

    /// <summary>Returns the key of an article as a suggestion.</summary>
    public static Suggestion Of(EditorArticle article) => new(article.Key) { Subject = article.Key, Tag = WellKnownTags.File };
}
