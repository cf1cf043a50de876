using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A list of the articles of a corpus, in ordinal order of their keys.</summary>
/// <typeparam name="TArticle"><see cref="Article"/>, or <see cref="Article{T}"/> in a compiled corpus with typed front matter.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class ArticleList<TArticle> : CorpusList<TArticle>
    where TArticle : Article
{
    private readonly Corpus _corpus;
    private IReadOnlyList<string>? _keys;

    /// <summary>Initializes a new instance of the <see cref="ArticleList{TArticle}"/> class. Only generated code derives from this type.</summary>
    /// <param name="corpus">The corpus that contains the articles.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ArticleList(Corpus corpus) => _corpus = corpus;

    /// <inheritdoc/>
    public sealed override int Count => _corpus.ArticleCount;

    /// <inheritdoc/>
    public sealed override TArticle this[int index] => (TArticle)_corpus.GetArticle(index);

    /// <summary>Gets the article with the specified key.</summary>
    /// <param name="key">The <see cref="Article.Key"/> of the article. The comparison is case-sensitive.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">No article has that key. The message suggests the nearest key.</exception>
    public TArticle this[string key] =>
        TryGetValue(key, out var article) ? article : throw Throw.NotFound("article", key, _corpus.Name, Keys);

    /// <summary>Gets the keys of all articles, in ordinal order. They can serve as rows of a test framework.</summary>
    public IReadOnlyList<string> Keys => Lists.Once.Get(ref _keys, _corpus, static corpus => new Lists.KeyList(corpus));

    /// <summary>Looks up an article by its key, without allocating.</summary>
    /// <param name="key">The <see cref="Article.Key"/> of the article. The comparison is case-sensitive.</param>
    /// <param name="article">The article if it is found; otherwise, <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if an article has that key; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool TryGetValue(string key, [NotNullWhen(true)] out TArticle? article)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = _corpus.FindArticle(key);
        article = index < 0 ? null : (TArticle)_corpus.GetArticle(index);
        return article is not null;
    }

    /// <summary>Determines whether an article has the specified key.</summary>
    /// <param name="key">The <see cref="Article.Key"/> of the article. The comparison is case-sensitive.</param>
    /// <returns><see langword="true"/> if an article has that key; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool Contains(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _corpus.FindArticle(key) >= 0;
    }

    private protected sealed override int Find(TArticle item) => item is not null && item.Corpus == _corpus ? item.Index : -1;
}
