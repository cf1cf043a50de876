using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using Dataset.Image;
using Dataset.Text;
using Dataset.Text.Markdown;
using Dataset.Text.Unicode;

namespace Dataset.Compiling;

/// <summary>Stage 1: reads the file of one article, and extracts the small facts that the corpus needs.</summary>
internal static class ArticleCompiler
{
    private const int MaxOpening = 100;

    /// <summary>Reads the article on its own. Accepts any text.</summary>
    public static ReadArticle Read(
        ArticleInput input, ArticleDeclaration? declared, int? referenceDay, EquatableArray<Exclusion> exclusions = default,
        CancellationToken cancellation = default) =>
        ArticleExclusion.Apply(ReadAsStated(input, declared, referenceDay, cancellation), input, exclusions);

    private static ReadArticle ReadAsStated(ArticleInput input, ArticleDeclaration? declared, int? referenceDay, CancellationToken cancellation)
    {
        if (input.Stated?.Expected is not { } expected)
        {
            return ReadOnce(input, declared, referenceDay, cancellation);
        }

        var stated = input.Stated with { Expected = null };
        var article = ReadOnce(input with { Stated = stated }, declared, referenceDay, cancellation);
        return FirstParagraphOf(article) == expected.FirstParagraph && GetHeadline(article) == expected.Headline && GetAuthors(article).Equals(expected.Authors)
            ? article
            : ReadOnce(input with { Stated = stated with { Headline = expected.Headline, Authors = expected.Authors } }, declared, referenceDay, cancellation);
    }

    private static int FirstParagraphOf(ReadArticle article) =>
        article.SourceReading.Layout.Paragraphs is { Count: > 0 } paragraphs ? paragraphs[0].Span.Start : -1;

    private static ReadArticle ReadOnce(ArticleInput input, ArticleDeclaration? declared, int? referenceDay, CancellationToken cancellation)
    {
        var issues = new IssueList();
        ArticleIssues.TellCharacters(input, issues);
        var file = FileContent.Open(input);
        var metadata = ArticleMetadataReader.Read(input, file, declared, new ArticlePlaces(file.Text, input.SourcePath, file.Origin), issues);
        ArticleIssues.TellEmpty(input, file.Body, issues);
        var unbalanced = new List<int>();
        MarkdownSource? markdown = null;
        var known = metadata.Published ?? KeyDay.Find(input.Key);
        var reading = metadata.Format == ArticleFormat.Markdown
            ? MarkdownArticleReader.Read(
                file.Body,
                new(FileFormats.IsMdx(input.SourcePath), metadata.Headline is not null, metadata.Authors is not null, known),
                referenceDay,
                unbalanced,
                out markdown,
                cancellation)
            : ArticleReader.Read(file.Body, metadata.Published, known ?? referenceDay, unbalanced, metadata.Headline is not null, cancellation);
        ArticleIssues.TellUnbalanced(unbalanced, new ArticlePlaces(file.Body, input.SourcePath, file.BodyOrigin), issues);
        metadata = metadata with { Published = metadata.Published ?? reading.Layout.Published ?? known };
        return new(input.Key, input.SourcePath, reading, metadata, issues.ToArray())
        {
            Origin = file.BodyOrigin,
            Markdown = markdown,
            Entries = file.Entries ?? input.Entries,
        };
    }

    /// <summary>Gets the facts of a read article.</summary>
    public static ArticleFacts GetFacts(ReadArticle article)
    {
        var reading = article.Reading;
        return new(
            article.Key,
            article.SourcePath,
            GetHeadline(article),
            GetOpening(reading),
            Encoding.UTF8.GetByteCount(article.Text),
            GetAuthors(article),
            article.Metadata.Tags,
            article.Metadata.Published,
            reading.Layout.Paragraphs.Count,
            reading.Sentences.Count,
            reading.Quotes.Count,
            CountUtterances(reading),
            reading.Dates.Count,
            UnitHash.Compute(article.Text.AsSpan()),
            article.Text.Length)
        {
            Ranges = CountRanges(reading),
            Line = article.Origin.FixedColumn is null ? 0 : article.Origin.Line,
            ExcludedBy = article.ExcludedBy,
        };
    }

    /// <summary>Returns a piece of a text with each run of whitespace as one space; a truncated piece ends with a whole word.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static string Fold(string text, TextSpan span, int maxLength = int.MaxValue)
    {
        var folded = new StringBuilder();
        var gap = false;
        for (var i = span.Start; i < span.End; i++)
        {
            if (Characters.IsWhiteSpace(text[i]))
            {
                gap = folded.Length > 0;
                if (gap && folded.Length >= maxLength)
                {
                    return folded.Append(" …").ToString();
                }

                continue;
            }

            if (gap)
            {
                folded.Append(' ');
                gap = false;
            }

            folded.Append(text[i]);
        }

        return folded.ToString();
    }

    // Utterances are numbered from 0 by first appearance.
    private static int CountUtterances(ArticleReading reading)
    {
        var count = 0;
        foreach (var quote in reading.Quotes)
        {
            count = Math.Max(count, quote.Group + 1);
        }

        return count;
    }

    private static EquatableArray<RangeCount> CountRanges(ArticleReading reading)
    {
        var counts = new SortedDictionary<(int From, int To), int>();
        foreach (var date in reading.Dates)
        {
            if (date.From is { } from && date.To is { } to)
            {
                counts.TryGetValue((from, to), out var count);
                counts[(from, to)] = count + 1;
            }
        }

        var ranges = new List<RangeCount>(counts.Count);
        foreach (var count in counts)
        {
            ranges.Add(new(count.Key.From, count.Key.To, count.Value));
        }

        return new(ranges);
    }

    private static string? GetHeadline(ReadArticle article) =>
        article.Metadata.Headline ?? (article.Reading.Layout.Headline is { } span ? Fold(article.Reading.Text, span) : null);

    private static EquatableArray<string> GetAuthors(ReadArticle article)
    {
        if (article.Metadata.Authors is { } authors)
        {
            return authors;
        }

        var spans = article.Reading.Layout.Authors;
        var names = new string[spans.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Fold(article.Reading.Text, spans[i]);
        }

        return new(names);
    }

    private static string GetOpening(ArticleReading reading) =>
        reading.Layout.Paragraphs.Count == 0 ? "" : Fold(reading.Text, reading.Layout.Paragraphs[0].Span, MaxOpening);
}
