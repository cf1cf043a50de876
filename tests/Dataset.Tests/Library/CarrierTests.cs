using System.Linq;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that the corpus in the assembly is the same as the one created from its files at run time.</summary>
public class CarrierTests
{
    private static readonly Corpus Compiled = SeoulSummit.Corpus;
    private static readonly Corpus Loaded = Corpus.Load(Samples.SeedFolder, new CorpusOptions { ReferenceDate = Compiled.ReferenceDate });

    [Fact]
    public void Keys_and_texts_are_the_same() => Assert.Equal(Loaded.Fingerprint, Compiled.Fingerprint);

    [Fact]
    public void The_reading_is_the_same()
    {
        Assert.Equal(
            Loaded.Articles.SelectMany(a => a.Blocks).Select(b => (b.Article.Key, b.Kind, b.Span)),
            Compiled.Articles.SelectMany(a => a.Blocks).Select(b => (b.Article.Key, b.Kind, b.Span)));
        Assert.Equal(Loaded.Sentences.Select(s => (s.Article.Key, s.Paragraph.Index, s.Span)),
            Compiled.Sentences.Select(s => (s.Article.Key, s.Paragraph.Index, s.Span)));
        Assert.Equal(
            Loaded.Quotes.Select(q => (q.Article.Key, q.Span, q.Kind, q.Attribution, q.SpeakerSpan, q.CueSpan, q.Utterance.Index)),
            Compiled.Quotes.Select(q => (q.Article.Key, q.Span, q.Kind, q.Attribution, q.SpeakerSpan, q.CueSpan, q.Utterance.Index)));
        Assert.Equal(Loaded.Articles.Select(a => (a.Headline, a.Section, a.Credit, a.WordCount)),
            Compiled.Articles.Select(a => (a.Headline, a.Section, a.Credit, a.WordCount)));
    }

    [Fact]
    public void The_lists_of_the_class_are_the_lists_of_its_corpus()
    {
        Assert.Same(Compiled.Articles, SeoulSummit.Articles);
        Assert.Same(Compiled.People, SeoulSummit.People);
        Assert.Same(Compiled.Claims, SeoulSummit.Claims);
        Assert.Same(Compiled.Quotes, SeoulSummit.Quotes);
        Assert.Same(SeoulSummit.Articles[SeoulSummit.Articles.ImprovedRelations.Key], SeoulSummit.Articles.ImprovedRelations);
        Assert.Empty(Compiled.Issues);
    }

    [Fact]
    public void Members_have_the_member_names_of_their_entries()
    {
        var articles = typeof(SeoulSummit.ArticleTable).GetProperties().Where(p => p.DeclaringType == typeof(SeoulSummit.ArticleTable)).ToArray();
        Assert.Equal(5, articles.Length);
        Assert.All(articles, p => Assert.Equal(p.Name, ((Article)p.GetValue(SeoulSummit.Articles)!).MemberName));
        var people = typeof(SeoulSummit.PersonTable).GetProperties().Where(p => p.DeclaringType == typeof(SeoulSummit.PersonTable)).ToArray();
        Assert.Equal(SeoulSummit.People.Count, people.Length);
        Assert.All(people, p => Assert.Equal(p.Name, ((Person)p.GetValue(SeoulSummit.People)!).Id));
    }
}
