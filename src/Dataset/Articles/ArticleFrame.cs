using System.Collections.Generic;
using System.Linq;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset.Articles;

/// <summary>The parts that occur once in an article. They are read together because they are stored together.</summary>
internal sealed class ArticleFrame
{
    public ArticleFrame(Article article, ArticleMetadata facts, FrameReading frame)
    {
        Headline = facts.Headline ?? Read(article, frame.Headline);
        Section = Read(article, frame.Section);
        Deck = facts.Deck ?? Read(article, frame.Deck);
        Credit = Read(article, frame.Credit);
        Authors = facts.Authors is { } authors
            ? Strings.ListOf(authors)
            : new PartList<string>(frame.Authors.Select(span => Read(article, span)).ToArray());
        Dateline = frame.Dateline is { } dateline ? new Dateline(article, dateline, CalendarDays.ToDate(frame.DatelineDay)) : null;
    }

    public string? Headline { get; }

    public string? Section { get; }

    public string? Deck { get; }

    public string? Credit { get; }

    public IReadOnlyList<string> Authors { get; }

    public Dateline? Dateline { get; }

    private static string? Read(Article article, TextSpan? span) => span is { } place ? Read(article, place) : null;

    private static string Read(Article article, TextSpan span) => ArticleCompiler.Fold(article.ShownText, article.ToShown(span));
}
