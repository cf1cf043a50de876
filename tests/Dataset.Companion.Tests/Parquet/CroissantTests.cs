using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using DuckDB.NET.Data;
using Xunit;

namespace Dataset.Companion.Tests.Parquet;

/// <summary>Verifies that croissant.json describes the exported files as Croissant 1.1 requires, and that the data card agrees with it.</summary>
public sealed class CroissantTests : IDisposable
{
    private static readonly Corpus News = SeoulSummit.Corpus;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_file_is_listed_with_its_size_and_hash(bool isDivided)
    {
        var root = await WriteAsync(News, new() { PartitionByFolder = isDivided });
        var described = root.GetProperty("distribution").EnumerateArray().Where(entry => TypeOf(entry) == "cr:FileObject").ToList();
        foreach (var file in described)
        {
            var path = Path.Combine(_folder.Path, "out", Uri.UnescapeDataString(file.GetProperty("contentUrl").GetString()!));
            var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
            Assert.Equal($"{bytes.Length} B", file.GetProperty("contentSize").GetString());
        }

        Assert.Equal(Directory.GetFiles(_folder.GetPath("out"), "*.parquet", SearchOption.AllDirectories).Length, described.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ids_are_unique_and_references_have_targets(bool isDivided)
    {
        var root = await WriteAsync(News, new() { PartitionByFolder = isDivided });
        var (defined, referenced) = (new List<string>(), new List<string>());
        Collect(root, defined, referenced);
        Assert.Equal(defined.Distinct().Count(), defined.Count);
        Assert.Empty(referenced.Except(defined));
        Assert.Contains("articles/article", referenced);
    }

    [Fact]
    public async Task Fields_match_the_columns_and_types_of_their_files()
    {
        var root = await WriteAsync(News, new());
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        foreach (var set in root.GetProperty("recordSet").EnumerateArray())
        {
            var name = set.GetProperty("name").GetString();
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{_folder.GetPath($"out/{name}.parquet")}')";
            using var reader = command.ExecuteReader();
            var columns = new List<string>();
            while (reader.Read())
            {
                columns.Add($"{reader.GetString(0)} {reader.GetString(1)}");
            }

            Assert.Equal(columns, set.GetProperty("field").EnumerateArray().Select(field =>
            {
                Assert.NotEmpty(field.GetProperty("description").GetString()!);
                Assert.Equal($"{name}.parquet", field.GetProperty("source").GetProperty("fileObject").GetProperty("@id").GetString());
                return field.GetProperty("source").GetProperty("extract").GetProperty("column").GetString() + " " + SqlTypeOf(field.GetProperty("dataType"));
            }));

            using var count = connection.CreateCommand();
            count.CommandText = $"SELECT count(*) FROM '{_folder.GetPath($"out/{name}.parquet")}'";
            Assert.Equal((long)count.ExecuteScalar()!, set.GetProperty("annotation")[0].GetProperty("value").GetInt64());

            // A key identifies a row, so the number of distinct keys is the number of rows.
            var keys = set.GetProperty("key").EnumerateArray().Select(key => key.GetProperty("@id").GetString()!.Split('/')[1]);
            count.CommandText = $"SELECT count(*) FROM (SELECT DISTINCT {string.Join(", ", keys)} FROM '{_folder.GetPath($"out/{name}.parquet")}')";
            Assert.Equal((long)count.ExecuteScalar()!, set.GetProperty("annotation")[0].GetProperty("value").GetInt64());
        }
    }

    [Fact]
    public async Task Stated_options_are_written_and_nothing_is_invented()
    {
        string[] stated = ["license", "url", "creator", "datePublished"];
        var bare = await WriteAsync(News, new());
        Assert.All(stated, name => Assert.False(bare.TryGetProperty(name, out _), name));
        Assert.Equal("sc:Dataset", TypeOf(bare));
        Assert.Equal("http://mlcommons.org/croissant/1.1", bare.GetProperty("conformsTo").GetString());
        Assert.Equal(News.Description, bare.GetProperty("description").GetString());
        Assert.Equal("urn:sha256:" + News.Fingerprint, bare.GetProperty("prov:wasDerivedFrom").GetProperty("@id").GetString());
        Assert.Contains("**Not stated.**", await ReadCardAsync(), StringComparison.Ordinal);

        var full = await WriteAsync(
            News, new() { License = "CC-BY-4.0", Url = new("https://example.org/summit"), Creator = "The \"Desk\"", Published = new(2024, 9, 7) });
        Assert.Equal("https://spdx.org/licenses/CC-BY-4.0.html", full.GetProperty("license").GetString());
        Assert.Equal("https://example.org/summit", full.GetProperty("url").GetString());
        Assert.Equal("The \"Desk\"", full.GetProperty("creator").GetProperty("name").GetString());
        Assert.Equal("2024-09-07", full.GetProperty("datePublished").GetString());
        var card = await ReadCardAsync();
        Assert.Contains("\nlicense: \"cc-by-4.0\"\n", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Not stated", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_card_has_the_counts_and_every_column()
    {
        var corpus = Corpus.Create("A \"name\"\nof two lines", [new("a", "Text.") { Publisher = "Wire", Published = new(2024, 1, 2) }, new("b", "")]);
        await WriteAsync(corpus, new() { Tables = [CorpusTable.Articles, CorpusTable.Sentences] });
        var card = await ReadCardAsync();
        Assert.StartsWith(
            "---\nlanguage:\n- \"en\"\npretty_name: \"A \\\"name\\\" of two lines\"\ntags:\n- news\nconfigs:\n- config_name: articles\n",
            card,
            StringComparison.Ordinal);
        Assert.Contains("\n# A \"name\" of two lines\n", card, StringComparison.Ordinal);
        Assert.Contains("- Articles: 2, with 1 words", card, StringComparison.Ordinal);
        Assert.Contains("- Published: 2024-01-02 to 2024-01-02", card, StringComparison.Ordinal);
        Assert.Contains("- Publishers: Wire (1)", card, StringComparison.Ordinal);
        Assert.Contains("DS0007 (1)", card, StringComparison.Ordinal);
        Assert.Contains("| `articles.parquet` | 2 |", card, StringComparison.Ordinal);
        using var reader = corpus.CreateDataReader(CorpusTable.Sentences);
        Assert.All(
            Enumerable.Range(0, reader.FieldCount).Select(reader.GetName), name => Assert.Contains($"\n| `{name}` | ", card, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', card);
    }

    private async Task<JsonElement> WriteAsync(Corpus corpus, ParquetExportOptions options)
    {
        await corpus.WriteParquetAsync(_folder.GetPath("out"), options, TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(_folder.GetPath("out/croissant.json")));
        return document.RootElement.Clone();
    }

    private Task<string> ReadCardAsync() => File.ReadAllTextAsync(_folder.GetPath("out/README.md"));

    // An object that has only an id refers to another object.
    private static void Collect(JsonElement element, List<string> defined, List<string> referenced)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@id", out var id))
            {
                (element.EnumerateObject().Count() == 1 ? referenced : defined).Add(id.GetString()!);
            }

            foreach (var property in element.EnumerateObject().Where(property => property.Name != "@context"))
            {
                Collect(property.Value, defined, referenced);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, defined, referenced);
            }
        }
    }

    private static string? TypeOf(JsonElement element) => element.GetProperty("@type").GetString();

    private static string SqlTypeOf(JsonElement type) => (type.ValueKind == JsonValueKind.Array ? type[0] : type).GetString() switch
    {
        "sc:Integer" => "INTEGER",
        "sc:Float" => "DOUBLE",
        "sc:Date" => "DATE",
        _ => "VARCHAR",
    };
}
