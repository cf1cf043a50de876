using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Articles;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>
/// A part of an article's text with its exact position, such as a block, paragraph, sentence, quotation, mention or date. Queries can use this type to treat
/// all parts alike.
/// </summary>
/// <remarks>
/// For every part, <c>part.Article[part.Span] == part.Text</c>. Two parts are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<ArticlePart>))]
public abstract record ArticlePart
{
    private string? _text;

    private protected ArticlePart(Article article, int index, TextSpan span)
    {
        Article = article;
        Index = index;
        Span = span;
    }

    /// <summary>Gets the article that contains the part.</summary>
    public Article Article { get; }

    /// <summary>
    /// Gets the zero-based index of the part among the article's parts of the same kind, in text order. For <see cref="Evidence"/>, it is the index among the
    /// evidence of its claim.
    /// </summary>
    public int Index { get; }

    /// <summary>Gets the span of the part, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the part as written in the article. The string is created once.</summary>
    public string Text => Once.Get(ref _text, this, static part => part.Article[part.Span]);

    /// <summary>Returns the part as written in the article, without allocating.</summary>
    /// <returns>The characters of <see cref="Article.Text"/> in <see cref="Span"/>.</returns>
    public ReadOnlySpan<char> AsSpan() => Article.AsSpan(Span);

    /// <summary>Determines whether another part is the same entry of the same corpus object.</summary>
    /// <param name="other">The part to compare with this part.</param>
    /// <returns><see langword="true"/> if both are the same entry; otherwise, <see langword="false"/>.</returns>
    public virtual bool Equals(ArticlePart? other) =>
        other is not null && EqualityContract == other.EqualityContract && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>Returns the key of the article, the span and the beginning of the text. Some kinds of parts add more information.</summary>
    /// <returns>A string such as <c>politics/summit [25..97): The two leaders met in …</c>.</returns>
    public sealed override string ToString() => Describe();

    private protected virtual string Describe() => PartDisplay.Piece(Article, Span);
}
