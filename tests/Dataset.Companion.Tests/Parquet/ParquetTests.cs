using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using DuckDB.NET.Data;
using Xunit;

namespace Dataset.Companion.Tests.Parquet;

/// <summary>Verifies that DuckDB reads back the tables, row by row.</summary>
public sealed class ParquetTests : IDisposable
{
    private static readonly Corpus News = SeoulSummit.Corpus;

    private readonly TemporaryFolder _folder = new();
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public ParquetTests() => _connection.Open();

    public static TheoryData<CorpusTable> Tables => [.. Enum.GetValues<CorpusTable>()];

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_has_the_rows_of_the_corpus(CorpusTable table)
    {
        // Small row groups, so each table has several.
        await News.WriteParquetAsync(Target, new() { Tables = [table], RowGroupSize = 7 });
        Assert.Equal(RowsOf(News, table), Query($"SELECT * FROM '{FileOf(table)}'"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_has_the_columns_of_the_corpus_and_their_types(CorpusTable table)
    {
        await News.WriteParquetAsync(Target);
        using var reader = News.CreateDataReader(table);
        var expected = reader.GetColumnSchema().Select(column => $"{column.ColumnName} {TypeOf(column)}");
        Assert.Equal(expected, Query($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{FileOf(table)}')").Select(row => string.Join(' ', row)));

        // Only the file states whether a column can be null.
        var nullable = reader.GetColumnSchema().Select(column => $"{column.ColumnName} {(column.AllowDBNull == true ? "OPTIONAL" : "REQUIRED")}");
        Assert.Equal(
            nullable,
            Query($"SELECT name, repetition_type FROM parquet_schema('{FileOf(table)}') WHERE type IS NOT NULL").Select(row => string.Join(' ', row)));
    }

    [Fact]
    public async Task Tables_can_be_joined()
    {
        await News.WriteParquetAsync(Target);
        var rows = Query(
            $"""
            SELECT a.publisher, e.name, count(*) FROM '{FileOf(CorpusTable.Quotes)}' q
            JOIN '{FileOf(CorpusTable.Articles)}' a USING (article) JOIN '{FileOf(CorpusTable.Entities)}' e ON e.entity = q.speaker
            GROUP BY ALL ORDER BY ALL
            """);
        var expected = News.Quotes.Where(quote => quote.Speaker is not null)
            .GroupBy(quote => (quote.Article.Publisher, quote.Speaker!.Name))
            .OrderBy(group => group.Key.Publisher, StringComparer.Ordinal).ThenBy(group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => new object?[] { group.Key.Publisher, group.Key.Name, (long)group.Count() });
        Assert.Equal(expected, rows);

        // SQL counts code points, so a span in code points selects the text.
        Assert.Equal(
            [[0L]],
            Query(
                $"""
                SELECT count(*) FROM '{FileOf(CorpusTable.Sentences)}' s JOIN '{FileOf(CorpusTable.Articles)}' a USING (article)
                WHERE substr(a.text, s.cp_start + 1, s.cp_length) <> s.text
                """));
    }

    [Fact]
    public async Task Row_groups_have_the_size_in_the_options()
    {
        await News.WriteParquetAsync(Target, new() { Tables = [CorpusTable.Sentences], RowGroupSize = 50 });
        var groups = Query($"SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata('{FileOf(CorpusTable.Sentences)}') ORDER BY 1");
        Assert.Equal((News.Sentences.Count + 49) / 50, groups.Count);
        Assert.All(groups.SkipLast(1), group => Assert.Equal(50L, group[1]));
        var file = FileOf(CorpusTable.Sentences);
        var encodings = Query($"SELECT DISTINCT encodings FROM parquet_metadata('{file}') WHERE path_in_schema IN ('article', 'start')")
            .Select(row => (string)row[0]!);
        Assert.Contains(encodings, encoding => encoding.Contains("DICTIONARY", StringComparison.Ordinal));
        Assert.Contains(encodings, encoding => encoding.Contains("DELTA_BINARY_PACKED", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Any_text_is_read_back()
    {
        var corpus = Corpus.Create(
            "Odd",
            [
                new("a\u0301/\u4E2D", "\U0001F30A \"We \u00E9 agree,\" said Ann Lee.\n\n\u0000 nul\r\n\uD800 alone \uFEFF\u2028"),
                new("empty", ""),
            ],
            new() { Entities = [new(EntityKind.Person, "Ann Lee")] });
        await corpus.WriteParquetAsync(Target);
        foreach (var table in Enum.GetValues<CorpusTable>())
        {
            // UTF-8 has no lone surrogates.
            var expected = RowsOf(corpus, table)
                .Select(row => row.Select(value => value is string text ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : value));
            Assert.Equal(expected, Query($"SELECT * FROM '{FileOf(table)}'"));
        }
    }

    [Fact]
    public async Task A_corpus_without_rows_is_written_as_tables_without_rows()
    {
        await Corpus.Create("None", []).WriteParquetAsync(Target);
        foreach (var table in Enum.GetValues<CorpusTable>())
        {
            Assert.Equal([[0L]], Query($"SELECT count(*) FROM '{FileOf(table)}'"));
        }
    }

    [Fact]
    public async Task The_same_corpus_produces_the_same_bytes()
    {
        var other = _folder.GetPath("other");
        await News.WriteParquetAsync(Target);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            await News.WriteParquetAsync(other);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(14, Directory.GetFiles(Target).Length);
        foreach (var file in Directory.GetFiles(Target))
        {
            Assert.Equal(await File.ReadAllBytesAsync(file), await File.ReadAllBytesAsync(Path.Combine(other, Path.GetFileName(file))));
        }
    }

    [Fact]
    public async Task Folders_become_partitions()
    {
        var corpus = Corpus.Create(
            "Divided", Enumerable.Range(0, 60).Select(i => new ArticleSource(FolderOf(i) + $"{i:00}", $"Story {i}\n\nIt is so. It was.\n")));
        await corpus.WriteParquetAsync(Target, new() { PartitionByFolder = true });
        var rows = Query($"SELECT article, folder, text FROM read_parquet('{Target}/articles/**/*.parquet', hive_partitioning = true) ORDER BY article");
        Assert.Equal(
            corpus.Articles.Select(article => new object?[] { article.Key, article.Folder.Length == 0 ? null : article.Folder, article.Text }),
            rows);
        Assert.Equal(
            [[2L * 20]],
            Query($"SELECT count(*) FROM read_parquet('{Target}/sentences/**/*.parquet', hive_partitioning = true) WHERE folder = 'a/b:c'"));

        // Declarations do not belong to a folder.
        Assert.True(File.Exists(Path.Combine(Target, "entities.parquet")));

        static string FolderOf(int i) => (i % 3) switch { 0 => "", 1 => "a/b:c/", _ => "\u4E2D =%./" };
    }

    [Fact]
    public async Task A_stream_produces_the_tables_of_the_whole_corpus()
    {
        for (var i = 0; i < 200; i++)
        {
            _folder.Write($"news/{i % 3}/{i:000}.txt", Encoding.UTF8.GetBytes($"Story {i}\n\n\"We agree on {i},\" said Ann Lee. It was on September 6.\n"));
        }

        var options = new CorpusOptions
        {
            ReferenceDate = new(2024, 9, 6),
            Entities = [new(EntityKind.Person, "Ann Lee"), new(EntityKind.Place, "Nowhere")],
            Claims = [new("Agreed", "They agree.") { Evidence = [new("agree on 7,"), new("agree on 150,"), new("agree on 199,")] }],
        };
        var whole = Corpus.Load(_folder.GetPath("news"), options, TestContext.Current.CancellationToken);
        await CorpusStream.ReadPartsAsync(_folder.GetPath("news"), options, null, TestContext.Current.CancellationToken).WriteParquetAsync(Target);

        Assert.False(File.Exists(FileOf(CorpusTable.Terms)));
        foreach (var table in Enum.GetValues<CorpusTable>().Except([CorpusTable.Terms, CorpusTable.Coverage]))
        {
            Assert.Equal(Sorted(RowsOf(whole, table), table), Sorted(Query($"SELECT * FROM '{FileOf(table)}'"), table));
        }

        Assert.Equal(
            RowsOf(whole, CorpusTable.Coverage).OrderBy(row => (string)row[1]!, StringComparer.Ordinal),
            Query($"SELECT * FROM '{FileOf(CorpusTable.Coverage)}' ORDER BY article"));
        Assert.Contains("DS0011 (1)", await File.ReadAllTextAsync(Path.Combine(Target, "README.md")), StringComparison.Ordinal);

        // Evidence is numbered across parts in the order of the articles, not of the declarations.
        static IEnumerable<object?[]> Sorted(IEnumerable<object?[]> rows, CorpusTable table) =>
            table == CorpusTable.Evidence
                ? rows.Select(row => row.Where((_, i) => i != 1).ToArray()).OrderBy(row => (string)row[1]!, StringComparer.Ordinal)
                : rows;
    }

    [Fact]
    public async Task Parts_of_different_corpora_are_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Parts(News, Corpus.Create("Other", [])).WriteParquetAsync(Target));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Parts().WriteParquetAsync(Target));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));

        static async IAsyncEnumerable<Corpus> Parts(params Corpus[] parts)
        {
            foreach (var part in parts)
            {
                await Task.Yield();
                yield return part;
            }
        }
    }

    [Fact]
    public async Task An_export_replaces_only_an_earlier_one()
    {
        await News.WriteParquetAsync(Target, new() { PartitionByFolder = true });
        await News.WriteParquetAsync(Target, new() { Tables = [CorpusTable.Dates] });
        Assert.Equal(
            ["README.md", "croissant.json", "dates.parquet"], Directory.GetFileSystemEntries(Target).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        await File.WriteAllTextAsync(Path.Combine(Target, "notes.txt"), "mine", TestContext.Current.CancellationToken);
        var exception = await Assert.ThrowsAsync<IOException>(() => News.WriteParquetAsync(Target));
        Assert.Contains("notes.txt", exception.Message, StringComparison.Ordinal);
        Assert.Equal(4, Directory.GetFileSystemEntries(Target).Length);

        _folder.Write("file", []);
        await Assert.ThrowsAsync<IOException>(() => News.WriteParquetAsync(_folder.GetPath("file")));
        Directory.CreateDirectory(_folder.GetPath("empty"));
        await News.WriteParquetAsync(_folder.GetPath("empty"), new() { Tables = [CorpusTable.Claims] });
        Assert.Equal(3, Directory.GetFiles(_folder.GetPath("empty")).Length);
    }

    [Fact]
    public async Task A_canceled_export_leaves_no_files()
    {
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Parts().WriteParquetAsync(Target, null, source.Token));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));

        async IAsyncEnumerable<Corpus> Parts()
        {
            yield return News;
            await source.CancelAsync();
            yield return News;
        }
    }

    [Fact]
    public async Task Invalid_options_throw()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => News.WriteParquetAsync(""));
        await Assert.ThrowsAsync<ArgumentException>(() => News.WriteParquetAsync(Target, new() { Tables = [] }));
        await Assert.ThrowsAsync<ArgumentException>(() => News.WriteParquetAsync(Target, new() { Tables = [CorpusTable.Dates, CorpusTable.Dates] }));
        await Assert.ThrowsAsync<ArgumentException>(() => News.WriteParquetAsync(Target, new() { Tables = [(CorpusTable)99] }));
        await Assert.ThrowsAsync<ArgumentException>(() => News.WriteParquetAsync(Target, new() { RowGroupSize = 0 }));
        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => CorpusStream.ReadPartsAsync("none").WriteParquetAsync(Target, new() { Tables = [CorpusTable.Terms] }));
        Assert.Contains("Terms", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    private string Target => _folder.GetPath("out");

    private string FileOf(CorpusTable table) => Path.Combine(Target, table.ToString().ToLowerInvariant() + ".parquet");

    private static List<object?[]> RowsOf(Corpus corpus, CorpusTable table)
    {
        using var reader = corpus.CreateDataReader(table);
        return Read(reader);
    }

    private List<object?[]> Query(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        return Read(reader);
    }

    private static List<object?[]> Read(DbDataReader reader)
    {
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    private static string TypeOf(DbColumn column) => Type.GetTypeCode(column.DataType) switch
    {
        TypeCode.Int32 => "INTEGER",
        TypeCode.Double => "DOUBLE",
        TypeCode.String => "VARCHAR",
        _ => "DATE",
    };
}
