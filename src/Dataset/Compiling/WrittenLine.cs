using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Compiling;

/// <summary>A line of JSON Lines that the library wrote, as described by <c>article.schema.json</c>.</summary>
internal static class WrittenLine
{
    /// <summary>Whether an object has the members of such a line.</summary>
    public static bool Is(DataValue map) =>
        map.Find("metadata") is { Kind: DataKind.Map } && map.Find("paragraphs") is { Kind: DataKind.List } && map.Find("sentences") is { Kind: DataKind.List }
        && map.Find("boilerplate") is { Kind: DataKind.List };

    /// <summary>Reads what the line states about its article; what was found in the text when the line was written is expected to be found again.</summary>
    public static ArticleStatement Read(DataValue map, List<DataProblem> problems)
    {
        var metadata = map.Find("metadata")!;
        var stated = StatementReader.Read(metadata, problems);
        var authors = Strings(map.Find("authors"));
        var tags = Strings(map.Find("tags"));
        return stated with
        {
            Deck = Text(map, "deck") ?? stated.Deck,
            Published = Text(map, "published") is { } day ? DayText.Read(day) : stated.Published,
            Publisher = Text(map, "publisher") ?? stated.Publisher,
            Url = Text(map, "url") is { } url && ArticleMetadataReader.IsWebAddress(url) ? url : stated.Url,
            Tags = tags.Count > 0 ? new EquatableArray<string>(tags) : stated.Tags,
            FrontMatter = Text(map, "frontMatter"),
            Expected = new(Text(map, "headline"), new EquatableArray<string>(authors), FirstParagraph(map)),
        };
    }

    private static string? Text(DataValue map, string name) => map.Find(name) is { Kind: DataKind.String } value ? value.Text : null;

    private static List<string> Strings(DataValue? list)
    {
        var strings = new List<string>();
        foreach (var item in list?.Items ?? [])
        {
            if (item.Kind == DataKind.String)
            {
                strings.Add(item.Text);
            }
        }

        return strings;
    }

    private static int FirstParagraph(DataValue map) =>
        map.Find("paragraphs") is { Items.Count: > 0 } paragraphs && paragraphs.Items[0].Find("start") is { Kind: DataKind.Number } start
        && int.TryParse(start.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var position)
            ? position
            : -1;
}
