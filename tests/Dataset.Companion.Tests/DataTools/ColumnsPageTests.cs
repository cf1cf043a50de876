using System;
using System.Data.Common;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.DataTools;

/// <summary>Verifies that docs/data-tools.md describes every column. DATASET_ACCEPT=1 rewrites the tables.</summary>
public class ColumnsPageTests
{
    private const string Heading = "\n## Columns\n";

    [Fact]
    public void The_page_describes_every_column()
    {
        var path = Repository.GetPath("docs/data-tools.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        var described = Describe();
        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1")
        {
            File.WriteAllText(path, page[..start] + described);
            return;
        }

        Assert.Equal(described, page[start..]);
    }

    private static string Describe()
    {
        var text = new StringBuilder();
        foreach (var table in Enum.GetValues<CorpusTable>())
        {
            using var reader = SeoulSummit.Corpus.CreateDataReader(table);
            text.Append(CultureInfo.InvariantCulture, $"\n### {table}\n\n| Column | Type | What it is |\n|---|---|---|\n");
            foreach (var column in reader.GetColumnSchema().Cast<CorpusTableColumn>())
            {
                var type = column.DataType!.Name + (column.AllowDBNull == true ? "?" : "") + (column.IsKey == true ? ", key" : "");
                text.Append(CultureInfo.InvariantCulture, $"| `{column.ColumnName}` | `{type}` | {column.Description} |\n");
            }
        }

        return text.ToString();
    }
}
