using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Image;
using Dataset.Lists;

namespace Dataset;

// What ties the article to the corpus' entities and claims.
public partial record Article
{
    private PartList<Entity>? _entities;
    private PartList<Mention>? _mentions;
    private int[]? _speakers;
    private bool[]? _declared;
    private PartList<Person>? _people;
    private PartList<Organization>? _organizations;
    private PartList<Place>? _places;
    private PartList<NewsEvent>? _events;
    private PartList<Claim>? _claims;

    /// <summary>Where the article names declared entities, by position, the longer first where two begin together.</summary>
    public IReadOnlyList<Mention> Mentions => MentionParts;

    /// <summary>The entities that the article mentions or quotes, in order of first appearance; those that only speak come last.</summary>
    public IReadOnlyList<Entity> Entities => EntityParts;

    /// <summary>The people among <see cref="Entities"/>, in the same order.</summary>
    public IReadOnlyList<Person> People => Once.Get(ref _people, this, OfKind<Person>);

    /// <summary>The organizations among <see cref="Entities"/>, in the same order.</summary>
    public IReadOnlyList<Organization> Organizations => Once.Get(ref _organizations, this, OfKind<Organization>);

    /// <summary>The places among <see cref="Entities"/>, in the same order.</summary>
    public IReadOnlyList<Place> Places => Once.Get(ref _places, this, OfKind<Place>);

    /// <summary>The events among <see cref="Entities"/>, in the same order.</summary>
    public IReadOnlyList<NewsEvent> Events => Once.Get(ref _events, this, OfKind<NewsEvent>);

    /// <summary>The claims that the article makes, in the order of their declaration.</summary>
    public IReadOnlyList<Claim> Claims => Once.Get(ref _claims, this, static article => article.Corpus.ReadClaims(article));

    internal PartList<Mention> MentionParts => Once.Get(ref _mentions, this, static article => Make(
        article,
        article.Links.ReadMentions(article.TextLength, article.Reading.SentenceCount),
        static (a, i, link) => new Mention(a, i, link, a.EntityParts[link.Entity])));

    /// <summary>The claims that this article and another both make, in the order of their declaration.</summary>
    /// <param name="other">Another article of the corpus.</param>
    /// <returns>The claims that both have evidence of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> belongs to another corpus.</exception>
    /// <example><code>
    /// Console.WriteLine($"{x.AgreesWith(y).Count} claims in common, {x.DiffersFrom(y).Count} disputed");
    /// </code></example>
    public IReadOnlyList<Claim> AgreesWith(Article other)
    {
        Corpus.CheckOwn(other, nameof(other));
        return new PartList<Claim>([.. Claims.Where(claim => Corpus.Coverage.Read(claim, other).HasFlag(Coverage.Asserts))]);
    }

    /// <summary>The claims of this article that the other disputes, in the order of their declaration.</summary>
    /// <param name="other">Another article of the corpus.</param>
    /// <returns>The claims that this article has evidence of, and that a claim disputes which the other has evidence of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> belongs to another corpus.</exception>
    public IReadOnlyList<Claim> DiffersFrom(Article other)
    {
        Corpus.CheckOwn(other, nameof(other));
        return new PartList<Claim>([.. Claims.Where(claim => Corpus.Coverage.Read(claim, other).HasFlag(Coverage.Disputes))]);
    }

    private PartList<Entity> EntityParts => Once.Get(ref _entities, this, static article => article.MakeEntities());

    /// <summary>The values of the typed front matter; empty if it has no type.</summary>
    internal ReadOnlySpan<byte> GetDataValues() => Links.GetData();

    private LinksSegmentReader Links => new(Corpus.GetLinks(Index));

    internal Entity? GetSpeaker(int quote)
    {
        var speakers = Once.Get(ref _speakers, this, static article => article.Links.ReadSpeakers(article.Reading.QuoteCount));
        return speakers[quote] < 0 ? null : EntityParts[speakers[quote]];
    }

    /// <summary>Whether the speaker of a quotation is stated by the declaration of the corpus.</summary>
    internal bool IsDeclared(int quote) =>
        Once.Get(ref _declared, this, static article => article.Links.ReadDeclared(article.Reading.QuoteCount))[quote];

    private static PartList<T> OfKind<T>(Article article)
        where T : Entity => new(article.Entities.OfType<T>().ToArray());

    private PartList<Entity> MakeEntities()
    {
        var links = Links;
        var entities = new Entity[links.EntityCount];
        for (var i = 0; i < entities.Length; i++)
        {
            entities[i] = Corpus.GetLinkedEntity(links.GetEntity(i));
        }

        return new PartList<Entity>(entities);
    }
}
