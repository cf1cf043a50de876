using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>Verifies that a saved page is imported as the article that a reader sees. The pages resemble a news site, an old site, and a blog.</summary>
public sealed class HtmlImportTests : IDisposable
{
    private const string NewsPage = """
        <!DOCTYPE html>
        <html lang="en"><head>
          <meta charset="utf-8">
          <title>Night ferry returns to Port Elin - The Port Elin Courier</title>
          <link rel="canonical" href="https://courier.example/ferry">
          <meta property="og:title" content="Night ferry returns to Port Elin">
          <meta property="og:site_name" content="The Port Elin Courier">
          <meta name="keywords" content="ferry, islands">
          <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "headline": "Night ferry returns",
             "datePublished": "2031-05-04T00:30:00+02:00", "author": [{"@type": "Person", "name": "Mara Velt"}, {"@type": "Person", "name": "Jon Quist"}]}]}
          </script>
        </head><body>
          <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
          <article>
            <h1>Night ferry returns to Port Elin</h1>
            <p>The night ferry to <a href="/islands">the islands</a> sails again on Monday, the harbour office said, after a winter in which the last
               boat left at six.</p>
            <figure><img src="boat.jpg"><figcaption>The boat at the quay.</figcaption></figure>
            <h2>Twelve lanterns</h2>
            <p>&ldquo;We have waited <em>eight months</em> for this,&rdquo; said Captain Ines Quast, who will take the first boat out, and whose
               crew has painted it twice.</p>
            <ul><li>The boat leaves at eleven, and it is back at five.</li><li>A ticket costs *four* crowns [return].</li></ul>
            <blockquote><p>It is the best news of the year for the islands, said the mayor, and the whole council agreed with her.</p></blockquote>
            <p>1. May is the day on which the pier opens, with a concert of the harbour band, a market, and a first ride for those who were born here.</p>
          </article>
          <footer>&copy; The Port Elin Courier. All rights reserved.</footer>
        </body></html>
        """;

    private const string OldPage = """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Café at the quay closes</title></head>
        <body bgcolor="#ffffff"><table width="100%"><tr><td><a href="a.htm">News</a> <a href="b.htm">Sport</a></td></tr>
        <tr><td><font face="Arial"><div id="story">The café at the quay closes in March, its owner said on Friday, after forty years in which it has served
        soup to sailors, students, and whoever came in out of the rain.<br><br>
        The owner, who is seventy, wants to see the islands, and has found nobody who would take the house over, though many had asked, she said, and some
        had even looked at the books.<br><br>
        A last evening is planned for the end of the month, with songs, a speech of the mayor, and soup for everybody, as long as there is some left in the
        large pot that the navy gave her.</div></font></td></tr></table></body></html>
        """;

    private const string BlogPage = """
        <!DOCTYPE html>
        <html><head><title>What I saw at the regatta | Notes of a rower</title></head><body>
          <header><a href="/">Notes of a rower</a></header>
          <main><div class="post">
            <h1>What I saw at the regatta</h1>
            <time datetime="2031-06-12">June 12</time>
            <p>There were more boats than I could count, and fewer rowers than there had been in the year before, which is what everybody talked about
               from the first start to the last, in the tents and on the bridge.</p>
            <h3>The finish</h3>
            <p>Our eight came in second, by half a length, after a race in which we had led up to the bridge and then met the waves of the ferry, as we do
               every year, and as we always say that we will not.</p>
            <ol><li>Row on the other side.</li><li>Begin earlier.</li></ol>
          </div></main>
          <footer>Written by nobody in particular</footer>
        </body></html>
        """;

    // The drawing of a map.
    private static readonly string Drawing = "<svg>" + string.Concat(Enumerable.Repeat("<path d=\"M0 0\"/>", 12_000)) + "</svg>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_with_extremely_nested_elements_is_quickly_left_out()
    {
        ToolRun.Write(_folder, "pages/deep.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 200_000)) + "Text");
        var paragraphs = string.Concat(Enumerable.Repeat("<p>", 12_000));
        ToolRun.Write(_folder, "pages/news.html", NewsPage.Replace("<h2>", paragraphs + Drawing + "<h2>", StringComparison.Ordinal));
        var run = await ToolRun.RunAsync("import", _folder.GetPath("pages"), "--from", "html", "--output", _folder.GetPath("news"));
        Assert.Equal(1, run.Exit);
        Assert.Contains("deep.html: error: The page has more than 10,000 nested elements", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.GetPath("news/news.md")));
    }

