using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Posts;

/// <summary>
/// Loads ten posts of each format, as written by blogs and newsrooms, and compares the reading with a committed page. See docs/common-tasks.md for how to
/// accept a page.
/// </summary>
public class PostTests
{
    [Theory]
    [InlineData("Yaml")]
    [InlineData("Toml")]
    [InlineData("Json")]
    [InlineData("Mdx")]
    [InlineData("Text")]
    [InlineData("JsonLines")]
    public void A_folder_of_posts_is_read_as_its_page_states(string format)
    {
        var folder = $"tests/Dataset.Tests/Posts/{format}";
        var corpus = Corpus.Load(Repository.GetPath(folder));
        Assert.Equal(10, corpus.Articles.Count);
        Snapshot.Match(PostPrinter.Print(corpus), folder);
    }

    [Theory]
    [InlineData("Yaml")]
    [InlineData("Toml")]
    [InlineData("Json")]
    [InlineData("Mdx")]
    [InlineData("Text")]
    [InlineData("JsonLines")]
    public void No_line_of_a_post_is_lost(string format)
    {
        var corpus = Corpus.Load(Repository.GetPath($"tests/Dataset.Tests/Posts/{format}"));
        foreach (var article in corpus.Articles)
        {
            Assert.Equal(article.Text, string.Concat(article.Blocks.Select(block => block.Text)));
            Assert.DoesNotContain(article.Blocks, block => block.Kind is BlockKind.Boilerplate or BlockKind.Headline && article.Metadata.ContainsKey("title"));
            Assert.All(article.Blocks.Where(block => block.Kind == BlockKind.Separator), block => Assert.DoesNotContain(block.Text, char.IsLetter));
        }
    }
}
