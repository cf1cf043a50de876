using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Compiling;

namespace Dataset;

/// <summary>A person, organization, place or event that is declared in a corpus.</summary>
/// <remarks>Two entities are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{Kind}: {Name}")]
[JsonConverter(typeof(DatasetJsonConverter<Entity>))]
public abstract record Entity
{
    private protected Entity(Corpus corpus, int number, EntityDeclaration declared)
    {
        Corpus = corpus;
        Number = number;
        Id = declared.Id;
        Name = declared.Name;
        Description = declared.Description;
        Aliases = new Lists.PartList<string>([.. declared.Aliases, .. declared.SharedAliases]);
        Kind = declared.Kind;
    }

    /// <summary>Gets the corpus that contains the entity.</summary>
    public Corpus Corpus { get; }

    /// <summary>Gets the id: an identifier that is unique in the corpus, and the name of the entity's member in a compiled corpus.</summary>
    public string Id { get; }

    /// <summary>Gets the full name.</summary>
    public string Name { get; }

    /// <summary>Gets a short description for readers, or <see langword="null"/> if there is no description.</summary>
    public string? Description { get; }

    /// <summary>Gets the other names, without the full name: the aliases followed by the shared aliases, each in declaration order.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Gets the kind of the entity.</summary>
    public EntityKind Kind { get; }

    /// <summary>Gets the mentions of the entity in all articles, ordered by article key and then by position.</summary>
    public IReadOnlyList<Mention> Mentions => Corpus.MentionGroups.GetGroup(Number);

    /// <summary>Gets the articles that mention or quote the entity, in key order.</summary>
    public IReadOnlyList<Article> Articles => Corpus.ArticleGroups.GetGroup(Number);

    /// <summary>Gets the quotations of the entity in all articles, ordered by article key and then by position.</summary>
    public IReadOnlyList<Quote> Quotes => Corpus.QuoteGroups.GetGroup(Number);

    /// <summary>
    /// Gets the utterances of the entity in all articles, ordered by article key and then by the position of the first quotation. Each utterance appears once,
    /// however often it is interrupted or continued.
    /// </summary>
    public IReadOnlyList<Utterance> Utterances => Corpus.UtteranceGroups.GetGroup(Number);

    /// <summary>The number of the entity among all entities of the corpus, in declaration order.</summary>
    internal int Number { get; }

    /// <summary>Returns the utterances of the entity in one article, ordered by the position of the first quotation.</summary>
    /// <param name="article">An article of the same corpus.</param>
    /// <returns>The utterances, or an empty list if the article does not quote the entity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="article"/> belongs to another corpus.</exception>
    public IReadOnlyList<Utterance> UtterancesIn(Article article)
    {
        Corpus.CheckOwn(article, nameof(article));
        return new Lists.PartList<Utterance>([.. article.UtteranceParts.Where(utterance => Equals(utterance.Speaker))]);
    }

    /// <summary>Determines whether another entity is the same entry of the same corpus object.</summary>
    /// <param name="other">The entity to compare with this entity.</param>
    /// <returns><see langword="true"/> if both are the same entry; otherwise, <see langword="false"/>.</returns>
    public virtual bool Equals(Entity? other) => other is not null && Number == other.Number && Corpus == other.Corpus;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Corpus, Number);

    /// <summary>Returns the full name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;
}
