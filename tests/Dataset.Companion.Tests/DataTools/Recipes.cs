using System.Collections.Generic;
using System.Data;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.DataTools;

/// <summary>The short recipes of docs/data-tools.md.</summary>
public class Recipes
{
    [Fact]
    public void A_DataTable_loads_a_reader()
    {
        var quotes = new DataTable();
        quotes.Load(SeoulSummit.Corpus.CreateDataReader(CorpusTable.Quotes));

        Assert.Equal(SeoulSummit.Quotes.Count, quotes.Rows.Count);
        Assert.Equal(SeoulSummit.Quotes[0].Text, quotes.Rows[0]["text"]);
    }

    [Fact]
    public async Task Parquet_is_written()
    {
        using var temporary = new TemporaryFolder();
        var summit = temporary.GetPath("summit");

        await SeoulSummit.Corpus.WriteParquetAsync(summit);

        Assert.True(File.Exists(temporary.GetPath("summit/quotes.parquet")));
    }

    [Fact]
    public async Task A_stream_is_read_and_written()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("news/a.txt", Encoding.UTF8.GetBytes("Bakers agree\n\n\"We agree,\" said Ann Lee.\n"));
        temporary.Write("news/empty.txt", []);
        var (folder, target) = (temporary.GetPath("news"), temporary.GetPath("out"));
        var options = new CorpusOptions();
        var issues = new List<CorpusIssue>();

        var quotes = 0;
        await foreach (Article article in CorpusStream.ReadAsync(folder, options, issue => issues.Add(issue)))
        {
            quotes += article.Quotes.Count;
        }

        await CorpusStream.ReadPartsAsync(folder, options).WriteParquetAsync(target);

        Assert.Equal(1, quotes);
        Assert.Equal("DS0007", Assert.Single(issues).Id);
        Assert.True(File.Exists(Path.Combine(target, "croissant.json")));
    }
}
