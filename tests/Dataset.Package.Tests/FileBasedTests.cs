using System;
using System.IO;
using System.Linq;
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

    private void Write(string path, string text)
    {
        var file = workspace.PathOf([Name, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.Contains('#', StringComparison.Ordinal)
            ? text
            : text + " Words of a Headline\n\nThe harbour opened again on Tuesday, Mara Velt said.\n");
    }

    private string[] Run()
    {
        var (exit, output) = workspace.Dotnet(Name, "run", "app.cs");
        Assert.True(exit == 0, output);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.Contains("DS0003", StringComparison.Ordinal))];
    }
}
