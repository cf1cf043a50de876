using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Compiling;
using Dataset.Tests.Fuzzing;
using Dataset.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dataset.Tests.Image;

/// <summary>Generates valid articles and links: spans are inside the text, indexes are in range, and everything else is arbitrary.</summary>
internal static class FuzzReading
{
    /// <summary>Generates a text without unpaired surrogates, like the text of an article.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(FuzzText.Name, FuzzText.Mixture(0, 12)).Select(PlainNormalizer.WithoutSurrogates);

    /// <summary>Generates an article with any text.</summary>
    public static Gen<ReadArticle> Any { get; } = Text.SelectMany(Of);

    private static Gen<int> Day => Gen.Choose(0, 3_652_058);

    /// <summary>Generates an article with <paramref name="text"/>.</summary>
    public static Gen<ReadArticle> Of(string text) =>
        from layout in Layout(text)
        from sentences in Many(
            Span(text).Zip(Index(layout.Paragraphs.Count), static (span, paragraph) => new SentenceReading(span, paragraph)), layout.Paragraphs.Count)
        from quotes in Quotes(text, layout.Paragraphs.Count)
        from dates in Many(
            from span in Span(text)
            from start in Maybe(Day)
            from end in Maybe(Day)
            select new DateReading(span, start, end))
        from day in Maybe(Day)
        from words in Gen.Choose(0, int.MaxValue)
        from metadata in Metadata
        select new ReadArticle("key", "path", new ArticleReading(text, layout, sentences, quotes, dates, day, words), metadata, default);

    /// <summary>Generates the links of an article that has <paramref name="text"/> and the given numbers of sentences and quotations.</summary>
    public static Gen<ArticleLinks> Links(string text, int sentences, int quotes) =>
        from entities in Many(Text)
        from mentions in Many(
            from span in Span(text)
            from entity in Index(entities.Count)
            from sentence in Gen.Choose(-1, sentences - 1)
            select new MentionLink(span, entity, sentence), entities.Count)
        from speakers in Gen.Choose(-1, entities.Count - 1).ArrayOf(quotes)
        from declared in Gen.Elements(false, false, false, true).ArrayOf(quotes)
        select new ArticleLinks(entities, mentions, new(speakers), default)
        {
            Declared = new(declared.Select((said, i) => said ? i : -1).Where(i => i >= 0).ToArray()),
        };

    /// <summary>Returns the same article without some of the items that nothing refers to.</summary>
    public static IEnumerable<ReadArticle> Shrink(ReadArticle article)
    {
        var (reading, metadata) = (article.Reading, article.Metadata);
        return Readings(reading).Select(x => article with { Reading = x }).Concat(Metadatas(metadata).Select(x => article with { Metadata = x }));
    }

    /// <summary>Returns the same links without one of the mentions, or without the declared speakers.</summary>
    public static IEnumerable<ArticleLinks> Shrink(ArticleLinks links) =>
        Fewer(links.Mentions).Select(x => links with { Mentions = x }).Concat(Fewer(links.Declared).Select(x => links with { Declared = x }));

    private static IEnumerable<ArticleReading> Readings(ArticleReading reading)
    {
        var layout = reading.Layout;
        var layouts = Fewer(layout.Blocks).Select(x => layout with { Blocks = x })
            .Concat(Fewer(layout.Authors).Select(x => layout with { Authors = x }))
            .Concat(Fewer(layout.Boilerplate).Select(x => layout with { Boilerplate = x }));
        if (reading.Sentences.Count == 0 && reading.Quotes.Count == 0)
        {
            layouts = layouts.Concat(Fewer(layout.Paragraphs).Select(x => layout with { Paragraphs = x }));
        }

        if (layout.Paragraphs.Count == 0)
        {
            layouts = layouts.Concat(Fewer(layout.Subheadings).Select(x => layout with { Subheadings = x, Levels = default }));
        }

        return Fewer(reading.Dates).Select(x => reading with { Dates = x })
            .Concat(Fewer(reading.Sentences).Select(x => reading with { Sentences = x }))
            .Concat(Fewer(reading.Quotes).Select(x => reading with
            {
                Quotes = new(x.Select(quote => quote with { Group = Math.Min(quote.Group, x.Count - 1) }).ToArray()),
            }))
            .Concat(layouts.Select(x => reading with { Layout = x }));
    }

