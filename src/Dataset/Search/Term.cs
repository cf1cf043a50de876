using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>
/// A term of a corpus: a word without regard to case, the part of a hyphenated compound, the owner's name in a possessive, or any of
/// these without its diacritics.
/// </summary>
/// <remarks>Two terms are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Term>))]
public sealed record Term
{
    private IReadOnlyList<Article>? _articles;

    internal Term(Corpus corpus, int index, string text, int count, int articleCount)
    {
        Corpus = corpus;
        Index = index;
        Text = text;
        Count = count;
        ArticleCount = articleCount;
    }

    /// <summary>The corpus that the term belongs to.</summary>
    public Corpus Corpus { get; }

    /// <summary>The term's index in <see cref="Corpus.Terms"/>, from 0, in the order of code points.</summary>
    public int Index { get; }

    /// <summary>The term: case-folded, apostrophes straight.</summary>
    public string Text { get; }

    /// <summary>How often it stands in all articles: their sentences, headlines, decks, subheadings and credits.</summary>
    public int Count { get; }

    /// <summary>How many articles have it.</summary>
    public int ArticleCount { get; }

    /// <summary>The articles that have it, in order of their keys.</summary>
    public IReadOnlyList<Article> Articles => Lists.Once.Get(
        ref _articles, this, static term => term.Corpus.Terms.Of(term).Select(item => item.Article).ToArray());

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another term.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Term? other) => other is not null && Index == other.Index && Corpus == other.Corpus;

    /// <inheritdoc/>
    public override int GetHashCode() => System.HashCode.Combine(Corpus, Index);

    /// <summary>The term with its counts.</summary>
    /// <returns>For example <c>summit (14 in 5 articles)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text} ({Count} in {ArticleCount} articles)");
}
