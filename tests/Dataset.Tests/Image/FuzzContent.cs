using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Compiling;
using Dataset.Tests.Fuzzing;
using Dataset.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dataset.Tests.Image;

/// <summary>
/// Generates valid corpora: keys and ids are unique and in order, indexes are in range, and names come from a small stock, so many are shared.
/// </summary>
internal static class FuzzContent
{
    private static readonly Gen<string> Name = Gen.Elements(
        "Ida Sand", "ida Sand", "Ida-Sand", "Ida  sand", "Olaf Reef", "Reef", "O'Hara", "O’Hara", "Zoë", "-", "", "島", "Old Harbour", "Old harbour");

    private static readonly Gen<string> Word = FuzzReading.Text.Where(static text => text.Length > 0);

    // Often small, so some lists are empty and some are equal.
    private static readonly Gen<int> Count = Gen.OneOf(Gen.Choose(0, 2), Gen.Choose(0, 199));

    /// <summary>Generates a corpus.</summary>
    public static Gen<CorpusContent> Any { get; } =
        from entities in Some(6, Entity)
        from keys in Unique(8)
        from articles in Gen.CollectToArray(keys, key => Article(key, entities.Length))
        from ids in Unique(3)
        from claims in Gen.CollectToArray(ids, id => Claim(id, ids.Length))
        from evidence in articles.Length == 0 || claims.Length == 0 ? Gen.Constant<CorpusEvidence[]>([]) : Some(5, Evidence(articles, claims.Length))
        from description in Gen.OneOf(Gen.Constant<string?>(null), Word.Select(static text => (string?)text))
        from day in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 2_999_999).Select(static day => (int?)day))
        from index in Gen.Elements(false, true)
        select new CorpusContent(
            "Corpus", description, "en", day, index, new(articles),
            new(entities.Select(static (entity, i) => entity with { Id = $"Entity{i}" }).OrderBy(static entity => entity.Kind).ToArray()),
            new(claims), new(evidence.OrderBy(static place => place.Claim).ToArray()));

    /// <summary>Returns the same corpus without some of the items that nothing refers to.</summary>
    public static IEnumerable<CorpusContent> Shrink(CorpusContent content)
    {
        var smaller = Fewer(content.Evidence).Select(x => content with { Evidence = x })
            .Concat(Smaller.Lists<CorpusArticle>(content.Articles, Smallers).Where(x => x.Count == content.Articles.Count || content.Evidence.Count == 0)
                .Select(x => content with { Articles = new(x.ToArray()) }));
        if (content.Evidence.Count == 0 && content.Claims.All(static claim => claim.Disputes.Count == 0))
        {
            smaller = smaller.Concat(Fewer(content.Claims).Select(x => content with { Claims = x }));
        }

        return content.Articles.All(static article => article.Entities.Count == 0)
            ? smaller.Concat(Fewer(content.Entities).Select(x => content with { Entities = x }))
            : smaller;
    }

    private static IEnumerable<CorpusArticle> Smallers(CorpusArticle article) =>
        Fewer(article.Authors).Select(x => article with { Authors = x })
            .Concat(Fewer(article.Tags).Select(x => article with { Tags = x }))
            .Concat(Fewer(article.Entities).Select(x => article with { Entities = x }))
            .Concat(Fewer(article.Ranges).Select(x => article with { Ranges = x }));

    private static Gen<EntityDeclaration> Entity =>
        from kind in Gen.Choose(0, 3)
        from name in Name
        from description in Gen.OneOf(Gen.Constant<string?>(null), Word.Select(static text => (string?)text))
        from aliases in Some(2, Name)
        from shared in Some(2, Name)
        select new EntityDeclaration((EntityKind)kind, "", name, description, new(aliases), new(shared));

    // A key that does not come from a file can contain NUL; a path cannot.
    private static Gen<CorpusArticle> Article(string key, int entities) =>
        from path in Gen.Elements("other.txt", $"in/{key}.txt", $"in/{key}.txt").Select(static path => path.Replace('\0', '\uFFFD'))
        from member in Gen.Choose(0, int.MaxValue)
        from counts in Count.ArrayOf(6)
        from authors in Some(2, Name)
        from tags in Some(2, Name)
        from published in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(730_000, 730_003).Select(static day => (int?)day))
        from entityCounts in Gen.CollectToArray(
            Enumerable.Range(0, entities),
            i => Gen.OneOf(
                Gen.Constant<CorpusEntityCount?>(null),
                Count.Zip(Count, (mentions, quotes) => (CorpusEntityCount?)new CorpusEntityCount(i, mentions, quotes, quotes / 2))))
        from ranges in Some(3, Range)
        select new CorpusArticle(
            key, path, $"Member{member}", counts[0], counts[1], counts[2], counts[3], counts[4], counts[5],
            new(authors.Distinct().ToArray()), new(tags.Distinct().ToArray()), published, new(entityCounts.OfType<CorpusEntityCount>().ToArray()),
            new(ranges.DistinctBy(static range => (range.From, range.To)).OrderBy(static range => range.From).ThenBy(static range => range.To).ToArray()));

    // Often the same days, up to the last one of the calendar.
    private static Gen<RangeCount> Range =>
        from day in Gen.Elements(0, 738_000, 738_001, 3_652_058)
        from length in Gen.Elements(0, 0, 6, 365)
        from mentions in Gen.Choose(1, 70)
        select new RangeCount(day, Math.Min(day + length, 3_652_058), mentions);

    private static Gen<CorpusClaim> Claim(string id, int claims) =>
        from statement in Word
        from disputes in Gen.Elements(false, false, true).ArrayOf(claims)
        select new CorpusClaim(id, statement, new(disputes.Select(static (disputed, i) => disputed ? i : -1).Where(static i => i >= 0).ToArray()));

    private static Gen<CorpusEvidence> Evidence(CorpusArticle[] articles, int claims) =>
        from claim in Gen.Choose(0, claims - 1)
        from article in Gen.Choose(0, articles.Length - 1)
        from start in Gen.Choose(0, 4999)
        from length in Gen.Choose(0, 299)
        from sentence in Gen.Choose(-1, articles[article].SentenceCount - 1)
        select new CorpusEvidence(claim, article, new TextSpan(start, length), sentence);

    // Unique and in ordinal order, like keys.
    private static Gen<string[]> Unique(int most) =>
        Some(most, Word).Select(static texts => (string[])[.. texts.Distinct().Order(StringComparer.Ordinal)]);

    private static Gen<T[]> Some<T>(int most, Gen<T> items) => Gen.Choose(0, most).SelectMany(count => items.ArrayOf(count));

    private static IEnumerable<EquatableArray<T>> Fewer<T>(EquatableArray<T> items)
        where T : IEquatable<T> => Smaller.Lists<T>(items).Select(static x => new EquatableArray<T>(x.ToArray()));
}
