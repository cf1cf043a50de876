using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Dataset.Primitives;

namespace Dataset;

/// <summary>The articles of a corpus, in ordinal order of their keys.</summary>
/// <typeparam name="TArticle">
/// <see cref="Article"/>, or <see cref="Article{T}"/> in a compiled corpus whose front matter has a type.
/// </typeparam>
[DebuggerDisplay("Count = {Count}")]
public class ArticleList<TArticle> : CorpusList<TArticle>
    where TArticle : Article
{
    private readonly Corpus _corpus;
    private IReadOnlyList<string>? _keys;

    /// <summary>Only generated code derives from this type.</summary>
    /// <param name="corpus">The corpus that the list belongs to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ArticleList(Corpus corpus) => _corpus = corpus;

    /// <inheritdoc/>
    public sealed override int Count => _corpus.ArticleCount;

    /// <inheritdoc/>
    public sealed override TArticle this[int index] => (TArticle)_corpus.GetArticle(index);

    /// <summary>The article of a key.</summary>
    /// <param name="key">The key, as <see cref="Article.Key"/> has it; case counts.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">No article has that key; the message names the nearest one.</exception>
    public TArticle this[string key] =>
        TryGetValue(key, out var article) ? article : throw Throw.NotFound("article", key, _corpus.Name, Keys);

    /// <summary>The keys of all articles, in ordinal order; ready-made rows for any test framework.</summary>
    public IReadOnlyList<string> Keys => Lists.Once.Get(ref _keys, _corpus, static corpus => new Lists.KeyList(corpus));

    /// <summary>Looks an article up by its key, without an allocation.</summary>
    /// <param name="key">The key, as <see cref="Article.Key"/> has it; case counts.</param>
    /// <param name="article">The article, or <see langword="null"/>.</param>
    /// <returns>Whether there is an article with that key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool TryGetValue(string key, [NotNullWhen(true)] out TArticle? article)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = _corpus.FindArticle(key);
        article = index < 0 ? null : (TArticle)_corpus.GetArticle(index);
        return article is not null;
    }

    /// <summary>Whether there is an article with that key.</summary>
    /// <param name="key">The key, as <see cref="Article.Key"/> has it; case counts.</param>
    /// <returns><see langword="true"/> if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool Contains(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _corpus.FindArticle(key) >= 0;
    }

    private protected sealed override int Find(TArticle item) => item is not null && item.Corpus == _corpus ? item.Index : -1;
}
