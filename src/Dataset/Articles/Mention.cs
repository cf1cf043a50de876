using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Articles;
using Dataset.CompilerServices;
using Dataset.Compiling;
using Dataset.Lists;

namespace Dataset;

/// <summary>A place where an article names a declared entity: in headline, deck, subheadings, paragraphs or credit.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Mention>))]
public sealed record Mention : ArticlePart
{
    private readonly int _sentence;

    internal Mention(Article article, int index, MentionLink link, Entity entity)
        : base(article, index, link.Span)
    {
        Entity = entity;
        _sentence = link.Sentence;
    }

    /// <summary>The entity that is named.</summary>
    public Entity Entity { get; }

    /// <summary>The block that the name stands in: a paragraph, the headline, the deck, a subheading or the credit.</summary>
    public Block Block => Article.GetBlock(Span.Start);

    /// <summary>The paragraph that the name stands in, or <see langword="null"/> in headline, deck, subheading and credit.</summary>
    public Paragraph? Paragraph => PartSearch.Holding(Article.ParagraphParts, Span);

    /// <summary>The sentence that the name begins in, or <see langword="null"/> in headline, deck, subheading and credit.</summary>
    public Sentence? Sentence => _sentence < 0 ? null : Article.Sentences[_sentence];

    /// <inheritdoc/>
    public bool Equals(Mention? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    // For example politics/summit [48..55): Kishida = Fumio Kishida.
    private protected override string Describe() => $"{PartDisplay.Piece(Article, Span)} = {Entity.Name}";
}
