using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Dataset.Tests.Rows;

/// <summary>Verifies that a flat table agrees with the objects, and that the reader fulfills the contract of ADO.NET.</summary>
public class DataReaderTests
{
    private static readonly Corpus News = Corpus.Create("News",
        [
            new("a", "---\ntitle: Harbour\ntags: [sea, \"a;b\"]\nrating: 2.50\n---\nThe 🚢 left on 3 May 2024. “We sail 🌊 now,” Ann Lee said.\n\nShe waved.")
            {
                Format = ArticleFormat.Markdown,
            },
            new("b", "Nothing was said."),
        ],
        new() { Entities = [new(EntityKind.Person, "Ann Lee")], ReferenceDate = new DateOnly(2024, 5, 6) });

    public static TheoryData<CorpusTable> Tables => [.. Enum.GetValues<CorpusTable>()];

    [Fact]
    public void Every_table_has_a_row_for_each_entry_of_its_list()
    {
        var corpus = SeoulSummit.Corpus;
        var counts = new Dictionary<CorpusTable, int>
        {
            [CorpusTable.Articles] = corpus.Articles.Count,
            [CorpusTable.Paragraphs] = corpus.Paragraphs.Count,
            [CorpusTable.Sentences] = corpus.Sentences.Count,
            [CorpusTable.Quotes] = corpus.Quotes.Count,
            [CorpusTable.Utterances] = corpus.Articles.Sum(article => article.Utterances.Count),
            [CorpusTable.Mentions] = corpus.Mentions.Count,
            [CorpusTable.Dates] = corpus.Dates.Count,
            [CorpusTable.Entities] = corpus.Entities.Count,
            [CorpusTable.Claims] = corpus.Claims.Count,
            [CorpusTable.Evidence] = corpus.Claims.Sum(claim => claim.Evidence.Count),
            [CorpusTable.Coverage] = corpus.Claims.Count * corpus.Articles.Count,
            [CorpusTable.Terms] = corpus.Terms.Sum(term => term.ArticleCount),
        };
        Assert.Equal(Enum.GetValues<CorpusTable>().Order(), counts.Keys.Order());
        Assert.All(counts, entry => Assert.Equal(entry.Value, Read(corpus, entry.Key).Count));
        Assert.All(counts, entry => Assert.True(entry.Value > 0, entry.Key.ToString()));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Spans_select_the_text_in_code_units_and_in_code_points(CorpusTable table)
    {
        foreach (var corpus in new[] { News, SeoulSummit.Corpus })
        {
            var rows = Read(corpus, table);
            if (rows.Count == 0 || !rows[0].ContainsKey("cp_start"))
            {
                continue;
            }

            foreach (var row in rows)
            {
                var text = corpus.Articles[(string)row["article"]].Text;
                Assert.Equal(row["text"], text.Substring((int)row["start"], (int)row["length"]));
                var runes = text.EnumerateRunes().Skip((int)row["cp_start"]).Take((int)row["cp_length"]);
                Assert.Equal(row["text"], string.Concat(runes.Select(rune => rune.ToString())));
            }
        }
    }

    [Fact]
    public void Code_points_are_fewer_than_code_units_after_a_character_outside_the_basic_plane()
    {
        var quote = Assert.Single(Read(News, CorpusTable.Quotes));
        Assert.Equal((int)quote["start"] - 1, quote["cp_start"]);
        Assert.Equal((int)quote["length"] - 1, quote["cp_length"]);
        Assert.Equal(News.Quotes[0].Speaker!.Id, quote["speaker"]);
    }

    [Fact]
    public void Keys_join_the_tables()
    {
        foreach (var corpus in new[] { News, SeoulSummit.Corpus })
        {
            var keys = Enum.GetValues<CorpusTable>().ToDictionary(table => table, table => Read(corpus, table));
            Check(keys, "article", CorpusTable.Articles);
            Check(keys, "claim", CorpusTable.Claims);
            Check(keys, "entity", CorpusTable.Entities);
            var entities = keys[CorpusTable.Entities].Select(row => row["entity"]).ToHashSet();
            Assert.All(keys[CorpusTable.Quotes].Select(row => row["speaker"]).Where(id => id is not DBNull), id => Assert.Contains(id, entities));
            foreach (var (column, table) in new[]
            {
                ("paragraph", CorpusTable.Paragraphs), ("sentence", CorpusTable.Sentences), ("utterance", CorpusTable.Utterances),
            })
            {
                var known = keys[table].Select(row => (row["article"], row[column])).ToHashSet();
                Assert.All(
                    keys.Values.SelectMany(rows => rows).Where(row => row.TryGetValue(column, out var value) && value is not DBNull),
                    row => Assert.Contains((row["article"], row[column]), known));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_key_columns_identify_each_row(CorpusTable table)
    {
        using var reader = SeoulSummit.Corpus.CreateDataReader(table);
        var keys = reader.GetColumnSchema().Where(column => column.IsKey == true).Select(column => column.ColumnName).ToList();
        Assert.NotEmpty(keys);
        var rows = Read(SeoulSummit.Corpus, table);
        Assert.Equal(rows.Count, rows.Select(row => string.Join('\u0001', keys.Select(key => row[key]))).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_DataTable_loads_it(CorpusTable table)
    {
        foreach (var corpus in new[] { News, SeoulSummit.Corpus })
        {
            using var loaded = new DataTable { Locale = CultureInfo.InvariantCulture };
            loaded.Load(corpus.CreateDataReader(table));
            var rows = Read(corpus, table);
            Assert.Equal(rows.Count, loaded.Rows.Count);
            for (var i = 0; i < rows.Count; i++)
            {
                Assert.Equal(rows[i].Values, loaded.Rows[i].ItemArray!);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Columns_have_names_that_need_no_quoting_and_a_description(CorpusTable table)
    {
        string[] reserved = ["index", "order", "group", "from", "to", "end", "table", "select", "values", "references", "default", "check", "key", "primary"];
        using var reader = SeoulSummit.Corpus.CreateDataReader(table);
        var columns = reader.GetColumnSchema().Cast<CorpusTableColumn>().ToList();
        Assert.Equal(Enumerable.Range(0, reader.FieldCount), columns.Select(column => column.ColumnOrdinal!.Value));
        Assert.Equal(columns.Count, columns.Select(column => column.ColumnName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(columns, column =>
        {
            Assert.Matches("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", column.ColumnName);
            Assert.DoesNotContain(column.ColumnName, reserved);
            Assert.EndsWith(".", column.Description, StringComparison.Ordinal);
            Assert.Equal(column.Description, column["Description"]);
            Assert.Equal(table, column.Table);
            Assert.Equal(column.ColumnName, reader.GetName(column.ColumnOrdinal!.Value));
            Assert.Equal(column.DataType, reader.GetFieldType(column.ColumnOrdinal.Value));
        });
        Assert.Equal(columns.Select(column => column.ColumnName), reader.GetSchemaTable()!.Rows.Cast<DataRow>().Select(row => (string)row["ColumnName"]));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Only_nullable_columns_contain_null(CorpusTable table)
    {
        foreach (var corpus in new[] { News, SeoulSummit.Corpus })
        {
            using var reader = corpus.CreateDataReader(table);
            var columns = reader.GetColumnSchema();
            while (reader.Read())
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    Assert.Equal(reader.IsDBNull(i), reader.GetValue(i) is DBNull);
                    Assert.True(columns[i].AllowDBNull == true || !reader.IsDBNull(i), columns[i].ColumnName);
                    Assert.True(reader.IsDBNull(i) || reader.GetValue(i).GetType() == columns[i].DataType, columns[i].ColumnName);
                }
            }
        }
    }

    [Fact]
    public void Lists_and_front_matter_are_JSON()
    {
        var row = Read(News, CorpusTable.Articles).Single(row => (string)row["article"] == "a");
        Assert.Equal("""["sea","a;b"]""", row["tags"]);
        using var metadata = JsonDocument.Parse((string)row["metadata"]);
        Assert.Equal("2.50", metadata.RootElement.GetProperty("rating").GetRawText());
        Assert.Equal("Harbour", row["headline"]);
    }

    [Fact]
    public void Values_are_read_with_their_types()
    {
        using var reader = News.CreateDataReader(CorpusTable.Dates);
        Assert.True(reader.HasRows);
        Assert.True(reader.Read());
        var day = reader.GetOrdinal("First_Day");
        Assert.Equal(new DateOnly(2024, 5, 3), reader.GetFieldValue<DateOnly>(day));
        Assert.Equal(new DateTime(2024, 5, 3), reader.GetDateTime(day));
        Assert.Equal(new DateOnly(2024, 5, 3), reader["first_day"]);
        Assert.Equal(1, reader.GetInt32(reader.GetOrdinal("days")));
        Assert.Equal(1L, reader.GetInt64(reader.GetOrdinal("days")));
        Assert.Equal("a", reader.GetString(0));
        var buffer = new char[3];
        Assert.Equal(1, reader.GetChars(0, 0, buffer, 1, 2));
        Assert.Equal("\0a\0", new string(buffer));
        Assert.Throws<InvalidCastException>(() => reader.GetInt32(0));
        Assert.Throws<InvalidCastException>(() => reader.GetGuid(day));
        Assert.False(reader.Read());
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void Reading_null_throws_only_if_the_type_is_not_nullable()
    {
        using var reader = News.CreateDataReader(CorpusTable.Articles);
        reader.Read();
        var deck = reader.GetOrdinal("deck");
        Assert.True(reader.IsDBNull(deck));
        Assert.Equal(DBNull.Value, reader.GetValue(deck));
        Assert.Throws<InvalidCastException>(() => reader.GetString(deck));
        Assert.Null(reader.GetFieldValue<DateTime?>(reader.GetOrdinal("dateline_date")));
        Assert.Throws<InvalidCastException>(() => reader.GetDateTime(reader.GetOrdinal("dateline_date")));
    }

    [Fact]
    public void A_wrong_column_or_table_is_reported_with_the_existing_ones()
    {
        using var reader = News.CreateDataReader(CorpusTable.Claims);
        Assert.Contains(
            "claim, statement, disputes", Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("text")).Message, StringComparison.Ordinal);
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetName(5));
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetName(-1));
        Assert.Contains("Mentions", Assert.Throws<ArgumentOutOfRangeException>(() => News.CreateDataReader((CorpusTable)99)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_available_only_on_a_row()
    {
        var reader = News.CreateDataReader(CorpusTable.Articles);
        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
        while (reader.Read())
        {
        }

        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
        Assert.True(reader.HasRows);
        reader.Dispose();
        Assert.True(reader.IsClosed);
        Assert.Throws<InvalidOperationException>(() => reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.GetName(0));
        reader.Dispose();
    }

    [Fact]
    public async Task Rows_are_read_asynchronously_until_canceled()
    {
        await using var reader = SeoulSummit.Corpus.CreateDataReader(CorpusTable.Sentences);
        using var source = new CancellationTokenSource();
        Assert.True(await reader.ReadAsync(source.Token));
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(source.Token));
        Assert.Equal(SeoulSummit.Sentences[0].Text, reader["text"]);
    }

    [Fact]
    public void An_empty_corpus_has_columns_and_no_rows()
    {
        var empty = Corpus.Create("Empty", []);
        foreach (var table in Enum.GetValues<CorpusTable>())
        {
            using var reader = empty.CreateDataReader(table);
            Assert.False(reader.HasRows);
            Assert.False(reader.Read());
            Assert.NotEmpty(reader.GetColumnSchema());
        }
    }

    private static void Check(Dictionary<CorpusTable, List<Dictionary<string, object>>> tables, string column, CorpusTable home)
    {
        var known = tables[home].Select(row => row[column]).ToHashSet();
        Assert.All(tables.Values.SelectMany(rows => rows).Where(row => row.ContainsKey(column)), row => Assert.Contains(row[column], known));
    }

    private static List<Dictionary<string, object>> Read(Corpus corpus, CorpusTable table)
    {
        using var reader = corpus.CreateDataReader(table);
        var rows = new List<Dictionary<string, object>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetValue));
        }

        return rows;
    }
}
