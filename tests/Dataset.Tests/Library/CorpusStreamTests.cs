using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that a stream returns the articles that <see cref="Corpus.Load"/> reads, and reports the same diagnostics.</summary>
public class CorpusStreamTests
{
    private static readonly CorpusOptions Options = new()
    {
        ReferenceDate = new(2024, 9, 6),
        Entities = [new(EntityKind.Person, "Ann Lee", "Lee"), new(EntityKind.Place, "Nowhere")],
        Claims =
        [
            new("Agreed", "They agree.") { Evidence = [new("agree on point 7,"), new("nobody wrote this")] },
        ],
    };

    [Fact]
    public async Task A_stream_returns_the_same_articles_as_Load()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 150; i++)
        {
            folder.Write($"{i % 7}/{i:000}.txt", Encoding.UTF8.GetBytes(Story(i)));
        }

        folder.Write("wire.jsonl", Lines(Enumerable.Range(200, 100).Select(i => JsonSerializer.Serialize(new { key = $"w/{i}", text = Story(i) }))));
        folder.Write("wrong.txt", [0x61, 0xFF]);
        folder.Write("empty.txt", []);
        folder.Write("same.txt", Encoding.UTF8.GetBytes(Story(3)));
        folder.Write("twice.jsonl", Lines(["{\"key\": \"W/299\", \"text\": \"Another.\"}"]));

        var loaded = Corpus.Load(folder.Path, Options, TestContext.Current.CancellationToken);
        var (articles, issues) = await ReadAsync(folder.Path, Options);

        Assert.Equal(252, articles.Count);
        Assert.Equal(loaded.Articles.Keys, articles.Select(article => article.Key).Order(StringComparer.Ordinal));
        Assert.Equal(
            loaded.Articles.Select(article => JsonSerializer.Serialize(article)),
            articles.OrderBy(article => article.Key, StringComparer.Ordinal).Select(article => JsonSerializer.Serialize(article)));
        Assert.Equal(loaded.Issues.Select(Text).Order(StringComparer.Ordinal), issues.Select(Text).Order(StringComparer.Ordinal));

        // About the corpus as a whole: evidence and a name that are in no article, a duplicate text and a duplicate key.
        Assert.Equal(["DS0004", "DS0005", "DS0007", "DS0008", "DS0010", "DS0011"], issues.Select(issue => issue.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Parts_are_corpora_in_the_order_of_the_paths()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 150; i++)
        {
            folder.Write($"{i:000}.txt", Encoding.UTF8.GetBytes(Story(i)));
        }

        var parts = new List<Corpus>();
        await foreach (var part in CorpusStream.ReadPartsAsync(folder.Path, Options, null, TestContext.Current.CancellationToken))
        {
            parts.Add(part);
        }

        Assert.True(parts.Count > 1);
        Assert.Equal(Enumerable.Range(0, 150).Select(i => $"{i:000}"), parts.SelectMany(part => part.Articles.Keys));
        Assert.All(parts, part => Assert.Equal(Path.GetFileName(folder.Path), part.Name));
        Assert.Equal(150, parts.Sum(part => part.Entities[0].Articles.Count));
        Assert.Equal("007", Assert.Single(parts.SelectMany(part => part.Claims[0].Evidence)).Article.Key);

        // Diagnostics that are true only of a part are not reported.
        Assert.Equal(["DS0010", "DS0011"], parts.SelectMany(part => part.Issues).Select(issue => issue.Id));
        Assert.Equal(2, parts[^1].Issues.Count);
    }

    [Fact]
    public async Task An_invalid_line_is_reported_at_its_place_and_does_not_affect_the_others()
    {
        using var folder = new TemporaryFolder();
        var lines = new List<byte[]>
        {
            Encoding.UTF8.GetBytes("{\"key\": \"a\", \"text\": \"One.\"}\r"),
            Encoding.UTF8.GetBytes("{\"key\": \"b\", \"text\": "),
            new byte[] { 0x7B, 0x22, 0xFF, 0x22, 0x7D },
            Array.Empty<byte>(),
            Encoding.UTF8.GetBytes("{\"key\": \"c\", \"text\": \"" + new string('x', 5000) + "\"}"),
            Encoding.UTF8.GetBytes("{\"key\": \"d\", \"text\": \"Four.\"}"),
            Encoding.UTF8.GetBytes("{\"key\": \"e\", \"text\": \"Cut of"),
        };
        folder.Write("wire.jsonl", [.. lines.SelectMany((line, i) => i == 0 ? line : [(byte)'\n', .. line])]);

        var (articles, issues) = await ReadAsync(Path.Combine(folder.Path, "wire.jsonl"), new() { MaxFileSize = 1000 });

        Assert.Equal(["a", "d"], articles.Select(article => article.Key));
        Assert.Equal("One.", articles[0].Text);
        Assert.Equal([("DS0016", 2), ("DS0005", 3), ("DS0004", 5), ("DS0016", 7)], issues.OrderBy(issue => issue.Line).Select(issue => (issue.Id, issue.Line)));
        Assert.All(issues, issue => Assert.Equal("wire.jsonl", issue.Path));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_JSON_Lines_file_in_UTF_16_is_read_completely(bool isBigEndian)
    {
        using var folder = new TemporaryFolder();
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        folder.Write("wire.jsonl", [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"text\": \"Eins \u010A.\"}\n{\"text\": \"Zwei.\"}\n")]);
        var (articles, issues) = await ReadAsync(Path.Combine(folder.Path, "wire.jsonl"));
        Assert.Equal([("1", "Eins \u010A."), ("2", "Zwei.")], articles.Select(article => (article.Key, article.Text)));
        Assert.Empty(issues);
    }

    [Fact]
    public async Task Progress_grows_up_to_the_length_of_the_files()
    {
        using var folder = new TemporaryFolder();
        var bytes = Lines(Enumerable.Range(0, 300).Select(i => JsonSerializer.Serialize(new { text = Story(i) })));
        folder.Write("wire.jsonl", bytes);
        var reports = new List<CorpusStreamProgress>();
        await foreach (var _ in CorpusStream.ReadAsync(
            folder.Path, progress: new Reports(reports), cancellationToken: TestContext.Current.CancellationToken))
        {
        }

        Assert.True(reports.Count > 2);
        Assert.Equal(reports.Order(Comparer<CorpusStreamProgress>.Create((x, y) => x.BytesRead.CompareTo(y.BytesRead))), reports);
        Assert.Equal(new CorpusStreamProgress(300, bytes.Length, bytes.Length), reports[^1]);
    }

    [Fact]
    public async Task Enumeration_can_be_stopped_early()
    {
        using var folder = new TemporaryFolder();
        folder.Write("wire.jsonl", Lines(Enumerable.Range(0, 1000).Select(i => JsonSerializer.Serialize(new { text = Story(i) }))));
        await foreach (var article in CorpusStream.ReadAsync(folder.Path, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal("1", article.Key);
            break;
        }

        using var source = new CancellationTokenSource();
        var count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in CorpusStream.ReadAsync(folder.Path, cancellationToken: source.Token))
            {
                count++;
                await source.CancelAsync();
            }
        });
        Assert.InRange(count, 1, 128);
    }

    [Fact]
    public async Task A_folder_without_articles_yields_one_part_that_reports_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("wire.jsonl", []);
        var parts = new List<Corpus>();
        await foreach (var part in CorpusStream.ReadPartsAsync(folder.Path, cancellationToken: TestContext.Current.CancellationToken))
        {
            parts.Add(part);
        }

        Assert.Empty(Assert.Single(parts).Articles);
        Assert.Equal(Corpus.Load(folder.Path, null, TestContext.Current.CancellationToken).Issues.Select(Text), parts[0].Issues.Select(Text));
        Assert.Equal("DS0003", Assert.Single(parts[0].Issues).Id);
    }

    [Fact]
    public async Task A_wrong_path_throws()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Text."u8.ToArray());
        Assert.Throws<ArgumentException>(() => CorpusStream.ReadAsync(""));
        Assert.Throws<ArgumentException>(() => CorpusStream.ReadAsync(folder.Path, new() { Entities = [null!] }));
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => ReadAsync(Path.Combine(folder.Path, "none")));
        await Assert.ThrowsAsync<FileNotFoundException>(() => ReadAsync(folder.Path, new() { SearchPattern = "*.md" }));
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => ReadAsync(Path.Combine(folder.Path, "a.txt")));
        Assert.Contains(".jsonl", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<(List<Article> Articles, List<CorpusIssue> Issues)> ReadAsync(string path, CorpusOptions? options = null)
    {
        var articles = new List<Article>();
        var issues = new List<CorpusIssue>();
        await foreach (var article in CorpusStream.ReadAsync(path, options, issues.Add, null, TestContext.Current.CancellationToken))
        {
            articles.Add(article);
        }

        return (articles, issues);
    }

    private static string Story(int i) =>
        $"Talks on point {i}\n\nThe ministers met on Friday.\n\n\"We agree on point {i}, and on no other,\" said Ann Lee.\n\n"
            + $"Lee left for the airport by train {i}.\n";

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static string Text(CorpusIssue issue) => issue.ToString();

    private sealed class Reports(List<CorpusStreamProgress> reports) : IProgress<CorpusStreamProgress>
    {
        public void Report(CorpusStreamProgress value) => reports.Add(value);
    }
}
