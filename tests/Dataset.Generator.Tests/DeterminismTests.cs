using System;
using System.Globalization;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>The same inputs give the same files and the same assembly, to the byte.</summary>
public class DeterminismTests
{
    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var project = Samples.Elin;
        var one = GeneratorRun.Start(project);
        var other = GeneratorRun.Start(project with { Articles = [.. project.Articles.Reverse()] });
        Assert.Equal(one.Files, other.Files);
        Assert.Equal(Loaded.Emit(one), Loaded.Emit(GeneratorRun.Start(project)));
    }

    [Fact]
    public void Line_ends_change_nothing()
    {
        static string Crlf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        static string Lf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
        static TestProject Make(Func<string, string> ends) => TestProject.Of(ends(Samples.Class))
            .WithArticle("harbour.txt", ends(Samples.Harbour)).WithArticle("sea/ferry.txt", ends(Samples.Ferry)).WithArticle("market.txt", ends(Samples.Market));
        Assert.Equal(GeneratorRun.Start(Make(Lf)).Files, GeneratorRun.Start(Make(Crlf)).Files);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void The_culture_changes_nothing(string name)
    {
        // More than a few numbers and capital I's: a large corpus, and names that begin with one.
        var project = Enumerable.Range(0, 40).Aggregate(Samples.Elin, (p, i) => p.WithArticle($"i{i}.txt", $"It Is Item {i}\n\nIt is -{i} degrees in Port Elin."));
        var expected = GeneratorRun.Start(project).Files;
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        var old = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            Assert.Equal(expected, GeneratorRun.Start(project).Files);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = old;
        }
    }

    [Fact]
    public void The_folder_changes_nothing()
    {
        // The manifest and the files of a project that stands elsewhere.
        static string Move(string text) => text.Replace(TestProject.Root, "/elsewhere/deep/down", StringComparison.Ordinal);
        var project = Samples.Elin;
        var here = GeneratorRun.Start(project);
        var there = GeneratorRun.Start(
            project with { Articles = [.. project.Articles.Select(x => x with { File = new TestText(Move(x.File.Path), x.File.GetText()!.ToString()) })] }, "/elsewhere/deep/down");
        Assert.Equal(here.Files, there.Files);
        Assert.Equal("news/sea/ferry.txt", Loaded.GetCorpus(there, "Elin").Articles["sea/ferry"].SourcePath);
    }
}
