using System;

namespace Dataset.Image;

internal readonly ref partial struct CorpusSegmentReader
{
    /// <summary>The number of entities of all kinds.</summary>
    public int EntityCount => GetCount(CorpusCount.Entities);

    /// <summary>Returns the number of entities of one kind.</summary>
    public int GetEntityCount(EntityKind kind) => GetCount(CorpusCount.Kinds + (int)kind);

    /// <summary>Returns the index of the first entity of a kind. Entities are ordered by kind, and within a kind by declaration.</summary>
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

    /// <summary>Returns the entity with an id, or -1.</summary>
    public int FindEntity(ReadOnlySpan<char> id) => CheckEntity(Find(CorpusColumn.EntityIds, id));

    /// <summary>Returns the entity that a links segment refers to, or -1.</summary>
    public int FindEntity(ulong hash) => CheckEntity(GetIndex(CorpusColumn.EntityIds).FindEntity(_bytes, hash));

    public string GetEntityName(int entity) => Strings(CorpusColumn.EntityNames).GetString(Ints(CorpusColumn.EntityNameStarts)[entity]);

    /// <summary>Returns the description of the entity, or null.</summary>
    public string? GetEntityDescription(int entity)
    {
        var description = Strings(CorpusColumn.EntityDescriptions).GetUtf8(entity);
        return description.IsEmpty ? null : Utf8.GetString(description);
    }

    /// <summary>Returns the aliases of the entity, without the full name and the shared aliases.</summary>
    public string[] GetEntityAliases(int entity)
    {
        var start = Ints(CorpusColumn.EntityNameStarts)[entity];
        return Strings(CorpusColumn.EntityNames).GetStrings(start + 1, GetSharedStart(entity, start));
    }

    /// <summary>Returns the names that the entity shares with others.</summary>
    public string[] GetEntitySharedAliases(int entity)
    {
        var starts = Ints(CorpusColumn.EntityNameStarts);
        return Strings(CorpusColumn.EntityNames).GetStrings(GetSharedStart(entity, starts[entity]), starts[entity + 1]);
    }

    /// <summary>Returns the index over the names of entities, which callers should keep for repeated lookups.</summary>
    public EntityNameIndex GetEntityNameIndex() => new(_segment, EntityCount);

    /// <summary>Returns the entities of a kind that a name or alias, including variants of its spelling, may mean, in order of declaration.</summary>
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

    /// <summary>Returns the articles that mention or quote the entity, by key.</summary>
    public EntityArticleList GetEntityArticles(int entity) => new(
        Lists(CorpusColumn.EntityArticleStarts), Ints(CorpusColumn.EntityArticleMentions), Ints(CorpusColumn.EntityArticleQuotes), entity, ArticleCount);

    /// <summary>Returns the number of mentions of the entity in all articles.</summary>
    public int GetEntityMentionCount(int entity) => Ints(CorpusColumn.EntityMentions)[entity];

    /// <summary>Returns the number of quotations that the entity says in all articles.</summary>
    public int GetEntityQuoteCount(int entity) => Ints(CorpusColumn.EntityQuotes)[entity];

    /// <summary>Returns the number of utterances that the entity says in all articles; -1 in an image of a library that did not count them.</summary>
    public int GetEntityUtteranceCount(int entity) =>
        _segment.HasColumn(CorpusColumn.EntityUtterances) ? Ints(CorpusColumn.EntityUtterances)[entity] : -1;

    private int GetSharedStart(int entity, int start) => start + Ints(CorpusColumn.EntityOwnNames)[entity];

    private int CheckEntity(int entity) => entity < EntityCount ? entity : throw BadSegment.Because("an index is out of range");
}
