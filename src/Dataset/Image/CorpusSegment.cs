using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Image;

/// <summary>Writes the corpus segment: all data about a corpus that is available without reading the articles' segments.</summary>
internal static class CorpusSegment
{
    public const int KindCount = 4;

    /// <summary>Returns the segment for a corpus.</summary>
    public static byte[] Write(CorpusContent content, CancellationToken cancellation = default)
    {
        var writer = new SegmentWriter(SegmentKind.Corpus, 1024 + (content.Articles.Count * 160), cancellation);
        WriteHead(writer, content);
        WriteArticles(writer, content.Articles);
        WriteEntities(writer, content.Entities);
        WriteFoldedNames(writer, content.Entities);
        WriteEntityArticles(writer, content);
        WriteClaims(writer, content.Claims);
        WriteEvidence(writer, content);
        WriteGroups(writer, content.Articles, static article => article.Authors);
        WriteGroups(writer, content.Articles, static article => article.Tags);
        WritePublished(writer, content.Articles);
        WriteSums(writer, content.Articles, static article => article.UtteranceCount);
        TimelineSegment.Write(writer, content.Articles);
        WriteUtterances(writer, content);
        return writer.ToArray();
    }

    private static void WriteHead(SegmentWriter writer, CorpusContent content)
    {
        writer.WriteString(content.Name);
        writer.WriteOptionalString(content.Description);
        writer.WriteString(content.Language);
        writer.WriteOptional(content.ReferenceDay);
        writer.WriteBool(content.TermIndex);
        writer.EndColumn();
        var kinds = new int[KindCount];
        foreach (var entity in content.Entities)
        {
            kinds[(int)entity.Kind]++;
        }

        IntColumn.Write(writer, [content.Articles.Count, .. kinds, content.Claims.Count, content.Evidence.Count, content.Entities.Count]);
    }

    private static void WriteArticles(SegmentWriter writer, EquatableArray<CorpusArticle> articles)
    {
        WriteNamed(writer, [.. articles.Select(static article => article.Key)]);
        StringColumn.Write(writer, [.. articles.Select(static article => SourcePath.Shorten(article.SourcePath, article.Key))]);
        StringColumn.Write(writer, [.. articles.Select(static article => article.MemberName)]);
        WriteSums(writer, articles, static article => article.ParagraphCount);
        WriteSums(writer, articles, static article => article.SentenceCount);
        WriteSums(writer, articles, static article => article.QuoteCount);
        WriteSums(writer, articles, static article => article.MentionCount);
        WriteSums(writer, articles, static article => article.DateCount);
    }

    private static void WriteSums(SegmentWriter writer, EquatableArray<CorpusArticle> articles, Func<CorpusArticle, int> count)
    {
        var sums = new int[articles.Count + 1];
        for (var i = 0; i < articles.Count; i++)
        {
            sums[i + 1] = checked(sums[i] + count(articles[i]));
        }

        IntColumn.Write(writer, sums);
    }

    private static void WriteEntities(SegmentWriter writer, EquatableArray<EntityDeclaration> entities)
    {
        WriteNamed(writer, [.. entities.Select(static entity => entity.Id)]);
        StringColumn.Write(writer, [.. entities.Select(static entity => entity.Description ?? string.Empty)]);
        var starts = new List<int> { 0 };
        var names = new List<string>();
        foreach (var entity in entities)
        {
            names.AddRange(GetNames(entity));
            starts.Add(names.Count);
        }

        IntColumn.Write(writer, starts);
        StringColumn.Write(writer, names);
        IntColumn.Write(writer, [.. entities.Select(static entity => 1 + entity.Aliases.Count)]);
    }

    private static IEnumerable<string> GetNames(EntityDeclaration entity) => [entity.Name, .. entity.Aliases, .. entity.SharedAliases];

    private static void WriteFoldedNames(SegmentWriter writer, EquatableArray<EntityDeclaration> entities)
    {
        var names = new List<FoldedName>();
        for (var kind = 0; kind < KindCount; kind++)
        {
            names.AddRange(FoldedName.Collect(entities, (EntityKind)kind));
        }

        WriteNamed(writer, [.. names.Select(static name => name.Text)]);

        // Nearly every name has one bearer, whose index plus one is stored directly; the others have a list, found by the name's index.
        IntColumn.Write(writer, [.. names.Select(static name => name.Entities.Count == 1 ? name.Entities[0] + 1 : 0)]);
        var shared = Enumerable.Range(0, names.Count).Where(i => names[i].Entities.Count > 1).ToArray();
        IntColumn.Write(writer, shared);
        ListColumn.Write(writer, [.. shared.Select(i => names[i].Entities)]);
    }

