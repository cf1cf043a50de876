using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Helpers;

/// <summary>
/// Asserts that two corpora are the same in every part, whether constants, bytes or a file store their data. Objects of two corpora are never equal, so each
/// part is compared by its content.
/// </summary>
public static class CorpusComparer
{
    /// <summary>
    /// Compares all parts. <paramref name="names"/> specifies whether to compare the name, the member names and the source paths, which depend on where a
    /// corpus comes from.
    /// </summary>
    public static void AssertSame(Corpus expected, Corpus actual, bool names = true)
    {
        Assert.Equal(expected.Fingerprint, actual.Fingerprint);
        Assert.Equal(expected.Language, actual.Language);
        Assert.Equal(expected.ReferenceDate, actual.ReferenceDate);
        if (names)
        {
            Assert.Equal(expected.Name, actual.Name);
            Assert.Equal(expected.Description, actual.Description);
            Assert.Equal(expected.Articles.Select(a => a.MemberName), actual.Articles.Select(a => a.MemberName));
            Assert.Equal(expected.Articles.Select(a => a.SourcePath), actual.Articles.Select(a => a.SourcePath));
        }

        AssertEach(expected.Entities, actual.Entities, Describe);
        AssertEach(expected.Claims, actual.Claims, Describe);
        AssertEach(expected.Articles, actual.Articles, Describe);
        AssertParts(expected, actual);
        AssertLookups(expected, actual);
        AssertTables(expected, actual);
    }

    private static void AssertTables(Corpus expected, Corpus actual)
    {
        AssertEach(expected.Coverage.Rows, actual.Coverage.Rows, row => (row.Claim.Id, Join(row.Select(cell => (cell.Article.Key, cell.Coverage)))));
        AssertEach(
            expected.Coverage.Columns, actual.Coverage.Columns,
            column => (column.Article.Key, Join(column.Select(cell => Join(cell.Evidence.Select(e => e.Span))))));
        AssertEach(
            expected.Timeline, actual.Timeline,
            entry => (entry.Range, Join(entry.Articles.Select(a => a.Key)), Join(entry.Mentions.Select(m => (m.Article.Key, m.Index)))));
    }

    private static void AssertParts(Corpus expected, Corpus actual)
    {
        AssertEach(expected.Articles.SelectMany(a => a.Blocks), actual.Articles.SelectMany(a => a.Blocks),
            b => (b.Article.Key, b.Index, b.Kind, b.Span, b.Text));
        AssertEach(
            expected.Articles.SelectMany(a => a.Subheadings), actual.Articles.SelectMany(a => a.Subheadings), s => (s.Article.Key, s.Index, s.Span, s.Text));
        AssertEach(expected.Paragraphs, actual.Paragraphs, p => (p.Article.Key, p.Index, p.Span, p.NormalizedText, p.Heading?.Index));
        AssertEach(expected.Sentences, actual.Sentences, s => (s.Article.Key, s.Index, s.Span, s.NormalizedText, s.Paragraph.Index, Join(s.Words)));
        AssertEach(expected.Quotes, actual.Quotes, Describe);
        AssertEach(
            expected.Utterances, actual.Utterances,
            u => (u.Article.Key, u.Index, u.Text, u.Kind, u.Attribution, u.Speaker?.Id, u.SpeakerText, Join(u.Quotes.Select(q => q.Index))));
        AssertEach(expected.Mentions, actual.Mentions,
            m => (m.Article.Key, m.Index, m.Span, m.Text, m.Sentence?.Index, m.Block.Index, m.Paragraph?.Index, m.Entity.Id));
        AssertEach(expected.Dates, actual.Dates, d => (d.Article.Key, d.Index, d.Span, d.Text, d.Sentence?.Index, d.Block.Index, d.Paragraph?.Index, d.Range));
    }

    private static void AssertLookups(Corpus expected, Corpus actual)
    {
        AssertEach(expected.ArticlesByEntity, actual.ArticlesByEntity, g => (g.Key.Id, Join(g.Select(a => a.Key))));
        AssertEach(expected.MentionsByEntity, actual.MentionsByEntity, g => (g.Key.Id, Join(g.Select(m => (m.Article.Key, m.Span)))));
        AssertEach(expected.QuotesBySpeaker, actual.QuotesBySpeaker, g => (g.Key.Id, Join(g.Select(q => (q.Article.Key, q.Span)))));
        AssertEach(expected.UtterancesBySpeaker, actual.UtterancesBySpeaker, g => (g.Key.Id, Join(g.Select(u => (u.Article.Key, u.Index)))));
        AssertEach(expected.ArticlesByAuthor, actual.ArticlesByAuthor, g => (g.Key, Join(g.Select(a => a.Key))));
        AssertEach(expected.ArticlesByTag, actual.ArticlesByTag, g => (g.Key, Join(g.Select(a => a.Key))));
        AssertEach(expected.ArticlesByPublished, actual.ArticlesByPublished, g => (g.Key, Join(g.Select(a => a.Key))));
    }

    private static void AssertEach<T, TShape>(IEnumerable<T> expected, IEnumerable<T> actual, System.Func<T, TShape> describe) =>
        Assert.Equal(expected.Select(describe), actual.Select(describe));

    private static object Describe(Entity e) =>
        (e.GetType(), e.Id, e.Name, e.Description, Join(e.Aliases), e.Kind, e.Articles.Count, e.Mentions.Count, e.Quotes.Count);

    private static object Describe(Claim c) => (
        c.Id, c.Index, c.Statement, Join(c.Disputes.Select(d => d.Id)), Join(c.Articles.Select(a => a.Key)),
        Join(c.Evidence.Select(e => (e.Index, e.Article.Key, e.Span, e.Text, e.Sentence?.Index))));

    private static object Describe(Quote q) => (
        (q.Article.Key, q.Index, q.Span, q.Text, q.Kind, q.Attribution, q.Utterance.Index),
        (q.Paragraph.Index, q.Speaker?.Id, q.SpeakerText, q.SpeakerSpan, q.Cue, q.CueSpan));

    private static object Describe(Article a) => (
        (a.Key, a.Index, a.Text, a.Sha256, a.FrontMatter, a.WordCount, a.Published),
        (a.Headline, a.Deck, a.Section, Join(a.Authors), a.Credit, Join(a.Boilerplate)),
        (a.Format, Join(a.Tags), Join(a.Metadata.Select(entry => (entry.Key, entry.Value.GetRawText()))), Join(a.Subheadings.Select(heading => heading.Level))),
        (Join(a.Paragraphs.Select(paragraph => paragraph.NormalizedText)), Join(a.Sentences.SelectMany(sentence => sentence.Words))),
        (a.Publisher, a.Url, a.Dateline?.Span, a.Dateline?.Place, a.Dateline?.Date, a.Dateline?.Agency),
        (Join(a.Entities.Select(e => e.Id)), Join(a.People), Join(a.Organizations), Join(a.Places), Join(a.Events), Join(a.Claims.Select(c => c.Id))));

    private static string Join<T>(IEnumerable<T> items) => string.Join(" | ", items);
}
