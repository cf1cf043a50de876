using System;
using System.Linq;
using Dataset.CompilerServices;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

// The entries of the corpus segment, each created on first access.
public sealed partial class Corpus
{
    private NameIndex? _keyIndex;
    private NameIndex? _entityIdIndex;
    private NameIndex? _claimIdIndex;
    private EntityNameIndex? _entityNameIndex;
    private Article?[]? _articleSlots;
    private Entity?[]? _entitySlots;
    private Claim?[]? _claimSlots;

    internal CorpusData Data => _data;

    internal CorpusSegmentReader Segment => new(_data.GetSegment(0));

    internal int ArticleCount => (_articleSlots ?? MakeArticleSlots()).Length;

    internal int EntityCount => EntitySlots.Length;

    internal int ClaimCount => ClaimSlots.Length;

    private NameIndex KeyIndex => Once.Get(ref _keyIndex, this, static corpus => corpus.Segment.GetIndex(CorpusColumn.Keys, corpus.ArticleCount));

    private NameIndex EntityIdIndex => Once.Get(ref _entityIdIndex, this, static corpus => corpus.Segment.GetIndex(CorpusColumn.EntityIds, corpus.EntityCount));

    private NameIndex ClaimIdIndex => Once.Get(ref _claimIdIndex, this, static corpus => corpus.Segment.GetIndex(CorpusColumn.ClaimIds, corpus.ClaimCount));

    private EntityNameIndex EntityNameIndex => Once.Get(ref _entityNameIndex, this, static corpus => corpus.Segment.GetEntityNameIndex());

    private Entity?[] EntitySlots => Once.Get(ref _entitySlots, this, static corpus => corpus.MakeSlots<Entity>(corpus.Segment.EntityCount));

    private Claim?[] ClaimSlots => Once.Get(ref _claimSlots, this, static corpus => corpus.MakeSlots<Claim>(corpus.Segment.ClaimCount));

    internal ReadOnlySpan<byte> GetReading(int article) => _data.GetReading(article);

    internal ReadOnlySpan<byte> GetLinks(int article) => _data.GetLinks(article);

    internal string ReadKey(int article) => Segment.GetKey(article);

    internal string ReadMemberName(int article) => Segment.GetMemberName(article);

    internal string ReadSourcePath(int article) => Segment.GetSourcePath(article);

    // Check the field first: this is the hot path of every lookup by key.
    internal int FindArticle(string key) => (_keyIndex ?? KeyIndex).Find(_data.GetSegment(0), key);

    internal Article GetArticle(int index)
    {
        var slots = _articleSlots;
        return slots is not null && (uint)index < (uint)slots.Length && slots[index] is { } article ? article : CreateArticle(index);
    }

    private Article CreateArticle(int index)
    {
        var slots = _articleSlots ?? MakeArticleSlots();
        return (uint)index < (uint)slots.Length ? Once.Publish(ref slots[index], _data.CreateArticle(this, index)) : throw Throw.Index(index, slots.Length);
    }

    internal int GetEntityCount(EntityKind kind) =>
        Segment.GetEntityCount(kind) is var count && count <= EntityCount ? count : throw Throw.Image("a kind has more entities than the corpus.");

    internal Entity GetEntity(EntityKind kind, int index)
    {
        var segment = Segment;
        var count = segment.GetEntityCount(kind);
        return (uint)index < (uint)count ? GetEntity(segment.GetEntityStart(kind) + index) : throw Throw.Index(index, count);
    }

    /// <summary>Returns the entity with that number among all entities.</summary>
    internal Entity GetEntity(int number)
    {
        var slots = EntitySlots;
        if ((uint)number >= (uint)slots.Length)
        {
            throw Throw.Index(number, slots.Length);
        }

        return slots[number] ?? Once.Publish(ref slots[number], ReadEntity(number));
    }

    /// <summary>Returns the entity that a links segment refers to.</summary>
    internal Entity GetLinkedEntity(ulong hash)
    {
        var number = EntityIdIndex.FindEntity(_data.GetSegment(0), hash);
        return number < 0 ? throw Throw.Image("an article refers to an entity that the corpus does not contain.") : GetEntity(number);
    }

