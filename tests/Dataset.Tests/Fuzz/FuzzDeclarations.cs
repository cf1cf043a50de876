using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Tests.Fuzzing;

namespace Dataset.Tests.Fuzz;

/// <summary>Declarations of any kind, many of them of names and words that stand in the texts.</summary>
internal sealed class FuzzDeclarations(Random random, FuzzText fuzz, IReadOnlyList<string> texts)
{
    public CorpusOptions Make(IReadOnlyList<string> keys) => new()
    {
        ReferenceDate = random.Next(3) switch { 0 => null, 1 => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1)), _ => new DateOnly(2031, 5, 7) },
        Description = Maybe(fuzz.NextName),
        Language = random.Next(4) == 0 ? fuzz.NextName() : "en",
        TermIndex = random.Next(2) == 0,
        Entities = Many(8, _ => MakeEntity()),
        Claims = Many(5, MakeClaim),
        Articles = Many(3, _ => new ArticleOptions(Key(keys))
        {
            Name = Maybe(() => random.Next(2) == 0 ? fuzz.NextName() : "Name"),
            Publisher = Maybe(fuzz.NextName),
            Url = Maybe(() => Uri.TryCreate("https://example.org/" + fuzz.NextName(), UriKind.Absolute, out var url) ? url : new Uri("x", UriKind.Relative)),
            Published = random.Next(2) == 0 ? null : DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1)),
        }),
        Speakers = Many(3, _ => new SpeakerOptions(fuzz.Cut(Text(), 20), Name(), random.Next(2) == 0 ? null : Key(keys))),
    };

    private EntityOptions MakeEntity() => new((EntityKind)random.Next(4), Name(), [.. Many(3, _ => Name())])
    {
        Id = Maybe(() => random.Next(3) == 0 ? fuzz.NextName() : "Id" + random.Next(9)),
        Description = Maybe(fuzz.NextName),
        SharedAliases = Many(2, _ => Name()),
    };

    private ClaimOptions MakeClaim(int index) => new(random.Next(4) == 0 ? fuzz.NextName() : "C" + index, fuzz.NextName())
    {
        Disputes = Maybe(() => "C" + random.Next(5)),
        Evidence = Many(3, _ => new EvidenceOptions(fuzz.Cut(Text(), 40))),
    };

    private string Name() => random.Next(4) == 0 ? fuzz.NextName() : fuzz.Cut(Text(), 14);

    private string Key(IReadOnlyList<string> keys) => random.Next(4) == 0 ? fuzz.NextName() : keys[random.Next(keys.Count)];

    private string Text() => texts[random.Next(texts.Count)];

    private T[] Many<T>(int most, Func<int, T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(make)];

    private T? Maybe<T>(Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();
}
