extern alias generator;

using System.Linq;
using Dataset.Generator.Tests.Harness;
using Xunit;
using ArticleKey = generator::Dataset.Compiling.ArticleKey;
using ArticlePaths = generator::Dataset.Helpers.ArticlePaths;
using ManifestReader = generator::Dataset.Inputs.ManifestReader;

namespace Dataset.Generator.Tests;

/// <summary>Tests how an item determines an article's key and source path.</summary>
public class ManifestTests
{
    [Theory]
    [InlineData("summit.txt", "summit")]
    [InlineData("politics/summit.txt", "politics/summit")]
    [InlineData("politics\\summit.txt", "politics/summit")]
    [InlineData("two.dots.txt", "two.dots")]
    [InlineData("a.b/none", "a.b/none")]
    [InlineData("a.b\\none", "a.b/none")]
    [InlineData("a/.txt", "a/.txt")]
    [InlineData("/rooted.txt", "rooted")]
    [InlineData("comp.windows.x_64830", "comp.windows.x_64830")]
    [InlineData("v1.2-notes.TXT", "v1.2-notes")]
    [InlineData("a.Markdown", "a")]
    [InlineData("a.news", "a.news")]
    [InlineData("cafe\u0301.txt", "caf\u00E9")]
    [InlineData("semi;colon.txt", "semi;colon")]
    [InlineData("100%.txt", "100%")]
    [InlineData("a#b.txt", "a#b")]
    [InlineData(" lead and trail .txt", " lead and trail ")]
    public void A_key_is_the_path_without_extension(string path, string key) => Assert.Equal(key, ArticleKey.FromPath(path));

    [Fact]
    public void A_name_that_is_not_valid_Unicode_gets_replacement_characters() => Assert.Equal("x\uFFFD", ArticleKey.FromPath("x\uD800.txt"));

    [Theory]
    [InlineData("/home/x/app", "/home/x/app/news/a.txt", "news/a.txt")]
    [InlineData("/home/x/app/", "/home/x/app/a.txt", "a.txt")]
    [InlineData("/home/x/app", "/home/x/shared/a.txt", "../shared/a.txt")]
    [InlineData("/home/x/app", "/home/x/application/a.txt", "../application/a.txt")]
    [InlineData("C:\\work\\app", "C:\\work\\app\\news\\a.txt", "news/a.txt")]
    [InlineData("C:\\work\\app", "D:\\news\\a.txt", "a.txt")]
    public void A_source_path_is_relative_to_the_project(string project, string path, string expected) =>
        Assert.Equal(expected, ArticlePaths.GetRelative(project, path));

    [Fact]
    public void Lines_in_another_format_are_skipped()
    {
        var manifest = ManifestReader.Parse(
            "dataset-manifest\t1\t/p\t.\r\nfuture\tx\r\narticle\tshort\n\narticle\tNews\tsub/\t\t/p/n/sub/a.txt\t.\r\narticle\t\t\tl/b.txt\t/p/z.txt\t.\n");
        Assert.Equal(
            [("News", "sub/a", "n/sub/a.txt", "/p/n/sub/a.txt"), ("", "l/b", "z.txt", "/p/z.txt")],
            manifest.Entries.Select(x => (x.Corpus, x.Key, x.SourcePath, x.Path)));
    }

    [Theory]
    [InlineData("wire", "", "wire/sub/a")]
    [InlineData("wire\\", "", "wire/sub/a")]
    [InlineData("wire", "by/hand.txt", "by/hand")]
    [InlineData("", "", "sub/a")]
    public void LinkBase_precedes_the_path_that_the_wildcard_matched(string linkBase, string link, string key)
    {
        var manifest = ManifestReader.Parse($"dataset-manifest\t1\t/p\t.\narticle\t\tsub/\t{link}\t/p/n/sub/a.txt\t.\t{linkBase}\n");
        Assert.Equal(key, manifest.Entries.Single().Key);
    }

    [Fact]
    public void Without_items_the_generator_reports_nothing()
    {
        var run = GeneratorRun.Start(TestProject.Of("class C { }"));
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void Files_that_are_not_articles_are_ignored()
    {
        var run = GeneratorRun.Start(Samples.Elin with
        {
            OtherFiles =
            [new TestText("/project/PublicAPI.txt", [0xFF, 0xC0]), TestText.Unreadable("/project/gone.txt")]
        });
        Assert.Empty(run.Diagnostics);
        Assert.Equal(4, run.Files.Count);
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_read_once()
    {
        var elin = Samples.Elin;
        var run = GeneratorRun.Start(elin with { OtherFiles = [new TestText(elin.Articles[0].File.Path, Samples.Harbour)] });
        Assert.Empty(run.Diagnostics);
        Assert.Equal(3, Loaded.GetCorpus(run, "Elin").Articles.Count);
    }

    [Fact]
    public void A_file_can_be_in_two_corpora()
    {
        var run = GeneratorRun.Start(TestProject.Of("using Dataset; [Corpus] static partial class A { } [Corpus] static partial class B { }")
            .WithArticle("harbour.txt", Samples.Harbour, "A")
            .WithArticle("harbour.txt", Samples.Harbour, "B", link: "x/y.txt"));
        var assembly = Loaded.Load(run);
        Assert.Equal("harbour", Loaded.GetCorpus(assembly, "A").Articles.Single().Key);
        Assert.Equal("x/y", Loaded.GetCorpus(assembly, "B").Articles.Single().Key);
    }
}
