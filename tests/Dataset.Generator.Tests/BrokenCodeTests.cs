using System;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>Tests code that is being typed: the generator reports nothing wrong, never throws (each run asserts that), and generates what it can.</summary>
public class BrokenCodeTests
{
    [Theory]
    [InlineData("[Corpus] public static partial class { }")]
    [InlineData("[Corpus] public static partial class")]
    [InlineData("[Corpus")]
    [InlineData("[Corpus(] public static partial class News { }")]
    [InlineData("[Corpus(ReferenceDate = )] public static partial class News { }")]
    [InlineData("[Corpus(ReferenceDate = null, Description = null, Language = null)] public static partial class News { }")]
    [InlineData("[Corpus(Missing = 1)] public static partial class News { }")]
    [InlineData("[Corpus] [Corpus] public static partial class News { }")]
    [InlineData("[Corpus] public static partial class News { } [Corpus] public static partial class News { }")]
    [InlineData("[Corpus] public static partial class News { } public partial class News { }")]
    [InlineData("[Corpus] public static partial struct News { }")]
    [InlineData("[Corpus] public interface News { }")]
    [InlineData("[Corpus] public enum News { }")]
    [InlineData("[Corpus] public delegate void News();")]
    [InlineData("[assembly: Corpus]")]
    [InlineData("class C { [Corpus] void M() { } }")]
    [InlineData("[Corpus, Person] public static partial class News { }")]
    [InlineData("[Corpus, Person(null)] public static partial class News { }")]
    [InlineData("[Corpus, Person(null, null)] public static partial class News { }")]
    [InlineData("[Corpus, Person(\"A\", (string[])null)] public static partial class News { }")]
    [InlineData("[Corpus, Person(\"A\", \"B\", null, 3)] public static partial class News { }")]
    [InlineData("[Corpus, Person(\"A\", aliases: default, SharedAliases = null)] public static partial class News { }")]
    [InlineData("[Corpus, Person(\"A\", SharedAliases = new string[] { null })] public static partial class News { }")]
    [InlineData("[Corpus, Person(name: \"A\", name: \"B\")] public static partial class News { }")]
    [InlineData("[Corpus, Person(Missing.Name)] public static partial class News { }")]
    [InlineData("[Corpus, Person(1 + 2)] public static partial class News { }")]
    [InlineData("[Corpus, Person(typeof(int))] public static partial class News { }")]
    [InlineData("[Corpus, Claim(null, null), Evidence(null, null, Article = null), Speaker(null, null), Article(null, Url = null, Published = null)] public " +
        "static partial class News { }")]
    [InlineData("[Corpus, Evidence(\"\", \"\"), Speaker(\"\", \"\"), Article(\"\"), Claim(\"C\", \"\", Disputes = \"C\"), Evidence(\"C\", \"\")] public " +
        "static partial class News { }")]
    [InlineData("[Corpus, Undeclared(\"A\")] public static partial class News { }")]
    [InlineData("[Corpus] file static partial class News { } [Corpus] file static partial class News { }")]
    [InlineData("namespace { [Corpus] public static partial class News { } }")]
    [InlineData("namespace A. { [Corpus] public static partial class News { } }")]
    [InlineData("[Corpus] public static partial class News : Base<, > { }")]
    [InlineData("[Corpus] public static partial class News { public static partial class Articles { } }")]
    public void The_generator_does_not_fail(string code)
    {
        var run = GeneratorRun.Start(TestProject.Of("using Dataset;\n" + code).WithArticle("market.txt", Samples.Market));
        Assert.All(run.Files.Keys, x => Assert.EndsWith(".g.cs", x, StringComparison.Ordinal));

        // The generator recovers once the code is fixed.
        var mended = run.Edit(x => x.WithSource("Corpus.cs", "[Dataset.Corpus] public static partial class News { }"));
        Assert.Empty(mended.Diagnostics);
        Assert.Equal(Samples.Market, Loaded.GetCorpus(mended, "News").Articles.Single().Text);
    }

    [Fact]
    public void Constants_are_read_wherever_they_are_declared()
    {
        var run = GeneratorRun.Start(TestProject.Of("""
            using Dataset;
            using P = Dataset.PersonAttribute;
            [Corpus(ReferenceDate = Day)]
            [P(First + " Quast", nameof(Quast))]
            public static partial class News { private const string Day = "2031-05-07", First = "Ines"; private sealed class Quast; }
            """).WithLanguage(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12)
            .WithArticle("harbour.txt", Samples.Harbour).WithArticle("ferry.txt", Samples.Ferry) with
        {
            NoWarn = ["DS0022"],
        });
        Assert.Empty(run.Diagnostics);
        var corpus = Loaded.GetCorpus(run, "News");
        Assert.Equal(new DateOnly(2031, 5, 7), corpus.ReferenceDate);
        Assert.Equal(["Quast"], corpus.People["Ines Quast"].Aliases);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\t\t\t\t\t\t\t\n\n\n")]
    [InlineData("article\t\t\t\t\t.\narticle\t\t\t\t/\t.\narticle\t\t../../\t\t/project/news/market.txt\t.")]
    [InlineData("\0\uFFFF article")]
    public void A_damaged_manifest_does_not_make_the_generator_fail(string manifest)
    {
        var run = GeneratorRun.Start(TestProject.Of("[Dataset.Corpus] public static partial class News { }") with
        {
            OtherFiles = [new TestText("/project/obj/Other.dataset-manifest.tsv", manifest), new TestText("/project/news/market.txt", Samples.Market)],
        });
        Loaded.AssertNoWarning(run);
    }
}
