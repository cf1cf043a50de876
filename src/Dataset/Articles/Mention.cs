using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Articles;
using Dataset.CompilerServices;
using Dataset.Compiling;
using Dataset.Lists;

namespace Dataset;

/// <summary>A place in a headline, deck, subheading, paragraph or credit where a declared entity is named.</summary>
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

    /// <summary>Gets the entity that is named.</summary>
    public Entity Entity { get; }

    /// <summary>Gets the block that contains the name: a paragraph, the headline, the deck, a subheading or the credit.</summary>
    public Block Block => Article.GetBlock(Span.Start);

    /// <summary>Gets the paragraph that contains the name, or <see langword="null"/> if the name is in a headline, deck, subheading or credit.</summary>
    public Paragraph? Paragraph => PartSearch.Holding(Article.ParagraphParts, Span);

    /// <summary>Gets the sentence in which the name begins, or <see langword="null"/> if the name is in a headline, deck, subheading or credit.</summary>
    public Sentence? Sentence => _sentence < 0 ? null : Article.Sentences[_sentence];

    /// <inheritdoc/>
    public bool Equals(Mention? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    // For example politics/summit [48..55): Kishida = Fumio Kishida.
    private protected override string Describe() => $"{PartDisplay.Piece(Article, Span)} = {Entity.Name}";
}