    [Fact]
    public async Task A_news_page_keeps_its_head_and_its_blocks()
    {
        var (run, text) = await ImportAsync("ferry", Encoding.UTF8.GetBytes(NewsPage));
        Assert.Equal(0, run.Exit);
        Assert.Equal(
            """
            ---
            title: "Night ferry returns to Port Elin"
            author: "Mara Velt, Jon Quist"
            date: 2031-05-04
            publisher: "The Port Elin Courier"
            url: "https://courier.example/ferry"
            tags: ["ferry", "islands"]
            ---
            The night ferry to the islands sails again on Monday, the harbour office said, after a winter in which the last boat left at six.

            ## Twelve lanterns

            “We have waited eight months for this,” said Captain Ines Quast, who will take the first boat out, and whose crew has painted it twice.

            - The boat leaves at eleven, and it is back at five.
            - A ticket costs \*four\* crowns \[return].

            > It is the best news of the year for the islands, said the mayor, and the whole council agreed with her.

            1\. May is the day on which the pier opens, with a concert of the harbour band, a market, and a first ride for those who were born here.

            """.ReplaceLineEndings("\n"),
            text);
        Assert.EndsWith(": 1 article of 1 file, 0 errors, 0 warnings", run.Lines[^1], StringComparison.Ordinal);

        var article = Corpus.Load(_folder.GetPath("news")).Articles["ferry"];
        Assert.Equal("Night ferry returns to Port Elin", article.Headline);
        Assert.Equal(["Mara Velt", "Jon Quist"], article.Authors);
        Assert.Equal((new DateOnly(2031, 5, 4), "The Port Elin Courier"), (article.Published, article.Publisher));
        Assert.Equal("Twelve lanterns", Assert.Single(article.Subheadings).Text.TrimStart('#', ' '));
        Assert.Equal(6, article.Paragraphs.Count);
        Assert.Equal("Captain Ines Quast", Assert.Single(article.Quotes).SpeakerText);
    }

    [Fact]
    public async Task An_old_page_in_its_encoding_has_paragraphs_at_its_line_breaks()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var (run, _) = await ImportAsync("cafe", Encoding.GetEncoding(1252).GetBytes(OldPage));
        Assert.Equal(0, run.Exit);
        Assert.Contains(run.Lines, line => line.EndsWith("cafe.html: warning: No author was found", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.EndsWith("cafe.html: warning: No day of publication was found", StringComparison.Ordinal));
        var article = Corpus.Load(_folder.GetPath("news")).Articles["cafe"];
        Assert.Equal("Café at the quay closes", article.Headline);
        Assert.Equal(3, article.Paragraphs.Count);
        Assert.StartsWith("The café at the quay", article.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blog_has_its_title_its_day_and_its_list()
    {
        var (run, text) = await ImportAsync("regatta", Encoding.UTF8.GetBytes(BlogPage));
        Assert.Equal(0, run.Exit);
        Assert.Contains("title: \"What I saw at the regatta\"\n", text, StringComparison.Ordinal);
        Assert.Contains("date: 2031-06-12\n", text, StringComparison.Ordinal);
        Assert.Contains("\n### The finish\n", text, StringComparison.Ordinal);
        Assert.Contains("\n1. Row on the other side.\n2. Begin earlier.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("June 12", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody in particular", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_an_article_is_left_out_and_reported()
    {
        ToolRun.Write(_folder, "pages/menu.html", "<html><body><ul><li>Home</li></ul></body></html>");
        ToolRun.Write(_folder, "pages/deep/er/ferry.htm", NewsPage);
        var run = await ToolRun.RunAsync("import", _folder.GetPath("pages"), "--from", "html", "--output", _folder.GetPath("news"));
        Assert.Equal(1, run.Exit);
        Assert.Contains(run.Lines, line => line.Contains("menu.html: error: The page has no article", StringComparison.Ordinal));
        Assert.Equal(["deep/er/ferry"], Corpus.Load(_folder.GetPath("news")).Articles.Keys);
    }

    [Fact]
    public async Task Pages_with_the_same_name_are_numbered()
    {
        ToolRun.Write(_folder, "pages/The ferry!.html", NewsPage);
        ToolRun.Write(_folder, "pages/the-ferry.html", NewsPage);
        ToolRun.Write(_folder, "pages/CON.html", NewsPage);
        await ToolRun.RunAsync("import", _folder.GetPath("pages"), "--from", "html", "--output", _folder.GetPath("news"));
        var names = Directory.GetFiles(_folder.GetPath("news")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(3, names.Length);
        Assert.Contains("the-ferry.md", names);
        Assert.Contains("the-ferry-2.md", names);
        Assert.DoesNotContain("con.md", names);
    }

    [Fact]
    public async Task A_file_that_is_not_a_page_is_left_out_and_reported()
    {
        ToolRun.Write(_folder, "notes.html", new string('n', 1000));
        var run = await ToolRun.RunAsync("import", _folder.GetPath("notes.html"), "--from", "html", "--output", _folder.GetPath("news"));
        Assert.Equal(2, run.Exit);
        Assert.Contains("notes.html: error: The file has no HTML elements; it is left out", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_article_nothing_is_written()
    {
        ToolRun.Write(_folder, "menu.html", "<html><body><ul><li>Home</li></ul></body></html>");
        var run = await ToolRun.RunAsync("import", _folder.GetPath("menu.html"), "--from", "html", "--output", _folder.GetPath("news"));
        Assert.Equal(2, run.Exit);
        Assert.Equal(["menu.html"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    private async Task<(ToolRun Run, string Text)> ImportAsync(string name, byte[] page)
    {
        _folder.Write($"pages/{name}.html", page);
        var run = await ToolRun.RunAsync("import", _folder.GetPath($"pages/{name}.html"), "--from", "html", "--output", _folder.GetPath("news"));
        return (run, await File.ReadAllTextAsync(_folder.GetPath($"news/{name}.md")));
    }
}
