using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Making;

namespace Dataset;

public sealed partial class Corpus
{
    /// <summary>
    /// Creates a corpus from some of the articles. Their texts and readings are shared, so no article is read again. All entities and claims are kept, with
    /// their mentions, quotations and evidence in the selected articles.
    /// </summary>
    /// <remarks>
    /// The articles of the new corpus are new objects whose <see cref="Article.Corpus"/> is the new corpus. They are in ordinal order of their keys and have
    /// the same key, member name and source path. The new corpus has no <see cref="Issues"/> and builds its term index at the first search.
    /// </remarks>
    /// <param name="name">The name of the new corpus.</param>
    /// <param name="articles">The articles of this corpus to include, in any order. Duplicates are ignored.</param>
    /// <returns>The new corpus.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is <see langword="null"/> or empty, or <paramref name="articles"/> contains <see langword="null"/> or an article of another
    /// corpus.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// Corpus quoted = corpus.Subset("Quoted", corpus.Articles.Where(article =&gt; article.Quotes.Count &gt; 0));
    /// </code>
    /// </example>
    public Corpus Subset(string name, IEnumerable<Article> articles)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(articles);
        var indexes = new SortedSet<int>();
        foreach (var article in articles)
        {
            if (article is null)
            {
                throw new ArgumentException("An article is null.", nameof(articles));
            }

            CheckOwn(article, nameof(articles));
            indexes.Add(article.Index);
        }

        return new Corpus(SubsetMaker.Make(this, name, indexes.ToArray())) { Origin = this };
    }
}
