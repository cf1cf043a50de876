using System.Linq;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>Tests when the term index is rebuilt, and that the compiled index is complete.</summary>
public class IndexTests
{
    [Fact]
    public void A_new_person_does_not_change_the_index()
    {
        var before = GeneratorRun.Start(Samples.Indexed);
        var after = before.Edit(x => x.WithSource("Corpus.cs",
            Samples.IndexedClass.Replace("[Place", "[Person(\"Mara Velt\")]\n[Place", System.StringComparison.Ordinal)));
        Assert.All(after.Reasons("ArticleTerms"), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(0, after.Changed("Indexes"));
        Assert.DoesNotContain(after.RewrittenSince(before), name => name.Contains(".index.", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Only_an_edited_article_collects_its_terms_and_the_index_is_rewritten()
    {
        var before = GeneratorRun.Start(Samples.Indexed);
        var after = before.Edit(x => x.WithArticle("market.txt", Samples.Market.Replace("Wednesday", "Thursday", System.StringComparison.Ordinal)));
        Assert.Equal(1, after.Changed("ArticleTerms"));
        Assert.Equal(1, after.Changed("Indexes"));
        Assert.Contains(after.RewrittenSince(before), name => name.Contains(".index.", System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_corpus_without_an_index_has_no_index_file()
    {
        var run = GeneratorRun.Start(Samples.Elin);
        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.HintName.Contains(".index.", System.StringComparison.Ordinal));

        // The head, the terms, and the units of the articles.
        Assert.Equal(3, GeneratorRun.Start(Samples.Indexed)
            .Result.GeneratedSources.Count(source => source.HintName.Contains(".index.", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void A_compiled_index_returns_the_same_results_as_one_built_on_first_use()
    {
        var compiled = Loaded.GetCorpus(GeneratorRun.Start(Samples.Indexed), "Elin");
        var built = Loaded.GetCorpus(GeneratorRun.Start(Samples.Elin), "Elin");
        Assert.Equal(built.Terms.Select(t => (t.Text, t.Count, t.ArticleCount)), compiled.Terms.Select(t => (t.Text, t.Count, t.ArticleCount)));
        foreach (var query in new[] { "harbour", "\"port elin\"", "quast*", "the -market", "night boat" })
        {
            Assert.Equal(
                built.Search(query).Select(h => (h.Article.Key, h.Score, h.Sentence?.Text)),
                compiled.Search(query).Select(h => (h.Article.Key, h.Score, h.Sentence?.Text)));
        }
    }
}
