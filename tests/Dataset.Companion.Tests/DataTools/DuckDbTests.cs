using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DuckDB.NET.Data;
using Xunit;

namespace Dataset.Companion.Tests.DataTools;

/// <summary>Does SQL over the flat tables answer what LINQ over the objects does?</summary>
public sealed class DuckDbTests : IDisposable
{
    private static readonly Corpus News = SeoulSummit.Corpus;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbTests()
    {
        _connection.Open();
        DuckDbTables.Load(_connection, News);
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Who_is_quoted_most() => Check(
        """
        SELECT e.name, count(*) FROM Quotes q JOIN Entities e ON e.entity = q.speaker
        GROUP BY e.name ORDER BY count(*) DESC, e.name
        """,
        News.Quotes.Where(quote => quote.Speaker is not null)
            .GroupBy(quote => quote.Speaker!.Name)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(group.Key, group.Count())));

    [Fact]
    public void The_longest_sentence_of_each_article() => Check(
        """
        SELECT article, sentence, word_count
        FROM (SELECT *, row_number() OVER (PARTITION BY article ORDER BY word_count DESC, sentence) AS place FROM Sentences)
        WHERE place = 1 ORDER BY article
        """,
        News.Articles.Select(article => article.Sentences.MaxBy(sentence => sentence.Words.Count())!)
            .Select(sentence => Row(sentence.Article.Key, sentence.Index, sentence.Words.Count())));

