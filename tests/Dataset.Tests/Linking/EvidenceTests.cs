using System.Linq;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests where the words of evidence are found.</summary>
public class EvidenceTests
{
    [Theory]
    [InlineData("held two talks", "They held two talks there.", 5, 14)]
    [InlineData("  held  two\ttalks ", "They held two talks there.", 5, 14)]
    [InlineData("held two talks", "They held\n   two   \n talks there.", 5, 21)]
    [InlineData("called it \"fine\"", "He called it ‘fine’ twice.", 3, 16)]
    [InlineData("don’t 'know'", "I don't “know” it.", 2, 12)]
    [InlineData("They", "They held", 0, 4)]
    [InlineData("held", "They held", 5, 4)]
    public void Whitespace_and_quotation_marks_are_folded(string words, string text, int start, int length)
    {
        var place = Assert.Single(Find(text, words));
        Assert.Equal(new TextSpan(start, length), place.Span);
    }

    [Theory]
    [InlineData("Held two")]
    [InlineData("held  talks")]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Other_words_are_not_found(string words) => Assert.Empty(Find("They held two talks.", words));

    [Fact]
    public void All_places_are_found_in_order_of_evidence_and_position()
    {
        var places = Find("aa b aaa", "b", "aa", "aa b");
        Assert.Equal(["0:3", "1:0", "1:5", "1:6", "2:0"], places.Select(x => $"{x.Evidence}:{x.Span.Start}"));
    }

    [Fact]
    public void A_place_inside_a_sentence_has_that_sentence()
    {
        var article = new ArticleBuilder().Headline("Snow Fell").Paragraph("Rain fell.|Snow fell.").Build();
        var places = EvidenceFinder.Find(article,
            new EvidenceTable(Links.List<EvidenceDeclaration>(new("c", "Snow fell", null), new("c", "fell. Snow", null), new("c", "Snow Fell", null))));
        Assert.Equal([1, -1, -1], places.Select(x => x.Sentence));
    }

    [Fact]
    public void Evidence_counts_only_in_its_article()
    {
        var article = new ArticleBuilder { Key = "b" }.Paragraph("Rain fell.").Build();
        var places = EvidenceFinder.Find(article,
            new EvidenceTable(Links.List<EvidenceDeclaration>(new("c", "Rain", "a"), new("c", "Rain", "b"), new("c", "fell", null))));
        Assert.Equal([1, 2], places.Select(x => x.Evidence));
    }

    [Fact]
    public void Facts_count_the_links()
    {
        var article = new ArticleBuilder().Paragraph("\"We won,\" Sato said of Chile, Chile.").Quote("We won,", "Sato").Build();
        var links = Links.Of(article, Links.Person("Emi Sato", "Sato"), Links.Place("Chile"));
        EvidencePlace[] evidence = [new(0, new TextSpan(1, 2), 0, 0, 1)];
        var facts = ArticleLinker.GetFacts(article, links, new(evidence));
        Assert.Equal(3, facts.MentionCount);
        Assert.Equal([new EntityCount("EmiSato", 1, 1, 1), new EntityCount("Chile", 2, 0, 0)], facts.Entities);
        Assert.Equal(evidence, facts.Evidence);
        Assert.Equal([new NameUse("EmiSato", 0), new NameUse("Chile", -1)], facts.Names);
    }

    [Fact]
    public void Only_the_first_places_of_frequent_evidence_are_listed_and_the_others_are_counted()
    {
        var places = Find(string.Join(' ', Enumerable.Repeat("It", 20)), "It", "It It", "It It It It It It It", "t");
        foreach (var (evidence, count) in new[] { (0, 20), (1, 19), (2, 14), (3, 20) })
        {
            var found = places.Where(x => x.Evidence == evidence).ToList();
            Assert.Equal(EvidencePlace.MostListed, found.Count);
            Assert.Equal(count, found.Sum(static x => 1 + x.Following));
            Assert.Equal(found.Select(static x => x.Span.Start).Order(), found.Select(static x => x.Span.Start));
        }
    }

    private static EquatableArray<EvidencePlace> Find(string text, params string[] words) =>
        EvidenceFinder.Find(ArticleBuilder.Story(text), new EvidenceTable(new(words.Select(x => new EvidenceDeclaration("c", x, null)).ToArray())));
}
