using System;
using System.Linq;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Dataset.Companion.Tests.DataTools;

/// <summary>Tests the flat tables in SQLite, with the recipe of docs/data-tools.md.</summary>
public sealed class SqliteTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteTests()
    {
        _connection.Open();
        foreach (var table in Enum.GetValues<CorpusTable>())
        {
            Load(table);
        }
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Tables_have_all_rows()
    {
        Assert.Equal(SeoulSummit.Quotes.Count, Ask("SELECT count(*) FROM Quotes"));
        Assert.Equal(SeoulSummit.Corpus.Terms.Sum(term => term.ArticleCount), Ask("SELECT count(*) FROM Terms"));
        Assert.Equal(SeoulSummit.Corpus.Claims.Count * SeoulSummit.Articles.Count, Ask("SELECT count(*) FROM Coverage"));
    }

    [Fact]
    public void Tables_can_be_joined() => Assert.Equal(
        SeoulSummit.Quotes.Count(quote => quote.Speaker is Person),
        Ask("SELECT count(*) FROM Quotes q JOIN Entities e ON e.entity = q.speaker WHERE e.kind = 'person'"));

    [Fact]
    public void Days_are_stored_as_days() => Assert.Equal(
        SeoulSummit.Dates.Count(date => date.Range is { } range && range.From.Month == 9),
        Ask("SELECT count(*) FROM Dates WHERE strftime('%m', first_day) = '09'"));

    [Fact]
    public void Spans_in_code_points_select_the_text() => Assert.Equal(
        SeoulSummit.Mentions.Count,
        Ask("SELECT count(*) FROM Mentions m JOIN Articles a USING (article) WHERE substr(a.text, m.cp_start + 1, m.cp_length) = m.text"));

    private void Load(CorpusTable table)
    {
        using var reader = SeoulSummit.Corpus.CreateDataReader(table);
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        using var transaction = _connection.BeginTransaction();
        using var create = _connection.CreateCommand();
        create.CommandText = $"CREATE TABLE {table} ({string.Join(", ", names)})";
        create.ExecuteNonQuery();
        using var insert = _connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names.Select(name => "$" + name))})";
        names.ForEach(name => insert.Parameters.Add(new SqliteParameter { ParameterName = "$" + name }));
        while (reader.Read())
        {
            for (var i = 0; i < names.Count; i++)
            {
                insert.Parameters[i].Value = reader.GetValue(i);
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private int Ask(string question)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = question;
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
