using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Lists;

namespace Dataset;

/// <summary>The words in which an article makes a claim.</summary>
/// <remarks>Two pieces of evidence are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Evidence>))]
public sealed record Evidence
{
    private readonly int _sentence;
    private string? _text;

    internal Evidence(Claim claim, int index, Article article, TextSpan span, int sentence)
    {
        Claim = claim;
        Index = index;
        Article = article;
        Span = span;
        _sentence = sentence;
    }

    /// <summary>The claim that is made.</summary>
    public Claim Claim { get; }

    /// <summary>The index among the claim's evidence, from 0.</summary>
    public int Index { get; }

    /// <summary>The article that makes it.</summary>
    public Article Article { get; }

    /// <summary>Where the words stand, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The words, as the article has them.</summary>
    public string Text => Once.Get(ref _text, this, static evidence => evidence.Article[evidence.Span]);

    /// <summary>The sentence that they stand in, or <see langword="null"/> where they cross sentences or stand in none.</summary>
    public Sentence? Sentence => _sentence < 0 ? null : Article.Sentences[_sentence];

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another piece of evidence.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Evidence? other) => other is not null && Index == other.Index && Claim.Equals(other.Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, Index);

    /// <summary>The claim's id, the article's key, the span and the words, shortened.</summary>
    /// <returns>For example <c>TwelfthSummit in politics/summit [120..143): 12th and final summit</c>.</returns>
    public override string ToString() => $"{Claim.Id} in {Display.Piece(Article, Span)}";
}
