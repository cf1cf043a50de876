using System;
using System.Globalization;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>Verifies that the same inputs produce the same files and the same assembly, byte for byte.</summary>
public class DeterminismTests
{
    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var project = Samples.Elin;
        var one = GeneratorRun.Start(project);
        var other = GeneratorRun.Start(project with { Articles = [.. project.Articles.Reverse()] });
        Assert.Equal(one.Files, other.Files);
        Assert.Equal(Loaded.Emit(one), Loaded.Emit(GeneratorRun.Start(project)));
        Assert.Equal(Loaded.Emit(one), Loaded.Emit(other));
    }

    [Fact]
    public void The_order_of_many_files_and_of_sources_does_not_matter()
    {
        // With more than 256 articles, several share a file.
        var project = Enumerable.Range(0, 300).Aggregate(
            Samples.Indexed.WithSource("More.cs", "[Dataset.Person(\"Mara Velt\")] public static partial class Elin { }"), (p, i) =>
                p.WithArticle($"{i}.txt", $"Report {i}\n\nThe market of Port Elin had {i} boats on Monday."));
        var random = new Random(5);
        var shuffled = project with { Articles = [.. project.Articles.OrderBy(_ => random.Next())], Sources = [.. project.Sources.Reverse()] };
        var (one, other) = (GeneratorRun.Start(project), GeneratorRun.Start(shuffled));
        Assert.Equal(one.Files, other.Files);
        Assert.NotEqual(one.Output.SyntaxTrees.First().FilePath, other.Output.SyntaxTrees.First().FilePath);
        Assert.Equal(Loaded.GetImage(Loaded.GetCorpus(one, "Elin")), Loaded.GetImage(Loaded.GetCorpus(other, "Elin")));
    }

    [Fact]
    public void Line_ends_do_not_matter()
    {
        static string Crlf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        static string Lf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
        static TestProject Make(Func<string, string> ends) => TestProject.Of(ends(Samples.Class))
            .WithArticle("harbour.txt", ends(Samples.Harbour)).WithArticle("sea/ferry.txt", ends(Samples.Ferry))
            .WithArticle("market.txt", ends(Samples.Market));
        var (lf, crlf) = (GeneratorRun.Start(Make(Lf)), GeneratorRun.Start(Make(Crlf)));
        Assert.Equal(lf.Files, crlf.Files);
        Assert.All(lf.Files.Values, x => Assert.DoesNotContain('\r', x));
        Assert.Equal(Loaded.Emit(lf), Loaded.Emit(crlf));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void The_culture_does_not_matter(string name)
    {
        // More than a few numbers and capital I's: a large corpus, and names that begin with an I.
        var project = Enumerable.Range(0, 40).Aggregate(Samples.Elin, (p, i) => p.WithArticle($"i{i}.txt", $"It Is Item {i}\n\nIt is -{i} degrees in Port " +
            $"Elin."));
        var expected = GeneratorRun.Start(project);
        var assembly = Loaded.Emit(expected);
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        var old = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            var run = GeneratorRun.Start(project);
            Assert.Equal(expected.Files, run.Files);
            Assert.Equal(assembly, Loaded.Emit(run));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = old;
        }
    }

    [Fact]
    public void The_folder_does_not_matter()
    {
        // The manifest and the files of a project in a different folder.
        static string Move(string text) => text.Replace(TestProject.Root, "/elsewhere/deep/down", StringComparison.Ordinal);
        var project = Samples.Elin;
        var here = GeneratorRun.Start(project);
        var there = GeneratorRun.Start(
            project with { Articles = [.. project.Articles.Select(x => x with { File = new TestText(Move(x.File.Path), x.File.GetText()!.ToString()) })] },
            "/elsewhere/deep/down");
        Assert.Equal(here.Files, there.Files);
        Assert.Equal(Loaded.Emit(here), Loaded.Emit(there));
        Assert.Equal("news/sea/ferry.txt", Loaded.GetCorpus(there, "Elin").Articles["sea/ferry"].SourcePath);
    }
}
