using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Dataset.Companion.Tests.DataTools;

/// <summary>
/// The ten questions of docs/data-tools.md, answered with LINQ. The page shows the methods alongside the SQL, under headings with their names.
/// </summary>
public static class Questions
{
    private static readonly Corpus News = SeoulSummit.Corpus;

    public static IEnumerable<string> Who_is_quoted_most() =>
        News.Quotes.Where(quote => quote.Speaker is not null)
            .GroupBy(quote => quote.Speaker!.Name)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(group.Key, group.Count()));

    public static IEnumerable<string> The_longest_sentence_of_each_article() =>
        News.Articles.Select(article => article.Sentences.MaxBy(sentence => sentence.Words.Count())!)
            .Select(sentence => Row(sentence.Article.Key, sentence.Index, sentence.Words.Count()));

    public static IEnumerable<string> Names_that_occur_in_one_sentence() =>
        News.Sentences
            .SelectMany(sentence =>
            {
                var ids = sentence.Mentions.Select(mention => mention.Entity.Id).Distinct().Order(StringComparer.Ordinal).ToList();
                return ids.SelectMany((x, i) => ids.Skip(i + 1).Select(y => (X: x, Y: y)));
            })
            .GroupBy(pair => pair)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.X, StringComparer.Ordinal).ThenBy(group => group.Key.Y, StringComparer.Ordinal)
            .Take(10).Select(group => Row(group.Key.X, group.Key.Y, group.Count()));

    public static IEnumerable<string> Claims_that_some_assert_and_others_dispute() =>
        News.Coverage.Rows
            .Select(row => (
                row.Claim.Id,
                Asserts: row.Count(cell => cell.Coverage.HasFlag(Coverage.Asserts)),
                Disputes: row.Count(cell => cell.Coverage.HasFlag(Coverage.Disputes))))
            .Where(row => row.Disputes > 0).OrderBy(row => row.Id, StringComparer.Ordinal)
            .Select(row => Row(row.Id, row.Asserts, row.Disputes));

    public static IEnumerable<string> Days_that_several_articles_mention() =>
        News.Timeline.Select(entry => (entry.Range, Articles: entry.Mentions.Select(mention => mention.Article).Distinct().Count()))
            .Where(entry => entry.Articles > 1)
            .Select(entry => Row(entry.Range.From, entry.Range.To, entry.Articles));

    public static IEnumerable<string> The_most_characteristic_words_of_each_article() =>
        News.Articles.SelectMany(article => News.Terms.Of(article).Take(3)).Select(term => Row(term.Article.Key, term.Term.Text, term.Count));

    public static IEnumerable<string> How_much_of_an_article_is_quoted() =>
        News.Articles.Select(article => Row(
            article.Key, article.WordCount, article.Quotes.Where(quote => quote.Kind != QuoteKind.Term).Sum(quote => quote.Span.Length)));

    public static IEnumerable<string> How_often_people_have_been_mentioned_by_each_paragraph() =>
        News.Articles.SelectMany(article =>
        {
            var so = 0;
            return article.Mentions.Where(mention => mention.Paragraph is not null && mention.Entity.Kind == EntityKind.Person)
                .GroupBy(mention => mention.Paragraph!.Index).OrderBy(group => group.Key)
                .Select(group => Row(article.Key, group.Key, so += group.Count())).ToList();
        });

    public static IEnumerable<string> Names_that_only_one_article_has() =>
        News.Entities.Where(entity => entity.Mentions.Select(mention => mention.Article).Distinct().Count() == 1)
            .OrderBy(entity => entity.Name, StringComparer.Ordinal)
            .Select(entity => Row(entity.Name, entity.Mentions[0].Article.Key));

    public static IEnumerable<string> Which_evidence_is_in_a_quotation() =>
        News.Claims.SelectMany(claim => claim.Evidence)
            .SelectMany(evidence => evidence.Article.Quotes.Where(quote => quote.Span.Overlaps(evidence.Span)), (evidence, quote) => (evidence, quote))
            .OrderBy(pair => pair.evidence.Claim.Id, StringComparer.Ordinal).ThenBy(pair => pair.evidence.Index).ThenBy(pair => pair.quote.Index)
            .Select(pair => Row(pair.evidence.Claim.Id, pair.evidence.Index, pair.quote.Index, pair.quote.Speaker?.Id));

    /// <summary>Returns values as a line, for comparison.</summary>
    internal static string Row(params object?[] values) =>
        string.Join(" | ", values.Select(value =>
            value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)));
}
