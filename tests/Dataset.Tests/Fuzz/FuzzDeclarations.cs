using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Tests.Fuzzing;
using FsCheck;
using FsCheck.Fluent;

namespace Dataset.Tests.Fuzz;

/// <summary>Declarations of every kind, many of them of names and words in the texts.</summary>
internal sealed record FuzzDeclarations(
    CorpusOptions Head,
    IReadOnlyList<EntityOptions> Entities,
    IReadOnlyList<ClaimOptions> Claims,
    IReadOnlyList<ArticleOptions> Articles,
    IReadOnlyList<SpeakerOptions> Speakers)
{
    private static readonly Gen<DateOnly> Day = Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    /// <summary>Returns the options that declare all of them.</summary>
    public CorpusOptions Options => new()
    {
        ReferenceDate = Head.ReferenceDate,
        Description = Head.Description,
        Language = Head.Language,
        TermIndex = Head.TermIndex,
        Entities = Entities,
        Claims = Claims,
        Articles = Articles,
        Speakers = Speakers,
    };

    /// <summary>Generates declarations about texts and their keys.</summary>
    public static Gen<FuzzDeclarations> Of(IReadOnlyList<string> texts, IReadOnlyList<string> keys)
    {
        var text = Gen.Elements(texts.AsEnumerable());
        var name = Gen.Frequency((1, FuzzText.Name), (3, text.SelectMany(x => FuzzText.Cut(x, 14))));
        var key = Gen.Frequency((1, FuzzText.Name), (3, Gen.Elements(keys.AsEnumerable())));
        return from head in Heads
               from entities in Many(8, Entity(name))
               from claims in Many(5, Claim(text))
               from articles in Many(3, Article(key))
               from speakers in Many(3, Speaker(text, name, key))
               select new FuzzDeclarations(head, entities, claims, articles, speakers);
    }

    /// <summary>Returns the same declarations without one of them.</summary>
    public IEnumerable<FuzzDeclarations> Shrink() =>
        Smaller.Lists(Entities).Select(x => this with { Entities = x })
            .Concat(Smaller.Lists(Claims).Select(x => this with { Claims = x }))
            .Concat(Smaller.Lists(Articles).Select(x => this with { Articles = x }))
            .Concat(Smaller.Lists(Speakers).Select(x => this with { Speakers = x }));

    public override string ToString() => string.Join("; ",
    [
        $"day {Head.ReferenceDate:o}, description {Head.Description}, language {Head.Language}, index {Head.TermIndex}",
        .. Entities.Select(x => $"{x.Kind} {string.Join(" | ", [x.Name, .. x.Aliases])}, id {x.Id}, shared {string.Join(" | ", x.SharedAliases)}, " +
            $"{x.Description}"),
        .. Claims.Select(x => $"claim {x.Id}, {x.Statement}, disputes {x.Disputes}, evidence {string.Join(" | ", x.Evidence.Select(e => e.Text))}"),
        .. Articles.Select(x => $"article {x.Key}, name {x.Name}, publisher {x.Publisher}, url {x.Url}, published {x.Published:o}"),
        .. Speakers.Select(x => $"speaker {x.Entity} of {x.Opening}, article {x.Article}"),
    ]);

    private static Gen<CorpusOptions> Heads =>
        from day in Gen.OneOf(Gen.Constant<DateOnly?>(null), Day.Select(x => (DateOnly?)x), Gen.Constant<DateOnly?>(new DateOnly(2031, 5, 7)))
        from description in Maybe(FuzzText.Name)
        from language in Gen.Frequency((1, FuzzText.Name), (3, Gen.Constant("en")))
        from index in Gen.Elements(false, true)
        select new CorpusOptions { ReferenceDate = day, Description = description, Language = language, TermIndex = index };

    private static Gen<EntityOptions> Entity(Gen<string> name) =>
        from kind in Gen.Choose(0, 3)
        from full in name
        from aliases in Many(3, name)
        from id in Maybe(Gen.Frequency((1, FuzzText.Name), (2, Gen.Choose(0, 8).Select(x => $"Id{x}"))))
        from description in Maybe(FuzzText.Name)
        from shared in Many(2, name)
        select new EntityOptions((EntityKind)kind, full, aliases) { Id = id, Description = description, SharedAliases = shared };

    private static Gen<ClaimOptions> Claim(Gen<string> text) =>
        from id in Gen.Frequency((1, FuzzText.Name), (3, Gen.Choose(0, 4).Select(x => $"C{x}")))
        from statement in FuzzText.Name
        from disputes in Maybe(Gen.Choose(0, 4).Select(x => $"C{x}"))
        from evidence in Many(3, text.SelectMany(x => FuzzText.Cut(x, 40)).Select(x => new EvidenceOptions(x)))
        select new ClaimOptions(id, statement) { Disputes = disputes, Evidence = evidence };

    private static Gen<ArticleOptions> Article(Gen<string> key) =>
        from of in key
        from name in Maybe(Gen.OneOf(FuzzText.Name, Gen.Constant("Name")))
        from publisher in Maybe(FuzzText.Name)
        from url in Maybe(FuzzText.Name.Select(x => Uri.TryCreate("https://example.org/" + x, UriKind.Absolute, out var url)
            ? url
            : new Uri("x", UriKind.Relative)))
        from published in Gen.OneOf(Gen.Constant<DateOnly?>(null), Day.Select(x => (DateOnly?)x))
        select new ArticleOptions(of) { Name = name, Publisher = publisher, Url = url, Published = published };

    private static Gen<SpeakerOptions> Speaker(Gen<string> text, Gen<string> name, Gen<string> key) =>
        from opening in text.SelectMany(x => FuzzText.Cut(x, 20))
        from entity in name
        from article in Maybe(key)
        select new SpeakerOptions(opening, entity, article);

    private static Gen<T[]> Many<T>(int most, Gen<T> items) => Gen.Choose(0, most).SelectMany(count => items.ArrayOf(count));

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values.Select(x => (T?)x));
}