    private static void WriteEntityArticles(SegmentWriter writer, CorpusContent content)
    {
        var articles = CreateLists(content.Entities.Count);
        var mentions = CreateLists(content.Entities.Count);
        var quotes = CreateLists(content.Entities.Count);
        for (var i = 0; i < content.Articles.Count; i++)
        {
            foreach (var count in content.Articles[i].Entities)
            {
                articles[count.Entity].Add(i);
                mentions[count.Entity].Add(count.Mentions);
                quotes[count.Entity].Add(count.Quotes);
            }
        }

        ListColumn.Write(writer, articles);
        IntColumn.Write(writer, [.. mentions.SelectMany(static list => list)]);
        IntColumn.Write(writer, [.. quotes.SelectMany(static list => list)]);
        IntColumn.Write(writer, [.. mentions.Select(static list => list.Sum())]);
        IntColumn.Write(writer, [.. quotes.Select(static list => list.Sum())]);
    }

    private static void WriteUtterances(SegmentWriter writer, CorpusContent content)
    {
        var utterances = new int[content.Entities.Count];
        foreach (var article in content.Articles)
        {
            foreach (var count in article.Entities)
            {
                utterances[count.Entity] += count.Utterances;
            }
        }

        IntColumn.Write(writer, utterances);
    }

    private static void WriteClaims(SegmentWriter writer, EquatableArray<CorpusClaim> claims)
    {
        WriteNamed(writer, [.. claims.Select(static claim => claim.Id)]);
        StringColumn.Write(writer, [.. claims.Select(static claim => claim.Statement)]);
        ListColumn.Write(writer, [.. claims.Select(static claim => claim.Disputes)]);
    }

    private static void WriteEvidence(SegmentWriter writer, CorpusContent content)
    {
        var evidence = content.Evidence;
        var claims = new int[content.Claims.Count + 1];
        foreach (var place in evidence)
        {
            claims[place.Claim + 1]++;
        }

        for (var i = 1; i < claims.Length; i++)
        {
            claims[i] += claims[i - 1];
        }

        IntColumn.Write(writer, claims);
        IntColumn.Write(writer, [.. evidence.Select(static place => place.Article)]);
        IntColumn.Write(writer, [.. evidence.Select(static place => place.Span.Start)]);
        IntColumn.Write(writer, [.. evidence.Select(static place => place.Span.Length)]);
        IntColumn.Write(writer, [.. evidence.Select(static place => place.Sentence + 1)]);

        // A corpus without evidence, which is the usual case, does not store a list for each article.
        var articles = CreateLists(evidence.Count == 0 ? 0 : content.Articles.Count);
        for (var i = 0; i < evidence.Count; i++)
        {
            articles[evidence[i].Article].Add(i);
        }

        ListColumn.Write(writer, articles);
    }

    private static void WriteGroups(
        SegmentWriter writer, EquatableArray<CorpusArticle> articles, Func<CorpusArticle, EquatableArray<string>> getTexts)
    {
        var groups = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var text in getTexts(articles[i]))
            {
                Add(groups, text, i);
            }
        }

        WriteNamed(writer, [.. groups.Keys]);
        ListColumn.Write(writer, [.. groups.Values]);
    }

    private static void WritePublished(SegmentWriter writer, EquatableArray<CorpusArticle> articles)
    {
        var groups = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < articles.Count; i++)
        {
            if (articles[i].Published is { } day)
            {
                Add(groups, day, i);
            }
        }

        IntColumn.Write(writer, [.. groups.Keys]);
        ListColumn.Write(writer, [.. groups.Values]);
    }

    // An article that names the same author or tag twice is added to the list once.
    private static void Add<TKey>(SortedDictionary<TKey, List<int>> groups, TKey key, int article)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var list))
        {
            groups.Add(key, list = []);
        }

        if (list.Count == 0 || list[list.Count - 1] != article)
        {
            list.Add(article);
        }
    }

    private static void WriteNamed(SegmentWriter writer, string[] names)
    {
        StringColumn.Write(writer, names);
        HashColumn.Write(writer, [.. names.Select(static name => UnitHash.Compute(name.AsSpan()))]);
    }

    private static List<int>[] CreateLists(int count)
    {
        var lists = new List<int>[count];
        for (var i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        return lists;
    }
}
