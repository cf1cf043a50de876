using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>
/// A term of a corpus: a case-folded word, a part of a hyphenated compound, the owner's name in a possessive, or any of these without its diacritics.
/// </summary>
/// <remarks>Two terms are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
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

    /// <summary>Gets the corpus that the term belongs to.</summary>
    public Corpus Corpus { get; }

    /// <summary>Gets the zero-based index of the term in <see cref="Corpus.Terms"/>, in code point order.</summary>
    public int Index { get; }

    /// <summary>Gets the term, case-folded and with straight apostrophes.</summary>
    public string Text { get; }

    /// <summary>Gets the number of occurrences in the sentences, headlines, decks, subheadings and credits of all articles.</summary>
    public int Count { get; }

    /// <summary>Gets the number of articles that contain the term.</summary>
    public int ArticleCount { get; }

    /// <summary>Gets the articles that contain the term, in order of their keys.</summary>
    public IReadOnlyList<Article> Articles => Lists.Once.Get(
        ref _articles, this, static term => term.Corpus.Terms.Of(term).Select(item => item.Article).ToArray());

    /// <summary>Determines whether another term is the same entry of the same corpus object.</summary>
    /// <param name="other">The term to compare with this one.</param>
    /// <returns><see langword="true"/> if both are the same entry of the same corpus object; otherwise, <see langword="false"/>.</returns>
    public bool Equals(Term? other) => other is not null && Index == other.Index && Corpus == other.Corpus;

    /// <inheritdoc/>
    public override int GetHashCode() => System.HashCode.Combine(Corpus, Index);

    /// <summary>Returns the term with its counts.</summary>
    /// <returns>A string such as <c>summit (14 in 5 articles)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text} ({Count} in {ArticleCount} articles)");
}
