using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Tests.Fuzzing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Search;

/// <summary>Verifies that wordings are the groups that their definition produces.</summary>
public class WordingTests
{
    private static readonly string[] Words = ["ka", "ko", "ku", "ke", "ki", "sa", "so", "su", "se", "si", "ta", "to", "tu", "te", "ti"];

    [Fact]
    public void Wordings_are_those_of_a_naive_clustering() => FuzzRun.ForAll(
        200,
        from texts in Gen.Choose(0, 6).SelectMany(count => Text.ArrayOf(count))
        // Words of equal weights never have these cosines.
        from minimum in Gen.Elements(0.052, 0.213, 0.357, 0.512, 0.819)
        select new Case(texts, minimum),
        static x => Smaller.Lists(x.Texts).Select(texts => x with { Texts = [.. texts] }),
        static x =>
        {
            var corpus = Corpus.Create("Random", x.Texts.Select((text, i) => new ArticleSource($"{i:00}", text)));
            AssertSame(NaiveWordings.OfSentences(corpus, x.Minimum), corpus.SentenceWordings(x.Minimum));
            AssertSame(NaiveWordings.OfQuotes(corpus, x.Minimum), corpus.Wordings(x.Minimum));
        });

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.5)]
    public void Wordings_of_real_reports_are_those_of_a_naive_clustering(double minimum)
    {
        AssertSame(NaiveWordings.OfSentences(SeoulSummit.Corpus, minimum), SeoulSummit.Corpus.SentenceWordings(minimum));
        AssertSame(NaiveWordings.OfQuotes(SeoulSummit.Corpus, minimum), SeoulSummit.Corpus.Wordings(minimum));
    }

    [Fact]
    public void A_chain_of_small_changes_does_not_join_unrelated_sentences()
    {
        var corpus = Corpus.Create("Chain",
        [
            new("a", "Mayors praised granite bridges yesterday."), new("b", "Mayors praised granite harbours tomorrow."),
            new("c", "Captains feared granite harbours tomorrow."), new("d", "Captains feared windy oceans always."),
        ]);
        var pairs = corpus.SimilarSentences(0.25).Select(pair => pair.First.Article.Key + pair.Second.Article.Key);
        Assert.Equal(["ab", "bc", "cd"], pairs);
        Assert.Equal(["bc"], corpus.SentenceWordings(0.25).Select(wording => string.Concat(wording.Articles.Select(article => article.Key))));
    }

    [Fact]
    public void A_statement_in_three_reports_is_one_wording_including_its_repetition_in_one_report()
    {
        var corpus = Corpus.Create("Bridge",
        [
            new("a", "\"The bridge will bring work to our town,\" Ada Brown said. It rained.\n\n\"The bridge will bring work to our town,\" she said again."),
            new("b", "\"This bridge will bring jobs and work to our town,\" said Brown."),
            new("c", "\"The bridge will bring work to the town,\" Brown said. The \"bridge\" is new."),
            new("d", "The \"bridge\" was closed on Monday."),
        ]);
        var wording = Assert.Single(corpus.Wordings(0.2));
        Assert.Equal(["a", "a", "b", "c"], wording.Versions.Select(quote => quote.Article.Key));
        Assert.Equal(["a", "b", "c"], wording.Articles.Select(article => article.Key));
        var least = corpus.SimilarQuotes(0.01).Where(pair => wording.Versions.Contains(pair.First) && wording.Versions.Contains(pair.Second)).Min(p => p.Score);
        Assert.Equal(least, wording.Score);
        Assert.StartsWith(
            FormattableString.Invariant($"{wording.Score:0.00}: 4 versions in 3 articles of a ["), wording.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_in_quotation_marks_is_not_a_statement()
    {
        var corpus = Corpus.Create("Terms", [new("a", "The plan has \"shuttle diplomacy\" in it."), new("b", "The talks have \"shuttle diplomacy\" in them.")]);
        Assert.All(corpus.Quotes, quote => Assert.Equal(QuoteKind.Term, quote.Kind));
        Assert.NotEmpty(corpus.SimilarQuotes());
        Assert.Empty(corpus.Wordings());
    }

    [Fact]
    public void A_repetition_within_one_article_is_not_a_wording() =>
        Assert.Empty(Corpus.Create("One", [new("a", "It rained in the town. It rained in the town."), new("b", "Nothing.")]).SentenceWordings());

    [Fact]
    public void Ten_thousand_equal_sentences_are_one_wording()
    {
        var text = string.Concat(Enumerable.Repeat("The council closed the old harbour. ", 100));
        var corpus = Corpus.Create("Equal", Enumerable.Range(0, 100).Select(i => new ArticleSource($"{i:000}", text)));
        var wording = Assert.Single(corpus.SentenceWordings());
        Assert.Equal((10_000, 100, 1.0), (wording.Versions.Count, wording.Articles.Count, wording.Score));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_minimum_outside_the_range_of_a_cosine_is_refused(double minimum)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SeoulSummit.Corpus.Wordings(minimum));
        Assert.Throws<ArgumentOutOfRangeException>(() => SeoulSummit.Corpus.SentenceWordings(minimum));
    }

    // Sentences of few words, so many are similar and some are equal. Some of them are quotations.
    private static Gen<string> Text =>
        from sentences in Gen.Choose(0, 4).SelectMany(count => Sentence.ArrayOf(count))
        select string.Join("\n\n", sentences);

    private static Gen<string> Sentence =>
        from words in Gen.Choose(1, 6).SelectMany(count => Gen.Elements(Words).ArrayOf(count))
        from isQuote in Gen.Elements(true, false)
        let text = char.ToUpperInvariant(words[0][0]) + string.Join(' ', words)[1..]
        select isQuote ? $"\"{text},\" he said." : $"{text} rained.";

    private static void AssertSame<T>(IReadOnlyList<NaiveWordings.Cluster<T>> expected, IReadOnlyList<Wording<T>> wordings)
        where T : class
    {
        Assert.Equal(expected.Select(cluster => cluster.Versions), wordings.Select(wording => wording.Versions));
        Assert.All(expected.Zip(wordings), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-9));
    }

    private sealed record Case(string[] Texts, double Minimum)
    {
        public override string ToString() => $"{Minimum}: {string.Join(" || ", Texts)}";
    }
}
