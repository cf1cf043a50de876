using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Compiling;

/// <summary>Reads entries that accompany a text but are not part of it, in the same way as front matter.</summary>
internal static class StatementReader
{
    /// <summary>Reads what the entries state.</summary>
    public static ArticleStatement Read(DataValue map, List<DataProblem> problems)
    {
        var fields = FrontMatterFields.Read(map, problems);
        if (fields.Url is { } address && ArticleMetadataReader.IsOddAddress(address))
        {
            problems.Add(new(fields.UrlSpan, ArticleMetadataReader.DescribeOddAddress(address)));
        }

        return new()
        {
            Headline = fields.Title,
            Deck = fields.Deck,
            Authors = fields.Authors.Count > 0 ? new EquatableArray<string>(fields.Authors) : null,
            Published = fields.Date,
            Publisher = fields.Publisher,
            Url = fields.Url is { } url && ArticleMetadataReader.IsWebAddress(url) ? url : null,
            Tags = fields.Tags.Count > 0 ? new EquatableArray<string>(fields.Tags) : null,
            Metadata = map.Entries.Count > 0 ? JsonText.Write(map) : "",
        };
    }
}
