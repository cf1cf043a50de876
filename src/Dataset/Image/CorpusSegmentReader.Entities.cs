using System;

namespace Dataset.Image;

internal readonly ref partial struct CorpusSegmentReader
{
    /// <summary>How many entities there are, of all kinds.</summary>
    public int EntityCount => GetCount(CorpusCount.Entities);

    /// <summary>How many entities there are of one kind.</summary>
    public int GetEntityCount(EntityKind kind) => GetCount(CorpusCount.Kinds + (int)kind);

    /// <summary>The index of the first entity of that kind; entities are ordered by kind, within a kind by declaration.</summary>
    public int GetEntityStart(EntityKind kind)
    {
        var start = 0L;
        for (var i = 0; i < (int)kind; i++)
        {
            start += GetCount(CorpusCount.Kinds + i);
        }

        return start + GetEntityCount(kind) <= EntityCount ? (int)start : throw BadSegment.Because("the kinds have more entities than there are");
    }

    public EntityKind GetEntityKind(int entity)
    {
        for (var kind = 0; kind < CorpusSegment.KindCount; kind++)
        {
            entity -= GetCount(CorpusCount.Kinds + kind);
            if (entity < 0)
            {
                return (EntityKind)kind;
            }
        }

        throw BadSegment.Because("an index is out of range");
    }

    public string GetEntityId(int entity) => Strings(CorpusColumn.EntityIds).GetString(entity);

    /// <summary>The entity with that id, -1 if there is none.</summary>
    public int FindEntity(ReadOnlySpan<char> id) => CheckEntity(Find(CorpusColumn.EntityIds, id));

    /// <summary>The entity that a links segment names, -1 if there is none.</summary>
    public int FindEntity(ulong hash) => CheckEntity(GetIndex(CorpusColumn.EntityIds).FindEntity(_bytes, hash));

    public string GetEntityName(int entity) => Strings(CorpusColumn.EntityNames).GetString(Ints(CorpusColumn.EntityNameStarts)[entity]);

    /// <summary>What a reader should know of the entity, or null.</summary>
    public string? GetEntityDescription(int entity)
    {
        var description = Strings(CorpusColumn.EntityDescriptions).GetUtf8(entity);
        return description.IsEmpty ? null : Utf8.GetString(description);
    }

    /// <summary>Its other names, without the full and the shared ones.</summary>
    public string[] GetEntityAliases(int entity)
    {
        var start = Ints(CorpusColumn.EntityNameStarts)[entity];
        return Strings(CorpusColumn.EntityNames).GetStrings(start + 1, GetSharedStart(entity, start));
    }

    /// <summary>The names that it shares with other entities.</summary>
    public string[] GetEntitySharedAliases(int entity)
    {
        var starts = Ints(CorpusColumn.EntityNameStarts);
        return Strings(CorpusColumn.EntityNames).GetStrings(GetSharedStart(entity, starts[entity]), starts[entity + 1]);
    }

    /// <summary>The index over the names of entities, to be kept by whoever looks up more than once.</summary>
    public EntityNameIndex GetEntityNameIndex() => new(_segment, EntityCount);

    /// <summary>The entities of a kind that a name or alias may mean, variants of its spelling included, in order of declaration.</summary>
    public int[] FindEntities(EntityKind kind, ReadOnlySpan<char> name)
    {
        var found = GetEntityNameIndex().FindName(_bytes, kind, name);
        if (found < 0)
        {
            return Array.Empty<int>();
        }

        var entity = Ints(CorpusColumn.FoldedNameEntities)[found] - 1;
        var lists = Lists(CorpusColumn.SharedNameStarts);
        return entity < 0 ? lists.GetList(Ints(CorpusColumn.SharedNames).FindLast(found), EntityCount) : [CheckEntity(entity)];
    }

    /// <summary>The articles that mention the entity or quote it, by key.</summary>
    public EntityArticleList GetEntityArticles(int entity) => new(
        Lists(CorpusColumn.EntityArticleStarts), Ints(CorpusColumn.EntityArticleMentions), Ints(CorpusColumn.EntityArticleQuotes), entity, ArticleCount);

    /// <summary>How often the entity is mentioned in all articles.</summary>
    public int GetEntityMentionCount(int entity) => Ints(CorpusColumn.EntityMentions)[entity];

    /// <summary>How many quotations the entity says in all articles.</summary>
    public int GetEntityQuoteCount(int entity) => Ints(CorpusColumn.EntityQuotes)[entity];

    /// <summary>How many utterances the entity says in all articles; -1 in an image of a library that did not count them.</summary>
    public int GetEntityUtteranceCount(int entity) =>
        _segment.HasColumn(CorpusColumn.EntityUtterances) ? Ints(CorpusColumn.EntityUtterances)[entity] : -1;

    private int GetSharedStart(int entity, int start) => start + Ints(CorpusColumn.EntityOwnNames)[entity];

    private int CheckEntity(int entity) => entity < EntityCount ? entity : throw BadSegment.Because("an index is out of range");
}
