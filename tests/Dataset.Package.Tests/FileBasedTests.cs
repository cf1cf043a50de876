using System;
using System.IO;
using System.Linq;
using Markdig;
using Markdig.Syntax;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that a file-based app gets a corpus with one line, and that changes of its articles are detected.</summary>
[Trait("Category", "Package")]
public class FileBasedTests(Workspace workspace)
{
    private const string Name = "FileBased";

    [Fact]
    public void An_edited_added_or_deleted_article_is_detected_in_the_next_run()
    {
        Write("more/one.md", "One");
        Write("app.cs", $$"""
            #:package Dataset@{{workspace.Version}}
            #:property DatasetArticles=news/**/*.txt;more/*.md
            foreach (var article in News.Articles) { System.Console.WriteLine($"{article.Key}: {article.Text[..3]}"); }
            [Dataset.Corpus] static partial class News { }
            """);
        Assert.Equal(["one: One"], Run());
        Write("news/deep/two.txt", "Two");
        Assert.Equal(["deep/two: Two", "one: One"], Run());
        Write("news/deep/two.txt", "New");
        Assert.Equal(["deep/two: New", "one: One"], Run());
        File.Delete(workspace.PathOf(Name, "more", "one.md"));
        Assert.Equal(["deep/two: New"], Run());

        // After the last article is deleted, a new one is still detected.
        File.Delete(workspace.PathOf(Name, "news", "deep", "two.txt"));
        Assert.Empty(Run());
        Write("news/three.txt", "Tri");
        Assert.Equal(["three: Tri"], Run());
    }

    // The pages show it with the newest version of the package.
    [Theory]
    [InlineData("README.md", "FileBasedReadme")]
    [InlineData("docs/own-corpus.md", "FileBasedPage")]
    public void The_app_of_the_page_writes_the_headlines_of_the_folder(string page, string folder)
    {
        var blocks = Markdown.Parse(File.ReadAllText(Path.Combine(Workspace.Repository(), page))).Descendants<FencedCodeBlock>();
        var app = Assert.Single(blocks, block => block.Info == "cs").Lines.ToString();
        Assert.Contains("Dataset@1.*", app, StringComparison.Ordinal);
        Write("news/first.txt", "Words", folder);
        Write("news/deep/second.txt", "More", folder);
        Write("news.cs", app.Replace("Dataset@1.*", $"Dataset@{workspace.Version}", StringComparison.Ordinal), folder);
        Assert.Equal(["More Words of a Headline", "Words Words of a Headline"], Run("news.cs", folder));
    }

    private void Write(string path, string text, string folder = Name)
    {
        var file = workspace.PathOf([folder, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.Contains('#', StringComparison.Ordinal)
            ? text
            : text + " Words of a Headline\n\nThe harbour opened again on Tuesday, Mara Velt said.\n");
    }

    private string[] Run(string app = "app.cs", string folder = Name)
    {
        var (exit, output) = workspace.Dotnet(folder, "run", app);
        Assert.True(exit == 0, output);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.Contains("DS0003", StringComparison.Ordinal))];
    }
}
