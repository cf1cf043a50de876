using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Image;
using Dataset.Lists;

namespace Dataset;

// Links from the article to the entities and claims of its corpus.
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

    /// <summary>Gets the mentions of declared entities, in text order. If two mentions begin at the same position, the longer one comes first.</summary>
    public IReadOnlyList<Mention> Mentions => MentionParts;

    /// <summary>
    /// Gets the entities that the article mentions or quotes, in order of first appearance. Entities that are quoted but not mentioned come last.
    /// </summary>
    public IReadOnlyList<Entity> Entities => EntityParts;

    /// <summary>Gets the people among <see cref="Entities"/>, in the same order.</summary>
    public IReadOnlyList<Person> People => Once.Get(ref _people, this, OfKind<Person>);

    /// <summary>Gets the organizations among <see cref="Entities"/>, in the same order.</summary>
    public IReadOnlyList<Organization> Organizations => Once.Get(ref _organizations, this, OfKind<Organization>);

    /// <summary>Gets the places among <see cref="Entities"/>, in the same order.</summary>
    public IReadOnlyList<Place> Places => Once.Get(ref _places, this, OfKind<Place>);

    /// <summary>Gets the events among <see cref="Entities"/>, in the same order.</summary>
    public IReadOnlyList<NewsEvent> Events => Once.Get(ref _events, this, OfKind<NewsEvent>);

    /// <summary>Gets the claims that the article makes, in declaration order.</summary>
    public IReadOnlyList<Claim> Claims => Once.Get(ref _claims, this, static article => article.Corpus.ReadClaims(article));

    internal PartList<Mention> MentionParts => Once.Get(ref _mentions, this, static article => Make(
        article,
        article.Links.ReadMentions(article.TextLength, article.Reading.SentenceCount),
        static (a, i, link) => new Mention(a, i, link, a.EntityParts[link.Entity])));

    /// <summary>Returns the claims that both this article and another article make, in declaration order.</summary>
    /// <param name="other">Another article of the same corpus.</param>
    /// <returns>The claims for which both articles have evidence.</returns>
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

    /// <summary>Returns the claims of this article that another article disputes, in declaration order.</summary>
    /// <param name="other">Another article of the same corpus.</param>
    /// <returns>The claims for which this article has evidence and that are disputed by a claim for which the other article has evidence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> belongs to another corpus.</exception>
    public IReadOnlyList<Claim> DiffersFrom(Article other)
    {
        Corpus.CheckOwn(other, nameof(other));
        return new PartList<Claim>([.. Claims.Where(claim => Corpus.Coverage.Read(claim, other).HasFlag(Coverage.Disputes))]);
    }

    private PartList<Entity> EntityParts => Once.Get(ref _entities, this, static article => article.MakeEntities());

    /// <summary>Returns the values of the typed front matter, or an empty span if the front matter has no type.</summary>
    internal ReadOnlySpan<byte> GetDataValues() => Links.GetData();

    private LinksSegmentReader Links => new(Corpus.GetLinks(Index));

    internal Entity? GetSpeaker(int quote)
    {
        var speakers = Once.Get(ref _speakers, this, static article => article.Links.ReadSpeakers(article.Reading.QuoteCount));
        return speakers[quote] < 0 ? null : EntityParts[speakers[quote]];
    }

    /// <summary>Returns whether the declaration of the corpus states the speaker of a quotation.</summary>
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
