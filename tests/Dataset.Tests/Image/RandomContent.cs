using System;
using System.Linq;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Tests.Image;

/// <summary>Makes a sound corpus out of a seed: keys and ids unique and in order, indexes in their lists, names from a small stock so that many are shared.</summary>
internal sealed class RandomContent(int seed)
{
    private static readonly string[] Names =
        ["Ida Sand", "ida Sand", "Ida-Sand", "Ida  sand", "Olaf Reef", "Reef", "O'Hara", "O’Hara", "Zoë", "-", "", "島", "Old Harbour", "Old harbour"];

    private readonly Random _random = new(seed);

    public CorpusContent Create()
    {
        var entities = Enumerable.Range(0, _random.Next(7)).Select(CreateEntity).OrderBy(entity => entity.Kind).ToArray();
        var articles = Strings(_random.Next(9)).Select(key => CreateArticle(key, entities.Length)).ToArray();
        var claims = Strings(_random.Next(4));
        var evidence = articles.Length == 0 || claims.Length == 0
            ? []
            : Enumerable.Range(0, _random.Next(6)).Select(_ => CreateEvidence(articles, claims.Length)).OrderBy(place => place.Claim).ToArray();
        return new(
            "Corpus", _random.Next(2) == 0 ? null : String(), "en", _random.Next(2) == 0 ? null : _random.Next(3_000_000), _random.Next(2) == 0,
            new(articles), new(entities),
            new(claims.Select(id => new CorpusClaim(id, String(), new(Enumerable.Range(0, claims.Length).Where(_ => _random.Next(3) == 0).ToArray()))).ToArray()),
            new(evidence));
    }

    private EntityDeclaration CreateEntity(int number) => new(
        (EntityKind)_random.Next(4), "Entity" + number, Name(), _random.Next(3) == 0 ? null : String(), Few(Name), Few(Name));

    private CorpusArticle CreateArticle(string key, int entities) => new(
        key, _random.Next(3) == 0 ? "other.txt" : $"in/{key}.txt", "Member" + _random.Next(), Count(), Count(), Count(), Count(), Count(), Count(),
        new(Few(Name).Distinct().ToArray()), new(Few(Name).Distinct().ToArray()), _random.Next(2) == 0 ? null : 730_000 + _random.Next(4),
        new(Enumerable.Range(0, entities).Where(_ => _random.Next(2) == 0).Select(i => new CorpusEntityCount(i, Count(), Count())).ToArray()));

    private CorpusEvidence CreateEvidence(CorpusArticle[] articles, int claims)
    {
        var article = _random.Next(articles.Length);
        return new(_random.Next(claims), article, new TextSpan(_random.Next(5000), _random.Next(300)), _random.Next(articles[article].SentenceCount + 1) - 1);
    }

    // Unique and in ordinal order, as keys are.
    private string[] Strings(int count) => [.. Enumerable.Range(0, count).Select(_ => String()).Distinct().Order(StringComparer.Ordinal)];

    private string String() => RandomArticle.Clean(string.Concat(Enumerable.Range(0, 1 + _random.Next(20)).Select(_ => (char)(_random.Next(4) == 0 ? 1 + _random.Next(0xFFFF) : 'a' + _random.Next(26)))));

    private string Name() => Names[_random.Next(Names.Length)];

    private int Count() => _random.Next(2) == 0 ? _random.Next(3) : _random.Next(200);

    private EquatableArray<string> Few(Func<string> make) => new(Enumerable.Range(0, _random.Next(3)).Select(_ => make()).ToArray());
}
