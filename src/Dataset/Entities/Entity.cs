using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Compiling;

namespace Dataset;

/// <summary>A person, organization, place or event that a corpus declares.</summary>
/// <remarks>Two entities are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
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

    /// <summary>The corpus that the entity belongs to.</summary>
    public Corpus Corpus { get; }

    /// <summary>The id: an identifier, unique in the corpus, and the name of the entity's member in a compiled corpus.</summary>
    public string Id { get; }

    /// <summary>The full name.</summary>
    public string Name { get; }

    /// <summary>What a reader should know of it, or <see langword="null"/>.</summary>
    public string? Description { get; }

    /// <summary>The other names, without the full one: aliases as declared, then shared aliases as declared.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Which kind of entity it is.</summary>
    public EntityKind Kind { get; }

    /// <summary>Where the articles mention it: by article in order of their keys, then by position.</summary>
    public IReadOnlyList<Mention> Mentions => Corpus.MentionGroups.GetGroup(Number);

    /// <summary>The articles that mention it or quote it, in order of their keys.</summary>
    public IReadOnlyList<Article> Articles => Corpus.ArticleGroups.GetGroup(Number);

    /// <summary>What it says in the articles: by article in order of their keys, then by position.</summary>
    public IReadOnlyList<Quote> Quotes => Corpus.QuoteGroups.GetGroup(Number);

    /// <summary>
    /// What it says in the articles, each utterance once however often it is interrupted or continued: by article in order of their keys, then by the position
    /// of the first quotation.
    /// </summary>
    public IReadOnlyList<Utterance> Utterances => Corpus.UtteranceGroups.GetGroup(Number);

    /// <summary>The entity's number among all of the corpus, in order of declaration.</summary>
    internal int Number { get; }

    /// <summary>What it says in one article, by the position of the first quotation.</summary>
    /// <param name="article">An article of the corpus.</param>
    /// <returns>Its utterances there; empty where it says nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The article belongs to another corpus.</exception>
    public IReadOnlyList<Utterance> UtterancesIn(Article article)
    {
        Corpus.CheckOwn(article, nameof(article));
        return new Lists.PartList<Utterance>([.. article.UtteranceParts.Where(utterance => Equals(utterance.Speaker))]);
    }

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another entity.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public virtual bool Equals(Entity? other) => other is not null && Number == other.Number && Corpus == other.Corpus;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Corpus, Number);

    /// <summary>The full name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;
}
