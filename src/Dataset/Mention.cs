using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Compiling;
using Dataset.Lists;

namespace Dataset;

/// <summary>A place where an article names a declared entity: in headline, subheadings, paragraphs or credit.</summary>
/// <remarks>Two mentions are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Mention>))]
public sealed record Mention : PartSearch.ISpanned
{
    private readonly int _sentence;
    private string? _text;

    internal Mention(Article article, int index, MentionLink link, Entity entity)
    {
        Article = article;
        Index = index;
        Span = link.Span;
        Entity = entity;
        _sentence = link.Sentence;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The sentence that the name begins in, or <see langword="null"/> in headline, subheading and credit.</summary>
    public Sentence? Sentence => _sentence < 0 ? null : Article.Sentences[_sentence];

    /// <summary>The index among the article's mentions, from 0.</summary>
    public int Index { get; }

    /// <summary>Where the name stands, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The name as the article has it.</summary>
    public string Text => Once.Get(ref _text, this, static mention => mention.Article[mention.Span]);

    /// <summary>The entity that is named.</summary>
    public Entity Entity { get; }

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another mention.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Mention? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>The article's key, the span, the name as written and the entity.</summary>
    /// <returns>For example <c>politics/summit [48..55): Kishida = Fumio Kishida</c>.</returns>
    public override string ToString() => $"{Display.Piece(Article, Span)} = {Entity.Name}";
}