    private static IEnumerable<ArticleMetadata> Metadatas(ArticleMetadata metadata) =>
        Fewer(metadata.Tags).Select(x => metadata with { Tags = x })
            .Concat(metadata.Authors is { } authors ? Fewer(authors).Select(x => metadata with { Authors = x }) : []);

    private static Gen<LayoutReading> Layout(string text) =>
        from blocks in Many(Gen.Choose(0, 10).Zip(Span(text), static (kind, span) => new BlockReading((BlockKind)kind, span)))
        from headline in Maybe(Span(text))
        from section in Maybe(Span(text))
        from authors in Many(Span(text))
        from dateline in Dateline(text)
        from credit in Maybe(Span(text))
        from subheadings in Many(Span(text))
        from paragraphs in Many(Span(text).Zip(Gen.Choose(-1, subheadings.Count - 1), static (span, heading) => new ParagraphReading(span, heading)))
        from boilerplate in Many(Span(text))
        from published in Maybe(Day)
        from levels in Gen.OneOf(Gen.Constant(System.Array.Empty<int>()), Gen.Choose(1, 6).ArrayOf(subheadings.Count))
        select new LayoutReading(blocks, headline, section, authors, dateline, credit, subheadings, paragraphs, boilerplate,
            published)
        { Levels = new(levels) };

    private static Gen<DatelineReading?> Dateline(string text) => Gen.OneOf(
        Gen.Constant<DatelineReading?>(null),
        from span in Span(text)
        from place in Span(text)
        from date in Maybe(Span(text))
        from agency in Maybe(Span(text))
        select (DatelineReading?)new DatelineReading(span, place, date, agency));

    private static Gen<EquatableArray<QuoteReading>> Quotes(string text, int paragraphs) => paragraphs == 0
        ? Gen.Constant<EquatableArray<QuoteReading>>(default)
        : from count in Gen.Choose(0, 5)
          from quotes in (
              from span in Span(text)
              from paragraph in Index(paragraphs)
              from kind in Gen.Choose(0, 2)
              from attribution in Gen.Choose(0, 4)
              from speaker in Maybe(Span(text))
              from cue in Maybe(Span(text))
              from utterance in Index(count)
              select new QuoteReading(span, paragraph, (QuoteKind)kind, (Attribution)attribution, speaker, cue, utterance)).ArrayOf(count)
          select new EquatableArray<QuoteReading>(quotes);

    private static Gen<ArticleMetadata> Metadata =>
        from frontMatter in Some
        from headline in Some
        from authors in Maybe(Many(Text))
        from published in Maybe(Day)
        from publisher in Some
        from url in Some
        from tags in Many(Text)
        from deck in Some
        from format in Gen.Choose(0, 1)
        from entries in Text
        select new ArticleMetadata((ArticleFormat)format, frontMatter, headline, deck, authors, published, publisher, url, tags, entries);

    private static Gen<string?> Some => Gen.OneOf(Gen.Constant<string?>(null), Gen.Constant<string?>(""), Text.Select(static text => (string?)text));

    private static Gen<TextSpan> Span(string text) =>
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, text.Length - start)
        select new TextSpan(start, length);

    private static Gen<int> Index(int count) => Gen.Choose(0, count - 1);

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), values.Select(static value => (T?)value));

    // No items if there is nothing that they could refer to.
    private static Gen<EquatableArray<T>> Many<T>(Gen<T> items, int choices = 1)
        where T : IEquatable<T> => choices == 0
        ? Gen.Constant<EquatableArray<T>>(default)
        : Gen.Choose(0, 7).SelectMany(count => items.ArrayOf(count)).Select(static made => new EquatableArray<T>(made));

    private static IEnumerable<EquatableArray<T>> Fewer<T>(EquatableArray<T> items)
        where T : IEquatable<T> => Smaller.Lists<T>(items).Select(static x => new EquatableArray<T>(x.ToArray()));
}
