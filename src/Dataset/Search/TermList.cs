using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Dataset.Primitives;
using Dataset.Search;
using Dataset.Text.Terms;

namespace Dataset;

/// <summary>The terms of a corpus, in code point order.</summary>
public sealed class TermList : CorpusList<Term>
{
    private readonly Corpus _corpus;
    private readonly TermIndex _index;

    internal TermList(Corpus corpus, TermIndex index)
    {
        _corpus = corpus;
        _index = index;
    }

    /// <inheritdoc/>
    public override int Count => _index.TermCount;

    /// <summary>Gets the term at a position in code point order.</summary>
    /// <param name="index">The zero-based position.</param>
    /// <returns>The term. Terms are created on demand; two terms at the same position are equal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or greater than or equal to <see cref="Count"/>.</exception>
    public override Term this[int index] =>
        (uint)index < (uint)Count ? Make(_index.Get(index, out var text), text) : throw Throw.Index(index, Count);

    /// <summary>Gets the term of a word. Case and the form of apostrophes (straight or curly) are ignored; diacritics are not.</summary>
    /// <param name="text">The word.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">No article contains the word; the message names a similar term.</exception>
    public Term this[string text] => TryGetValue(text, out var term)
        ? term
        : throw Throw.NotFound("term", text, _corpus.Name, Near(TermForms.FullForm(text)));

    /// <summary>Gets the term of a word, if an article contains it.</summary>
    /// <param name="text">The word.</param>
    /// <param name="term">The term, or <see langword="null"/> if no article contains the word.</param>
    /// <returns><see langword="true"/> if an article contains the word; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public bool TryGetValue(string text, [NotNullWhen(true)] out Term? term)
    {
        ArgumentNullException.ThrowIfNull(text);
        var form = TermForms.FullForm(text);
        term = _index.TryFind(form, out var entry) ? Make(entry, form) : null;
        return term is not null;
    }

    /// <summary>Determines whether an article contains a word.</summary>
    /// <param name="text">The word.</param>
    /// <returns><see langword="true"/> if an article contains the word; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public bool Contains(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _index.TryFind(TermForms.FullForm(text), out _);
    }

    /// <summary>Returns the terms that begin with a prefix, in code point order. They are found by binary search and read during enumeration.</summary>
    /// <param name="prefix">The prefix; empty for all terms.</param>
    /// <returns>The terms that begin with the prefix.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is <see langword="null"/>.</exception>
    public IEnumerable<Term> StartingWith(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var (first, end) = _index.FindPrefix(TermForms.FullForm(prefix));
        return Enumerable.Range(first, end - first).Select(i => this[i]);
    }

    /// <summary>Returns the terms of one article by <see cref="ArticleTerm.TfIdf"/> in descending order, then by term.</summary>
    /// <param name="article">An article of this corpus.</param>
    /// <returns>The terms of the article, each once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The article belongs to another corpus.</exception>
    public IReadOnlyList<ArticleTerm> Of(Article article)
    {
        _corpus.CheckOwn(article, nameof(article));
        var terms = TermVector.Of(article);
        var result = new ArticleTerm[terms.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var (text, count) = terms[i];
            var term = TryGetValue(text, out var found) ? found : throw Throw.Image("the term index does not contain a word of an article.");
            result[i] = Make(article, term, count);
        }

        Array.Sort(result, static (x, y) => x.TfIdf != y.TfIdf ? y.TfIdf.CompareTo(x.TfIdf) : string.CompareOrdinal(x.Term.Text, y.Term.Text));
        return Array.AsReadOnly(result);
    }

    /// <summary>Returns the occurrences of a term by article, in order of the articles' keys. They are read from the index, not from the texts.</summary>
    /// <param name="term">A term of this corpus.</param>
    /// <returns>The articles that contain the term, each once, with its count and weight.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The term belongs to another corpus.</exception>
    public IReadOnlyList<ArticleTerm> Of(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (term.Corpus != _corpus)
        {
            throw new ArgumentException($"The term '{term.Text}' belongs to another corpus.", nameof(term));
        }

        var postings = new PostingsCursor(_index);
        postings.Open(_index.Get(term.Index, out _));
        var result = new List<ArticleTerm>(term.ArticleCount);
        while (postings.MoveTo(postings.Article + 1) != PostingsCursor.End)
        {
            result.Add(Make(_corpus.Articles[postings.Article], term, postings.Count));
        }

        return result.AsReadOnly();
    }

    private protected override int Find(Term item) => item is not null && item.Corpus == _corpus ? item.Index : -1;

    private ArticleTerm Make(Article article, Term term, int count) =>
        new(article, term, count, Image.Index.DeterministicMath.TfIdf(count, term.ArticleCount, _index.ArticleCount));

    private Term Make(TermEntry entry, string text) => new(_corpus, entry.Ordinal, text, entry.Count, entry.ArticleCount);

    // Comparing with every term of a large corpus would cost too much for a message, so only terms with the same first letter are candidates.
    private IEnumerable<string> Near(string text)
    {
        var near = text.Length == 0 ? [] : StartingWith(text[..1]).Take(5000).Select(t => t.Text);
        return near.Any() ? near : this.Take(1000).Select(t => t.Text);
    }
}
