using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Articles;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>
/// A piece of an article's text with its exact place: a block, paragraph, sentence, quotation, mention, date and the like. It lets a query treat them alike.
/// </summary>
/// <remarks>
/// For every part <c>part.Article[part.Span] == part.Text</c>. Two parts are equal when they are the same entry of the same <see cref="Dataset.Corpus"/>
/// object.
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

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>
    /// The index among the article's parts of the same kind, from 0, by position; for <see cref="Evidence"/> the index among the evidence of its claim.
    /// </summary>
    public int Index { get; }

    /// <summary>Where the part stands, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The part as the article has it. The string is created once.</summary>
    public string Text => Once.Get(ref _text, this, static part => part.Article[part.Span]);

    /// <summary>The part as the article has it, without an allocation.</summary>
    /// <returns>The piece of <see cref="Article.Text"/>.</returns>
    public ReadOnlySpan<char> AsSpan() => Article.AsSpan(Span);

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another part.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public virtual bool Equals(ArticlePart? other) =>
        other is not null && EqualityContract == other.EqualityContract && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>The article's key, the span and the text, shortened; kinds of parts that have more to say add it.</summary>
    /// <returns>For example <c>politics/summit [25..97): The two leaders met in …</c>.</returns>
    public sealed override string ToString() => Describe();

    private protected virtual string Describe() => PartDisplay.Piece(Article, Span);
}
