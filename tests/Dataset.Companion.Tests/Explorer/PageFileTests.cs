using System;
using System.IO;
using System.Linq;
using System.Text;
using Dataset.Explorer.Pages;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.Explorer;

/// <summary>Tests where pages are written, and what happens if they cannot be.</summary>
public class PageFileTests
{
    private static readonly Corpus Summit = SeoulSummit.Corpus;

    [Fact]
    public void A_corpus_is_exactly_one_file()
    {
        using var folder = new TemporaryFolder();
        Summit.WriteHtml(folder.GetPath("page.html"));
        Assert.Equal([folder.GetPath("page.html")], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(Html.Write(Summit), File.ReadAllText(folder.GetPath("page.html")));
    }

    [Fact]
    public void The_file_has_no_byte_order_mark_and_lines_end_with_LF()
    {
        using var folder = new TemporaryFolder();
        Summit.WriteHtml(folder.GetPath("page.html"));
        var bytes = File.ReadAllBytes(folder.GetPath("page.html"));
        Assert.Equal("<!DOCTYPE html>\n"u8.ToArray(), bytes[..16]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void An_existing_file_is_replaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", Encoding.UTF8.GetBytes(new string('x', 1 << 20)));
        Summit.WriteHtml(folder.GetPath("page.html"));
        Assert.Equal(Html.Write(Summit), File.ReadAllText(folder.GetPath("page.html")));
    }

    [Fact]
    public void An_existing_file_is_kept_if_the_page_cannot_be_completed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", "before"u8.ToArray());
        Assert.ThrowsAny<Exception>(() => Damaged().WriteHtml(folder.GetPath("page.html")));
        Assert.Equal("before", File.ReadAllText(folder.GetPath("page.html")));
        Assert.Equal([folder.GetPath("page.html")], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void An_index_page_is_not_replaced_if_an_article_page_cannot_be_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", "before"u8.ToArray());
        var name = new PageFiles(Summit, "x").NameOf(Summit.Articles[^1]);
        Directory.CreateDirectory(folder.GetPath($"page-articles/{name}"));
        Assert.Throws<UnauthorizedAccessException>(() => Summit.WriteHtml(folder.GetPath("page.html"), new() { SinglePageLimit = 0 }));
        Assert.Equal("before", File.ReadAllText(folder.GetPath("page.html")));
    }

    [Fact]
    public void More_articles_than_the_limit_are_an_index_page_and_a_folder()
    {
        using var folder = new TemporaryFolder();
        Summit.WriteHtml(folder.GetPath("news.html"), new() { SinglePageLimit = Summit.Articles.Count - 1 });
        Assert.Equal([folder.GetPath("news-articles"), folder.GetPath("news.html")], Directory.GetFileSystemEntries(folder.Path).Order(StringComparer.Ordinal));
        Assert.Equal(Summit.Articles.Count, Directory.GetFiles(folder.GetPath("news-articles")).Length);
        Summit.WriteHtml(folder.GetPath("one.html"), new() { SinglePageLimit = Summit.Articles.Count });
        Assert.False(Directory.Exists(folder.GetPath("one-articles")));
    }

    [Fact]
    public void A_path_without_a_folder_is_relative_to_the_current_folder()
    {
        var name = $"page-{Guid.NewGuid():n}.html";
        try
        {
            Summit.WriteHtml(name);
            Assert.True(File.Exists(Path.Combine(Environment.CurrentDirectory, name)));
        }
        finally
        {
            File.Delete(name);
        }
    }

    [Fact]
    public void Invalid_paths_are_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<UnauthorizedAccessException>(() => Summit.WriteHtml(folder.Path));
        Assert.ThrowsAny<IOException>(() => Summit.WriteHtml(folder.GetPath("none/page.html")));
        Assert.Throws<ArgumentException>("path", () => Summit.WriteHtml(""));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Null_is_refused_with_the_parameter_name()
    {
        Assert.Throws<ArgumentNullException>("path", () => Summit.WriteHtml((string)null!));
        Assert.Throws<ArgumentNullException>("stream", () => Summit.WriteHtml((Stream)null!));
        Assert.Throws<ArgumentNullException>("corpus", () => ((Corpus)null!).WriteHtml("x.html"));
        Assert.Throws<ArgumentNullException>("corpus", () => ((Corpus)null!).WriteHtml(Stream.Null));
        Assert.Throws<ArgumentNullException>("article", () => ((Article)null!).ToHtml());
    }

    [Fact]
    public void A_stream_stays_open()
    {
        using var stream = new MemoryStream();
        Summit.WriteHtml(stream);
        var length = stream.Length;
        stream.WriteByte(0);
        Assert.Equal(length + 1, stream.Length);
        Assert.Equal("<!DOCTYPE html>\n"u8.ToArray(), stream.ToArray()[..16]);
    }

    [Fact]
    public void A_stream_gets_one_page_however_many_articles_there_are() =>
        Assert.Equal(Html.Write(Summit), Html.Write(Summit, new() { SinglePageLimit = 0 }));

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_limit_below_zero_is_refused(int limit) => Assert.Throws<ArgumentOutOfRangeException>(() => new ExplorerOptions { SinglePageLimit = limit });

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void An_invalid_similarity_is_refused(double similarity) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExplorerOptions { MinimumWording = similarity });

    [Fact]
    public void The_title_comes_from_the_options_or_the_name_of_the_corpus()
    {
        Assert.Equal(Summit.Name, Html.Parse(Summit).Title);
        Assert.Equal("A & B", Html.Parse(Summit, new() { Title = "A & B" }).Title);
    }

    [Fact]
    public void A_higher_similarity_shows_fewer_wordings() => Assert.True(
        Html.Parse(Summit, new() { MinimumWording = 0.95 }).QuerySelectorAll("ol.wording").Length < Html.Parse(Summit).QuerySelectorAll("ol.wording").Length);

    [Fact]
    public void An_article_page_is_a_complete_document_without_the_other_articles()
    {
        foreach (var article in Summit.Articles)
        {
            var page = Html.Parse(article.ToHtml());
            Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", article.ToHtml(), StringComparison.Ordinal);
            Assert.EndsWith("</html>\n", article.ToHtml(), StringComparison.Ordinal);
            Assert.Equal(PageIds.Of(article), Assert.Single(page.QuerySelectorAll("article")).Id);
            Assert.Equal($"{article.Headline ?? article.MemberName} \u2013 {Summit.Name}", page.Title);
            Assert.Equal(article.Paragraphs.Select(PageIds.Of), page.QuerySelectorAll(".text > p.t[id]").Select(paragraph => paragraph.Id));
        }
    }

    // The texts of an image are read on demand.
    private static Corpus Damaged()
    {
        using var stream = new MemoryStream();
        Summit.Save(stream);
        for (var i = (int)stream.Length / 3; i < stream.Length / 2; i++)
        {
            stream.GetBuffer()[i] ^= 0x5A;
        }

        stream.Position = 0;
        return Corpus.Open(stream);
    }
}
