using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Dataset.Primitives;
using Dataset.Search;
using Dataset.Text.Terms;

namespace Dataset;

/// <summary>The terms of a corpus, in the order of their code points.</summary>
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

    /// <summary>The term at a position in the order of code points.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The term. Terms are made when they are asked for; two of the same position are equal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public override Term this[int index] =>
        (uint)index < (uint)Count ? Make(_index.Get(index, out var text), text) : throw Throw.Index(index, Count);

    /// <summary>The term of a word. Case, and straight or curly apostrophes, make no difference; diacritics do.</summary>
    /// <param name="text">The word.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">No article has it; the message names a near one.</exception>
    public Term this[string text] => TryGetValue(text, out var term)
        ? term
        : throw Throw.NotFound("term", text, _corpus.Name, Near(TermForms.FullForm(text)));

    /// <summary>The term of a word, if an article has it.</summary>
    /// <param name="text">The word.</param>
    /// <param name="term">The term, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public bool TryGetValue(string text, [NotNullWhen(true)] out Term? term)
    {
        ArgumentNullException.ThrowIfNull(text);
        var form = TermForms.FullForm(text);
        term = _index.TryFind(form, out var entry) ? Make(entry, form) : null;
        return term is not null;
    }

    /// <summary>Whether an article has the word.</summary>
    /// <param name="text">The word.</param>
    /// <returns><see langword="true"/> if one has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public bool Contains(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _index.TryFind(TermForms.FullForm(text), out _);
    }

    /// <summary>The terms that begin with a prefix, in the order of code points. Found by binary search; read while they are walked.</summary>
    /// <param name="prefix">The beginning; empty for all terms.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is <see langword="null"/>.</exception>
    public IEnumerable<Term> StartingWith(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var (first, end) = _index.FindPrefix(TermForms.FullForm(prefix));
        return Enumerable.Range(first, end - first).Select(i => this[i]);
    }

    /// <summary>The terms of one article, the most telling first: by <see cref="ArticleTerm.TfIdf"/> downwards, then by term.</summary>
    /// <param name="article">An article of this corpus.</param>
    /// <returns>Each of its terms once.</returns>
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
            var term = TryGetValue(text, out var found) ? found : throw Throw.Image("the term index does not have a word of an article.");
            result[i] = Make(article, term, count);
        }

        Array.Sort(result, static (x, y) => x.TfIdf != y.TfIdf ? y.TfIdf.CompareTo(x.TfIdf) : string.CompareOrdinal(x.Term.Text, y.Term.Text));
        return Array.AsReadOnly(result);
    }

    /// <summary>A term in each article that has it, in order of the articles' keys. Read from the index: no text is.</summary>
    /// <param name="term">A term of this corpus.</param>
    /// <returns>Each of its articles once.</returns>
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

    // Comparing with every term of a large corpus would cost more than the message is worth: those with the same first letter.
    private IEnumerable<string> Near(string text)
    {
        var near = text.Length == 0 ? [] : StartingWith(text[..1]).Take(5000).Select(t => t.Text);
        return near.Any() ? near : this.Take(1000).Select(t => t.Text);
    }
}
