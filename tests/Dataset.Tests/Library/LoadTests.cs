using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that a folder is loaded as a corpus, and that its errors are reported, not thrown.</summary>
public class LoadTests
{
    private const string Text = "Bakers raise prices\n\nBread costs more since Monday, the guild said.\n";

    [Fact]
    public void Keys_are_paths_without_extension_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "C.txt", "a/z.txt", "a.b.txt", "sub/deep/x.y.txt", "e\u0301t\u00E9.txt", "skip.md", ".txt", "sub/.hidden.txt" })
        {
            folder.Write(name, Encoding.UTF8.GetBytes(Text + name));
        }

        var corpus = Load(folder.Path, new CorpusOptions { SearchPattern = "?*.txt" });
        Assert.Equal(["C", "a.b", "a/z", "b", "sub/.hidden", "sub/deep/x.y", "\u00E9t\u00E9"], corpus.Articles.Keys);
        Assert.Equal("sub/deep/x.y.txt", corpus.Articles["sub/deep/x.y"].SourcePath);
        Assert.Equal(Path.GetFileName(folder.Path), corpus.Name);
    }

    // The later of two lines used to win if its key came first in ordinal order, while a compiled corpus had the other one.
    [Fact]
    public void Of_two_articles_with_the_same_key_the_first_by_path_and_line_counts()
    {
        using var folder = new TemporaryFolder();
        folder.Write("wire.jsonl", "{\"key\": \"a\", \"text\": \"One.\"}\n{\"key\": \"A\", \"text\": \"Two.\"}\n"u8.ToArray());
        var corpus = Load(folder.Path);
        Assert.Equal(["a"], corpus.Articles.Keys);
        Assert.Equal(
            $"wire.jsonl(2,1): error DS0004: Articles 'wire.jsonl' and 'wire.jsonl' both have the key 'A' in corpus '{corpus.Name}' (ignoring case); "
                + "the second is left out",
            Assert.Single(corpus.Issues).ToString());
    }

    [Fact]
    public void A_pattern_chooses_the_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Encoding.UTF8.GetBytes(Text));
        folder.Write("sub/b.md", Encoding.UTF8.GetBytes(Text));
        Assert.Equal(["sub/b"], Load(folder.Path, new CorpusOptions { SearchPattern = "*.md" }).Articles.Keys);
    }

    [Fact]
    public void Both_encodings_are_read_as_the_same_text()
    {
        using var folder = new TemporaryFolder();
        folder.Write("8.txt", Encoding.UTF8.GetBytes("Čapek 🌊"));
        folder.Write("8bom.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Čapek 🌊")]);
        folder.Write("16le.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Čapek 🌊")]);
        folder.Write("16be.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Čapek 🌊")]);
        var corpus = Load(folder.Path);
        Assert.Equal(4, corpus.Articles.Count);
        Assert.All(corpus.Articles, a => Assert.Equal("Čapek 🌊", a.Text));
    }

    [Fact]
    public void A_file_in_another_encoding_is_reported_and_left_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.txt", Encoding.UTF8.GetBytes(Text));
        folder.Write("latin.txt", Encoding.Latin1.GetBytes("one\nca\u00E9 two"));
        folder.Write("odd16.txt", [0xFF, 0xFE, 0x41, 0x00, 0x42]);
        folder.Write("utf32.txt", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]);
        folder.Write("half.txt", [0x41, 0xE2, 0x82]);
        var corpus = Load(folder.Path);
        Assert.Equal(["good"], corpus.Articles.Keys);
        var wrong = corpus.Issues.Where(i => i.Id == "DS0005").ToArray();
        Assert.Equal(["half.txt", "latin.txt", "odd16.txt", "utf32.txt"], wrong.Select(i => i.Path));
        Assert.Equal((2, 3), (wrong[1].Line, wrong[1].Column));
        Assert.All(wrong, i => Assert.Equal(IssueSeverity.Error, i.Severity));
        Assert.Equal(
            "latin.txt(2,3): error DS0005: The file is neither valid UTF-8 nor UTF-16 with a byte order mark; the article is left out", wrong[1].ToString());
        Assert.Contains("UTF-32", wrong[3].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replacement_character_in_the_file_is_not_an_error()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Encoding.UTF8.GetBytes("It says \uFFFD here, on a line of its own."));
        var corpus = Load(folder.Path);
        Assert.Contains('\uFFFD', corpus.Articles["a"].Text);
        Assert.DoesNotContain(corpus.Issues, i => i.Id == "DS0005");
    }

    [Fact]
    public void Keys_that_differ_only_in_case_are_reported()
    {
        var corpus = Corpus.Create("Twins", [new("News/a", Text + "1"), new("news/A", Text + "2"), new(@"other\b", Text + "3")]);
        Assert.Equal(2, corpus.Articles.Count);
        Assert.True(corpus.Articles.Contains("other/b"));
        Assert.Single(corpus.Issues, i => i.Id == "DS0004");
    }

    [Fact]
    public void Wrong_declarations_are_reported_and_left_out()
    {
        var corpus = Corpus.Create("Wrong", [new("a", Text)], new CorpusOptions
        {
            Entities = [new(EntityKind.Person, "..."), new(EntityKind.Person, "Bread") { Id = "no id" }, new(EntityKind.Place, "Bread")],
            Claims = [new("1x", "No identifier."), new("Dear", "Bread is dear.") { Evidence = [new("stands nowhere")], Disputes = "Unknown" }],
            Articles = [new("missing"), new("a") { Url = new Uri("/relative", UriKind.Relative) }],
        });
        Assert.Equal(3, corpus.Issues.Count(i => i.Id == "DS0015" && i.Path is null && i.Line == 0) - 1);
        Assert.Single(corpus.Issues, i => i.Id == "DS0012" && i.Severity == IssueSeverity.Error);
        Assert.Single(corpus.Issues, i => i.Id == "DS0010" && i.Message.Contains("stands nowhere", StringComparison.Ordinal));
        Assert.Equal(2, corpus.Issues.Count(i => i.Id == "DS0013"));
        Assert.Equal(["Dear"], corpus.Claims.Select(c => c.Id));
        Assert.Equal(["Bread"], corpus.Entities.Select(e => e.Name));
    }

    [Fact]
    public async Task Asynchronous_loading_returns_the_same_corpus()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 40; i++)
        {
            folder.Write($"{i % 4}/{i}.txt", Encoding.UTF8.GetBytes($"{Text}\nThis was number {i}.\n"));
        }

        var options = new CorpusOptions { Entities = [new(EntityKind.Organization, "guild")], TermIndex = true };
        CorpusComparer.AssertSame(Load(folder.Path, options), await Corpus.LoadAsync(folder.Path, options, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Loading_can_be_canceled()
    {
        var stopped = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => Corpus.Load(Samples.SeedFolder, cancellationToken: stopped));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Corpus.LoadAsync(Samples.SeedFolder, cancellationToken: stopped));
    }

    [Fact]
    public async Task A_missing_folder_throws()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<DirectoryNotFoundException>(() => Load(folder.GetPath("none")));
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() =>
            Corpus.LoadAsync(folder.GetPath("none"), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => Load(null!));
        Assert.Throws<ArgumentException>(() => Load(""));
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_read_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sub/a.txt", Encoding.UTF8.GetBytes(Text));
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Creating links requires a privilege on Windows.");
        Directory.CreateSymbolicLink(folder.GetPath("sub/loop"), folder.Path);
        Assert.Equal(["sub/a"], Load(folder.Path).Articles.Keys);
    }

    [Fact]
    public void Null_articles_are_refused()
    {
        Assert.Throws<ArgumentException>("articles", () => Corpus.Create("X", [null!]));
        Assert.Throws<ArgumentException>("articles", () => Corpus.Create("X", [new("a", null!)]));
        Assert.Throws<ArgumentNullException>("articles", () => Corpus.Create("X", null!));
        Assert.Throws<ArgumentException>("name", () => Corpus.Create("", []));
    }

    [Fact]
    public void Empty_and_duplicate_articles_are_reported()
    {
        var corpus = Corpus.Create("Dull", [new("a", ""), new("b", Text), new("c", Text)]);
        Assert.Equal(3, corpus.Articles.Count);
        Assert.Equal("a", Assert.Single(corpus.Issues, i => i.Id == "DS0007").Path);
        Assert.Single(corpus.Issues, i => i.Id == "DS0008");
    }

    private static Corpus Load(string folder, CorpusOptions? options = null) => Corpus.Load(folder, options, TestContext.Current.CancellationToken);
}
