using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>Verifies that tables and JSON Lines become articles with all their data.</summary>
public sealed class TableImportTests : IDisposable
{
    private const string Posts = """
        id,Title,Authors,Date,tags,desk,Body
        wire/quay,"Quay closed, then opened","Mara Velt; Jon Quist",2031-05-04,"harbour; works",city,"The quay closed on Friday, and nobody knew why.

        ""We found a bomb of the old war,"" Captain Ines Quast said."
        wire/lamps,Lamps,,"May 5, 2031",,,The pier has light again.
        short,row
        wire/empty,Nothing,,,,,
        ../../etc/passwd,Up,,,,,Paths lead nowhere.
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Columns_become_front_matter_and_invalid_rows_are_reported_by_line()
    {
        ToolRun.Write(_folder, "posts.csv", Posts.ReplaceLineEndings("\n"));
        var run = await ToolRun.RunAsync("import", _folder.GetPath("posts.csv"), "--from", "csv", "--output", _folder.GetPath("news"));
        Assert.Equal(1, run.Exit);
        Assert.Equal(
            ["posts.csv(6): error: The row has 2 fields, but the header has 7; it is left out", "posts.csv(7): error: The row has no text; it is left out"],
            run.Lines[..2].Select(line => line[line.IndexOf("posts.csv", StringComparison.Ordinal)..]));
        Assert.EndsWith(": 3 articles of 3 files, 2 errors, 0 warnings", run.Lines[^1], StringComparison.Ordinal);

        var corpus = Corpus.Load(_folder.GetPath("news"));
        Assert.Equal(["etc/passwd", "wire/lamps", "wire/quay"], corpus.Articles.Keys);
        var quay = corpus.Articles["wire/quay"];
        Assert.Equal("Quay closed, then opened", quay.Headline);
        Assert.Equal(["Mara Velt", "Jon Quist"], quay.Authors);
        Assert.Equal(new DateOnly(2031, 5, 4), quay.Published);
        Assert.Equal(["harbour", "works"], quay.Tags);
        Assert.Equal("city", quay.Metadata["desk"].GetString());
        Assert.Equal("We found a bomb of the old war,", Assert.Single(quay.Quotes).Text);
        Assert.Equal(new DateOnly(2031, 5, 5), corpus.Articles["wire/lamps"].Published);
        Assert.Equal(["news", "posts.csv"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Columns_separator_and_encoding_can_be_specified()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _folder.Write("posts.txt", Encoding.GetEncoding(1252).GetBytes("Überschrift;wörter\nCafé schließt;Das Café schließt.\n"));
        string[] args = ["import", _folder.GetPath("posts.txt"), "--from", "csv", "--output", _folder.GetPath("news"), "--text-column", "wörter"];
        Assert.Contains("Use --encoding to specify one", (await ToolRun.RunAsync(args)).Error, StringComparison.Ordinal);
        var run = await ToolRun.RunAsync([.. args, "--title-column", "überschrift", "--separator", ";", "--encoding", "windows-1252"]);
        Assert.Equal(0, run.Exit);
        Assert.Equal("Café schließt", Corpus.Load(_folder.GetPath("news")).Articles["cafe-schließt"].Headline);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "has no column 'text'")]
    [InlineData("", "is empty")]
    [InlineData("text,text\nA,B\n", "cannot be read as a table")]
    [InlineData("title,text\nA,one\nB,\"open\nC,last\n", "posts.csv(3): the quotation mark that opens here is never closed")]
    [InlineData("text\n", "has no articles that could be imported")]
    public async Task A_table_that_cannot_be_read_as_articles_is_reported(string content, string message)
    {
        ToolRun.Write(_folder, "posts.csv", content);
        var run = await ToolRun.RunAsync("import", _folder.GetPath("posts.csv"), "--from", "csv", "--output", _folder.GetPath("news"));
        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.GetPath("news")));
    }

    [Fact]
    public async Task Existing_files_are_replaced_only_with_force()
    {
        ToolRun.Write(_folder, "posts.csv", "title,text\nLamps,The pier has light.\nLamps,The quay has light.\n");
        ToolRun.Write(_folder, "news/lamps-2.txt", "mine");
        string[] args = ["import", _folder.GetPath("posts.csv"), "--from", "csv", "--output", _folder.GetPath("news")];
        var run = await ToolRun.RunAsync(args);
        Assert.Equal((2, "mine"), (run.Exit, await File.ReadAllTextAsync(_folder.GetPath("news/lamps-2.txt"))));
        Assert.False(File.Exists(_folder.GetPath("news/lamps.txt")));
        Assert.Equal(0, (await ToolRun.RunAsync([.. args, "--force"])).Exit);
        Assert.Equal(["lamps", "lamps-2"], Corpus.Load(_folder.GetPath("news")).Articles.Keys);
    }

    [Fact]
    public async Task Values_of_a_table_cannot_end_a_line_of_front_matter()
    {
        ToolRun.Write(_folder, "posts.csv", "title,text,\"no: te\"\n\"a: \"\"b\"\" # c\n---\nd\",The text.,\"- x\"\n");
        Assert.Equal(0, (await ToolRun.RunAsync("import", _folder.GetPath("posts.csv"), "--from", "csv", "--output", _folder.GetPath("news"))).Exit);
        var article = Assert.Single(Corpus.Load(_folder.GetPath("news")).Articles);
        Assert.Equal("The text.", article.Text);
        Assert.Equal("a: \"b\" # c\n---\nd", article.Metadata["title"].GetString());
        Assert.Equal("- x", article.Metadata["no: te"].GetString());
    }

    [Fact]
    public async Task Exported_JSON_Lines_are_imported_as_the_same_articles()
    {
        var news = ToolRun.MakeNews(_folder);
        ToolRun.Write(_folder, "news/notes.md", "---\ntitle: Notes\ndesk: {name: city, rank: 1.50}\ntags: [a, b]\n---\n\n## Part\n\nSome *words* here.\n");
        ToolRun.Write(_folder, "news/fence.txt", "A line that is no fence.\n");
        await ToolRun.RunAsync("export", news, "--to", "jsonl", "--output", _folder.GetPath("news.jsonl"));
        var run = await ToolRun.RunAsync("import", _folder.GetPath("news.jsonl"), "--from", "jsonl", "--output", _folder.GetPath("back"));
        Assert.Equal(0, run.Exit);
        var (old, now) = (Corpus.Load(news), Corpus.Load(_folder.GetPath("back")));
        Assert.Equal(old.Articles.Keys, now.Articles.Keys);
        Assert.Equal(old.Fingerprint, now.Fingerprint);
        Assert.All(Corpus.Compare(old, now).Changes, change => Assert.Equal(ReadingPart.FrontMatter, change.Part));
    }

    [Fact]
    public async Task A_line_that_is_not_an_article_is_reported_and_the_others_are_imported()
    {
        ToolRun.Write(
            _folder, "news.jsonl", "{\"id\":\"a\",\"text\":\"--- One.\",\"title\":\"T\"}\n\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"Three.\"}\n{\"te");
        var run = await ToolRun.RunAsync("import", _folder.GetPath("news.jsonl"), "--from", "jsonl", "--output", _folder.GetPath("news"));
        Assert.Equal(1, run.Exit);
        Assert.Contains("news.jsonl(3): error: The line has no 'text' member that is a string; it is left out", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("news.jsonl(5): error: ", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal(["a", "c"], Corpus.Load(_folder.GetPath("news")).Articles.Keys);
    }

    [Fact]
    public async Task Column_options_are_refused_for_pages()
    {
        ToolRun.Write(_folder, "page.html", "<p>x</p>");
        var run = await ToolRun.RunAsync("import", _folder.GetPath("page.html"), "--from", "html", "--text-column", "x", "--output", _folder.GetPath("news"));
        Assert.Equal(2, run.Exit);
        Assert.Contains("--text-column does not apply to html", run.Error, StringComparison.Ordinal);
    }
}
