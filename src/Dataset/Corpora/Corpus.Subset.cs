using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Making;

namespace Dataset;

public sealed partial class Corpus
{
    /// <summary>
    /// Creates a corpus of some of the articles. Their texts and what was read in them are the same bytes, so no article is read again; all entities and claims
    /// stay, with the mentions, quotations and evidence that these articles have.
    /// </summary>
    /// <remarks>
    /// The articles of the new corpus are objects of their own (<see cref="Article.Corpus"/> is the new one) in ordinal order of their keys, and keep key,
    /// member name and source path. The new corpus has no <see cref="Issues"/>, and builds its term index at the first search.
    /// </remarks>
    /// <param name="name">The name of the new corpus.</param>
    /// <param name="articles">Articles of this corpus, in any order; one that is given twice counts once.</param>
    /// <returns>The new corpus.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is <see langword="null"/> or empty, or an article is <see langword="null"/> or belongs to another corpus.
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
