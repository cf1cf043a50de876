using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests;

public class SmokeTests
{
    [Fact]
    public void A_small_corpus_compiles_and_has_its_articles()
    {
        var assembly = Loaded.Load(GeneratorRun.Start(Samples.Elin));
        var corpus = Loaded.GetCorpus(assembly, "Elin");
        Assert.Equal(["harbour", "market", "sea/ferry"], corpus.Articles.Keys);
        Assert.Equal(Samples.Harbour, ((Article)Loaded.GetMember(assembly, "Elin", "Articles", "Harbour")).Text);
        Assert.Equal("Ines Quast", ((Person)Loaded.GetMember(assembly, "Elin", "People", "InesQuast")).Name);
    }
}
