using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Dataset.Tests.Helpers;
using DuckDB.NET.Data;
using Xunit;

namespace Dataset.Companion.Tests.DataTools;

/// <summary>Verifies that the SQL of docs/data-tools.md over the flat tables returns the same results as LINQ over the objects.</summary>
public sealed class DuckDbTests : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbTests()
    {
        _connection.Open();
        DuckDbTables.Load(_connection, SeoulSummit.Corpus);
    }

    public static TheoryData<string> Names =>
        [.. typeof(Questions).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(method => method.Name)];

    public void Dispose() => _connection.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void SQL_and_LINQ_return_the_same_results(string question)
    {
        var answer = (IEnumerable<string>)typeof(Questions).GetMethod(question)!.Invoke(null, null)!;
        Check(ReadQuery(question.Replace('_', ' ')), answer);
    }

    [Theory]
    [InlineData(CorpusTable.Paragraphs)]
    [InlineData(CorpusTable.Sentences)]
    [InlineData(CorpusTable.Quotes)]
    [InlineData(CorpusTable.Mentions)]
    [InlineData(CorpusTable.Dates)]
    [InlineData(CorpusTable.Evidence)]
    public void SQL_extracts_the_same_text_by_code_points(CorpusTable table) => Check(
        $"SELECT count(*) FROM {table} p JOIN Articles a USING (article) WHERE substring(a.text, p.cp_start + 1, p.cp_length) <> p.text",
        [Questions.Row(0)]);

    // Returns the query that the page shows under a heading.
    private static string ReadQuery(string heading)
    {
        var page = File.ReadAllText(Repository.GetPath("docs/data-tools.md")).ReplaceLineEndings("\n");
        var section = page[page.IndexOf($"\n### {heading}\n", StringComparison.Ordinal)..];
        var start = section.IndexOf("```sql\n", StringComparison.Ordinal) + "```sql\n".Length;
        return section[start..section.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private void Check(string question, IEnumerable<string> expected)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Questions.Row([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]));
        }

        Assert.NotEmpty(rows);
        Assert.Equal(expected, rows);
    }
}