    /// <summary>Finds the only entity of a kind that a full name, alias or id refers to, or returns null if no entity or several entities match.</summary>
    internal Entity? FindEntity(EntityKind kind, string name)
    {
        var named = EntityNameIndex.Find(_data.GetSegment(0), kind, name);
        if (named != Image.EntityNameIndex.None)
        {
            var entity = named < 0 ? null : GetEntity(named);
            return entity is null || entity.Kind == kind ? entity : throw Throw.Image("a name refers to an entity of another kind.");
        }

        var number = EntityIdIndex.Find(_data.GetSegment(0), name);
        return number >= 0 && Segment.GetEntityKind(number) == kind ? GetEntity(number) : null;
    }

    /// <summary>Returns the full names of all entities that a name could refer to.</summary>
    internal string[] FindCandidates(EntityKind kind, string name)
    {
        var named = Segment.FindEntities(kind, name);
        var names = new string[named.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = GetEntity(named[i]).Name;
        }

        return names;
    }

    internal int FindClaim(string id) => ClaimIdIndex.Find(_data.GetSegment(0), id);

    internal Claim GetClaim(int index)
    {
        var slots = ClaimSlots;
        if ((uint)index >= (uint)slots.Length)
        {
            throw Throw.Index(index, slots.Length);
        }

        return slots[index] ?? Once.Publish(ref slots[index], new Claim(this, index, Segment.GetClaimId(index), Segment.GetClaimStatement(index)));
    }

    internal PartList<Evidence> ReadEvidence(Claim claim)
    {
        var segment = Segment;
        var (start, end) = segment.GetClaimEvidence(claim.Index);
        var evidence = new Evidence[end - start];
        for (var i = 0; i < evidence.Length; i++)
        {
            var place = segment.GetEvidence(start + i);
            var article = GetArticle(place.Article);
            evidence[i] = place.Span.End <= article.TextLength && place.Sentence < article.SentenceCount
                ? new Evidence(claim, i, article, place.Span, place.Sentence)
                : throw Throw.Image("evidence is outside its article.");
        }

        return new PartList<Evidence>(evidence);
    }

    internal PartList<Claim> ReadDisputes(Claim claim) => new(Segment.GetClaimDisputes(claim.Index).Select(GetClaim).ToArray());

    /// <summary>Reads the claims that an article makes, without duplicates, in declaration order.</summary>
    internal PartList<Claim> ReadClaims(Article article)
    {
        var segment = Segment;
        var claims = segment.GetArticleEvidence(article.Index);
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = segment.GetEvidence(claims[i]).Claim;
        }

        return new(claims.Distinct().Order().Select(GetClaim).ToArray());
    }

    /// <summary>Returns the count if the corpus can contain that many parts; otherwise, throws.</summary>
    internal int CheckCount(int count) => count <= _data.MaxCount ? count : throw Throw.Image("it claims to have more parts than bytes.");

    /// <summary>Reads the declaration of the entity with that number.</summary>
    internal EntityDeclaration ReadDeclaration(int number)
    {
        var segment = Segment;
        return new EntityDeclaration(
            segment.GetEntityKind(number), segment.GetEntityId(number), segment.GetEntityName(number), segment.GetEntityDescription(number),
            new(segment.GetEntityAliases(number)), new(segment.GetEntitySharedAliases(number)));
    }

    private Entity ReadEntity(int number)
    {
        var declared = ReadDeclaration(number);
        return declared.Kind switch
        {
            EntityKind.Person => new Person(this, number, declared),
            EntityKind.Organization => new Organization(this, number, declared),
            EntityKind.Place => new Place(this, number, declared),
            _ => new NewsEvent(this, number, declared),
        };
    }

    private Article?[] MakeArticleSlots() => Once.Publish(ref _articleSlots, new Article?[_data.ReadArticleCount()]);

    // Every entry takes at least one byte. The check prevents an allocation for an impossible count.
    private T?[] MakeSlots<T>(int count)
        where T : class => count <= _data.GetSegment(0).Length ? new T?[count] : throw Throw.Image("it has more entries than bytes.");
}
