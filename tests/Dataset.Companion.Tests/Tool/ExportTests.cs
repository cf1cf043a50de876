using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Dataset.Tool.Exports;
using Dataset.Tool.Output;
using nietras.SeparatedValues;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>Verifies that an export is complete and readable, and that no file exists until it is complete.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_table_is_read_back_from_its_file_value_by_value()
    {
        SeoulSummit.Corpus.Save(_folder.GetPath("summit.image"));
        var run = await ToolRun.RunAsync("export", _folder.GetPath("summit.image"), "--to", "csv", "--output", _folder.GetPath("tables"));
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(Enum.GetValues<CorpusTable>().Length, Directory.GetFiles(_folder.GetPath("tables")).Length);
        foreach (var table in Enum.GetValues<CorpusTable>())
        {
            using var reader = SeoulSummit.Corpus.CreateDataReader(table);
            using var rows = Sep.New(',').Reader(options => options with { Unescape = true })
                .FromFile(Path.Combine(_folder.GetPath("tables"), table.ToString().ToLowerInvariant() + ".csv"));
            Assert.Equal(Enumerable.Range(0, reader.FieldCount).Select(reader.GetName), rows.Header.ColNames);
            foreach (var row in rows)
            {
                Assert.True(reader.Read());
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    Assert.Equal(Show(reader.GetValue(i)), row[i].ToString());
                }
            }

            Assert.False(reader.Read());
        }
    }

    [Fact]
    public async Task Quotation_marks_commas_and_line_ends_are_quoted_according_to_RFC_4180()
    {
        ToolRun.Write(_folder, "news/a.txt", "A \"b\", c\nd\n");
        await ToolRun.RunAsync("export", _folder.GetPath("news"), "--to", "csv", "--tables", "Articles", "--output", _folder.GetPath("tables"));
        Assert.Equal(["articles.csv"], Directory.GetFiles(_folder.GetPath("tables")).Select(Path.GetFileName));
        Assert.Contains(",\"A \"\"b\"\", c\nd\n\",", await File.ReadAllTextAsync(_folder.GetPath("tables/articles.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parquet_is_written_by_the_companion_and_replaces_no_other_files()
    {
        var news = ToolRun.MakeNews(_folder);
        var target = _folder.GetPath("tables");
        var run = await ToolRun.RunAsync("export", news, "--to", "parquet", "--tables", "articles,quotes", "--output", target);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(
            ["README.md", "articles.parquet", "croissant.json", "quotes.parquet"],
            Directory.GetFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await ToolRun.RunAsync("export", news, "--to", "parquet", "--output", target)).Exit);
        Assert.Equal(Enum.GetValues<CorpusTable>().Length + 2, Directory.GetFiles(target).Length);

        ToolRun.Write(_folder, "tables/mine.txt", "mine");
        run = await ToolRun.RunAsync("export", news, "--to", "parquet", "--output", target);
        Assert.Equal(2, run.Exit);
        Assert.Contains("mine.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<CorpusTable>().Length + 3, Directory.GetFiles(target).Length);
    }

    [Fact]
    public async Task Annotations_are_exported_and_imported_as_a_file_of_declarations()
    {
        ToolRun.Write(_folder, "Wire/a.txt", "Bakers agree\n\n\"We agree on it,\" said Ann Lee.\n");
        Corpus.Create(
            "Wire", [new("a", "Bakers agree\n\n\"We agree on it,\" said Ann Lee.\n")], new() { Entities = [new(EntityKind.Person, "Ann Lee", "Lee")] })
            .Save(_folder.GetPath("wire.image"));
        var run = await ToolRun.RunAsync("export", _folder.GetPath("wire.image"), "--to", "brat", "--output", _folder.GetPath("marked"));
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.True(File.Exists(_folder.GetPath("marked/a.ann")));
        run = await ToolRun.RunAsync("export", _folder.GetPath("wire.image"), "--to", "annotations", "--output", _folder.GetPath("wire.jsonld"));
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("TextPositionSelector", await File.ReadAllTextAsync(_folder.GetPath("wire.jsonld")), StringComparison.Ordinal);

        await File.AppendAllTextAsync(_folder.GetPath("marked/a.ann"), "T99\tPerson 0 6\tbakers\n");
        run = await ToolRun.RunAsync("import", _folder.GetPath("marked"), "--from", "brat", "--output", _folder.GetPath("again"));
        Assert.Equal(0, run.Exit);
        Assert.Contains("a.ann(", run.Output, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(_folder.GetPath("Wire/a.txt")), await File.ReadAllTextAsync(_folder.GetPath("again/a.txt")));
        var declarations = await File.ReadAllTextAsync(_folder.GetPath("again/Marked.cs"));
        Assert.Contains("[Person(\"Ann Lee\"", declarations, StringComparison.Ordinal);
        Assert.Contains("[Speaker(\"We agree", declarations, StringComparison.Ordinal);
        Assert.Contains("public static partial class Marked\n", declarations, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_Lines_are_the_same_as_the_librarys()
    {
        var news = ToolRun.MakeNews(_folder);
        var run = await ToolRun.RunAsync("export", news, "--to", "jsonl", "--output", _folder.GetPath("news.jsonl"));
        Assert.Equal(0, run.Exit);
        using var expected = new MemoryStream();
        Corpus.Load(news).WriteJsonLines(expected);
        Assert.Equal(expected.ToArray(), await File.ReadAllBytesAsync(_folder.GetPath("news.jsonl")));
    }

    [Fact]
    public async Task A_page_is_the_same_as_the_explorers()
    {
        var news = ToolRun.MakeNews(_folder);
        Assert.Equal(0, (await ToolRun.RunAsync("export", news, "--to", "html", "--output", _folder.GetPath("a.html"))).Exit);
        Assert.Equal(0, (await ToolRun.RunAsync("explore", news, "--output", _folder.GetPath("b.html"))).Exit);
        Assert.Equal(0, (await ToolRun.RunAsync("explore", news, "--title", "Of the harbour", "--output", _folder.GetPath("c.html"))).Exit);
        Corpus.Load(news).WriteHtml(_folder.GetPath("expected.html"));
        Assert.Equal(await File.ReadAllTextAsync(_folder.GetPath("expected.html")), await File.ReadAllTextAsync(_folder.GetPath("a.html")));
        Assert.Equal(await File.ReadAllTextAsync(_folder.GetPath("expected.html")), await File.ReadAllTextAsync(_folder.GetPath("b.html")));
        Assert.Contains("Of the harbour", await File.ReadAllTextAsync(_folder.GetPath("c.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_very_many_articles_are_in_a_folder_next_to_the_index_page()
    {
        var lines = string.Concat(Enumerable.Range(0, 1001).Select(i => $"{{\"key\":\"k{i}\",\"text\":\"Story number {i}.\"}}\n"));
        ToolRun.Write(_folder, "many.jsonl", lines);
        var run = await ToolRun.RunAsync("explore", _folder.GetPath("many.jsonl"), "--output", _folder.GetPath("many.html"));
        Assert.Equal(0, run.Exit);
        Assert.Equal(1001, Directory.GetFiles(_folder.GetPath("many-articles")).Length);
        Assert.Equal(["many-articles", "many.html", "many.jsonl"], Entries());
    }

    [Fact]
    public async Task Files_of_a_folder_are_replaced_only_with_force_and_others_are_kept()
    {
        var news = ToolRun.MakeNews(_folder);
        ToolRun.Write(_folder, "tables/quotes.csv", "mine");
        ToolRun.Write(_folder, "tables/other.csv", "mine");
        string[] args = ["export", news, "--to", "csv", "--output", _folder.GetPath("tables")];
        var run = await ToolRun.RunAsync(args);
        Assert.Equal((2, "mine"), (run.Exit, await File.ReadAllTextAsync(_folder.GetPath("tables/quotes.csv"))));
        Assert.Contains("already has quotes.csv. Use --force to replace it", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.RunAsync([.. args, "--force"])).Exit);
        Assert.NotEqual("mine", await File.ReadAllTextAsync(_folder.GetPath("tables/quotes.csv")));
        Assert.Equal("mine", await File.ReadAllTextAsync(_folder.GetPath("tables/other.csv")));
        Assert.Equal(["news", "tables"], Entries());
    }

    [Fact]
    public async Task Articles_that_cannot_be_read_stop_the_export_unless_allowed()
    {
        ToolRun.Write(_folder, "news.jsonl", "{\"key\":\"a\",\"text\":\"One story.\"}\n{\"key\":\"b\",\"text\":\"Cut");
        string[] args = ["export", _folder.GetPath("news.jsonl"), "--to", "csv", "--output", _folder.GetPath("tables")];
        var run = await ToolRun.RunAsync(args);
        Assert.Equal(2, run.Exit);
        Assert.Contains("news.jsonl(2,", run.Error, StringComparison.Ordinal);
        Assert.Equal(["news.jsonl"], Entries());
        Assert.Equal(0, (await ToolRun.RunAsync([.. args, "--allow-errors"])).Exit);
    }

    [Theory]
    [InlineData("--to", "xlsx")]
    [InlineData("--to", "csv", "--tables", "quotes,people")]
    [InlineData("--to", "csv", "--tables", "3")]
    [InlineData("--to", "jsonl", "--tables", "quotes")]
    [InlineData()]
    public async Task Misuse_is_reported_and_nothing_is_written(params string[] options)
    {
        var run = await ToolRun.RunAsync(["export", ToolRun.MakeNews(_folder), "--output", _folder.GetPath("out"), .. options]);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["news"], Entries());
    }

    [Theory]
    [InlineData("csv", "news/budget.txt")]
    [InlineData("csv", "news/budget.txt/tables")]
    [InlineData("jsonl", "missing/news.jsonl")]
    [InlineData("jsonl", "news")]
    [InlineData("html", "missing/news.html")]
    public async Task A_target_that_cannot_be_written_is_reported(string format, string target)
    {
        var run = await ToolRun.RunAsync("export", ToolRun.MakeNews(_folder), "--to", format, "--output", _folder.GetPath(target));
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["news"], Entries());
    }

    [Fact]
    public async Task A_canceled_export_of_tables_leaves_no_files()
    {
        using var source = new CancellationTokenSource();
        var request = new ExportRequest(SeoulSummit.Corpus, _folder.GetPath("new/tables"), [], IsForced: false, (done, _) =>
        {
            if (done == 3)
            {
                source.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CsvExport().WriteAsync(request, source.Token));
        Assert.Empty(Entries());
    }

    [Fact]
    public async Task A_canceled_export_does_not_change_an_existing_file()
    {
        ToolRun.Write(_folder, "page.html", "old");
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OutputFile.WriteAsync(
            _folder.GetPath("page.html"),
            (Stream stream) =>
            {
                stream.Write(Encoding.UTF8.GetBytes("half"));
                source.Cancel();
                stream.Write(Encoding.UTF8.GetBytes("whole"));
            },
            source.Token));
        Assert.Equal(["page.html"], Entries());
        Assert.Equal("old", await File.ReadAllTextAsync(_folder.GetPath("page.html")));
    }

    [Fact]
    public async Task A_canceled_command_has_exit_code_130()
    {
        var run = await ToolRun.RunAsync(
            new CancellationToken(canceled: true), "export", ToolRun.MakeNews(_folder), "--to", "csv", "--output", _folder.GetPath("tables"));
        Assert.Equal(130, run.Exit);
        Assert.Equal(["news"], Entries());
    }

    private string[] Entries() => [.. Directory.GetFileSystemEntries(_folder.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static string Show(object value) => value switch
    {
        DBNull => "",
        bool flag => flag ? "true" : "false",
        DateOnly day => $"{day:yyyy-MM-dd}",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