    [Fact]
    public void Names_that_stand_in_one_sentence() => Check(
        """
        SELECT x.entity, y.entity, count(DISTINCT x.article || '#' || x.sentence)
        FROM Mentions x JOIN Mentions y ON x.article = y.article AND x.sentence = y.sentence AND x.entity < y.entity
        GROUP BY x.entity, y.entity ORDER BY 3 DESC, 1, 2 LIMIT 10
        """,
        News.Sentences
            .SelectMany(sentence =>
            {
                var ids = sentence.Mentions.Select(mention => mention.Entity.Id).Distinct().Order(StringComparer.Ordinal).ToList();
                return ids.SelectMany((x, i) => ids.Skip(i + 1).Select(y => (X: x, Y: y)));
            })
            .GroupBy(pair => pair)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.X, StringComparer.Ordinal).ThenBy(group => group.Key.Y, StringComparer.Ordinal)
            .Take(10).Select(group => Row(group.Key.X, group.Key.Y, group.Count())));

    [Fact]
    public void Claims_that_some_assert_and_others_dispute() => Check(
        """
        SELECT claim, count(*) FILTER (coverage IN ('asserts', 'both')), count(*) FILTER (coverage IN ('disputes', 'both'))
        FROM Coverage GROUP BY claim HAVING count(*) FILTER (coverage IN ('disputes', 'both')) > 0 ORDER BY claim
        """,
        News.Coverage.Rows
            .Select(row => (row.Claim.Id, Asserts: row.Count(cell => cell.Coverage.HasFlag(Coverage.Asserts)), Disputes: row.Count(cell => cell.Coverage.HasFlag(Coverage.Disputes))))
            .Where(row => row.Disputes > 0).OrderBy(row => row.Id, StringComparer.Ordinal)
            .Select(row => Row(row.Id, row.Asserts, row.Disputes)));

    [Fact]
    public void Days_that_several_articles_date() => Check(
        """
        SELECT first_day, last_day, count(DISTINCT article) FROM Dates WHERE first_day IS NOT NULL
        GROUP BY first_day, last_day HAVING count(DISTINCT article) > 1 ORDER BY 1, 2
        """,
        News.Timeline.Select(entry => (entry.Range, Articles: entry.Mentions.Select(mention => mention.Article).Distinct().Count()))
            .Where(entry => entry.Articles > 1)
            .Select(entry => Row(entry.Range.From, entry.Range.To, entry.Articles)));

    [Fact]
    public void The_most_telling_words_of_each_article() => Check(
        """
        SELECT article, term, count
        FROM (SELECT *, row_number() OVER (PARTITION BY article ORDER BY tf_idf DESC, term) AS place FROM Terms)
        WHERE place <= 3 ORDER BY article, place
        """,
        News.Articles.SelectMany(article => News.Terms.Of(article).Take(3)).Select(term => Row(term.Article.Key, term.Term.Text, term.Count)));

    [Fact]
    public void How_much_of_an_article_is_quoted() => Check(
        """
        SELECT a.article, a.word_count, coalesce(sum(q.length), 0)
        FROM Articles a LEFT JOIN Quotes q ON q.article = a.article AND q.kind <> 'term'
        GROUP BY a.article, a.word_count ORDER BY a.article
        """,
        News.Articles.Select(article => Row(
            article.Key, article.WordCount, article.Quotes.Where(quote => quote.Kind != QuoteKind.Term).Sum(quote => quote.Span.Length))));

    [Fact]
    public void How_often_a_name_has_come_by_each_paragraph() => Check(
        """
        SELECT article, paragraph, sum(count(*)) OVER (PARTITION BY article ORDER BY paragraph)
        FROM Mentions WHERE paragraph IS NOT NULL AND kind = 'person'
        GROUP BY article, paragraph ORDER BY article, paragraph
        """,
        News.Articles.SelectMany(article =>
        {
            var so = 0;
            return article.Mentions.Where(mention => mention.Paragraph is not null && mention.Entity.Kind == EntityKind.Person)
                .GroupBy(mention => mention.Paragraph!.Index).OrderBy(group => group.Key)
                .Select(group => Row(article.Key, group.Key, so += group.Count())).ToList();
        }));

    [Fact]
    public void Names_that_only_one_article_has() => Check(
        """
        SELECT e.name, min(m.article) FROM Entities e JOIN Mentions m USING (entity)
        GROUP BY e.name HAVING count(DISTINCT m.article) = 1 ORDER BY e.name
        """,
        News.Entities.Where(entity => entity.Mentions.Select(mention => mention.Article).Distinct().Count() == 1)
            .OrderBy(entity => entity.Name, StringComparer.Ordinal)
            .Select(entity => Row(entity.Name, entity.Mentions[0].Article.Key)));

    [Fact]
    public void Which_evidence_stands_in_a_quotation() => Check(
        """
        SELECT e.claim, e.evidence, q.quote, q.speaker
        FROM Evidence e JOIN Quotes q ON q.article = e.article AND q.start < e.start + e.length AND e.start < q.start + q.length
        ORDER BY e.claim, e.evidence, q.quote
        """,
        News.Claims.SelectMany(claim => claim.Evidence)
            .SelectMany(evidence => evidence.Article.Quotes.Where(quote => quote.Span.Overlaps(evidence.Span)), (evidence, quote) => (evidence, quote))
            .OrderBy(pair => pair.evidence.Claim.Id, StringComparer.Ordinal).ThenBy(pair => pair.evidence.Index).ThenBy(pair => pair.quote.Index)
            .Select(pair => Row(pair.evidence.Claim.Id, pair.evidence.Index, pair.quote.Index, pair.quote.Speaker?.Id)));

    [Theory]
    [InlineData(CorpusTable.Paragraphs)]
    [InlineData(CorpusTable.Sentences)]
    [InlineData(CorpusTable.Quotes)]
    [InlineData(CorpusTable.Mentions)]
    [InlineData(CorpusTable.Dates)]
    [InlineData(CorpusTable.Evidence)]
    public void SQL_cuts_the_same_text_out_by_code_points(CorpusTable table) => Check(
        $"SELECT count(*) FROM {table} p JOIN Articles a USING (article) WHERE substring(a.text, p.cp_start + 1, p.cp_length) <> p.text",
        [Row(0)]);

    private static string Row(params object?[] values) =>
        string.Join(" | ", values.Select(value => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)));

    private void Check(string question, IEnumerable<string> expected)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Row([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]));
        }

        Assert.NotEmpty(rows);
        Assert.Equal(expected, rows);
    }
}
