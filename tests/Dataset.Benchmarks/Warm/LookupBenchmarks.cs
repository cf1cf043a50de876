using System;
using System.Collections.Frozen;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Dataset.Benchmarks.Warm;

/// <summary>Measures looking up an article by its key and by an entity, compared with a prebuilt frozen dictionary.</summary>
public class LookupBenchmarks
{
    private Corpus _corpus = null!;
    private FrozenDictionary<string, Article> _frozen = null!;
    private string[] _keys = null!;
    private Person _person = null!;
    private int _next;

    [GlobalSetup]
    public void Setup()
    {
        _corpus = Fixture.Corpus;
        _frozen = _corpus.Articles.ToFrozenDictionary(a => a.Key, StringComparer.Ordinal);

        // Separate strings, as a caller would have, in an order that branch predictors cannot learn.
        _keys = [.. _corpus.Articles.Select(a => new string(a.Key)).OrderBy(k => string.GetHashCode(k, StringComparison.Ordinal))];
        _person = _corpus.People.First(p => p.Articles.Count > 0);
    }

    [Benchmark(Baseline = true, Description = "FrozenDictionary by key")]
    public Article Frozen() => _frozen[_keys[_next = (_next + 1) % _keys.Length]];

    [Benchmark(Description = "Articles[key]")]
    public Article ByKey() => _corpus.Articles[_keys[_next = (_next + 1) % _keys.Length]];

    [Benchmark(Description = "Articles[index]")]
    public Article ByIndex() => _corpus.Articles[_next = (_next + 1) % _keys.Length];

    [Benchmark(Description = "ArticlesByEntity[person].First()")]
    public Article ByEntity() => _corpus.ArticlesByEntity[_person].First();

    [Benchmark(Description = "People[name]")]
    public Person ByName() => _corpus.People[_person.Name];
}
