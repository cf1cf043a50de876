using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dataset.Compiling;
using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Making;

/// <summary>Converts an article that a program provides to the input of the stages, and a line of JSON Lines to such an article.</summary>
internal static class SourceReader
{
    /// <summary>Returns the input of an article.</summary>
    /// <exception cref="ArgumentException">A URL is not absolute, or a list contains null; <paramref name="place"/> is the place in the message.</exception>
    public static ArticleInput ToInput(ArticleSource source, string place)
    {
        var key = ArticleKey.Normalize(source.Key);
        var stated = ReadMetadata(source.Metadata ?? throw Null(place, nameof(source.Metadata)), place) with
        {
            FrontMatter = source.Line?.Stated.FrontMatter,
        };
        stated = stated with
        {
            Headline = NullIfBlank(source.Headline) ?? stated.Headline,
            Deck = NullIfBlank(source.Deck) ?? stated.Deck,
            Authors = ListOf(source.Authors, place, nameof(source.Authors)) ?? stated.Authors,
            Published = source.Published?.DayNumber ?? stated.Published,
            Publisher = NullIfBlank(source.Publisher) ?? stated.Publisher,
            Url = AddressOf(source.Url, place) ?? stated.Url,
            Tags = ListOf(source.Tags, place, nameof(source.Tags)) ?? stated.Tags,
        };
        return new(key, key, source.Text)
        {
            Format = source.Format,
            Stated = IsAsRead(source) ? stated with
            {
                Headline = source.Line!.Stated.Headline,
                Authors = source.Line.Stated.Authors,
                Expected = source.Line.Stated.Expected
            } : stated,
            Place = source.Line?.Place,
        };
    }

    /// <summary>Returns the public form of a line of JSON Lines.</summary>
    public static ArticleSource ToSource(JsonLine line)
    {
        var stated = line.Stated;
        return new(line.Key, line.Text)
        {
            Headline = stated.Headline ?? stated.Expected?.Headline,
            Deck = stated.Deck,
            Authors = [.. stated.Authors ?? stated.Expected?.Authors ?? default],
            Published = stated.Published is { } day ? DateOnly.FromDayNumber(day) : null,
            Publisher = stated.Publisher,
            Url = stated.Url is { } url ? new Uri(url) : null,
            Tags = [.. stated.Tags ?? default],
            Metadata = new Lists.MetadataDictionary(stated.Metadata),
            Format = line.Format,
            Line = line,
        };
    }

    // True if the values that were found in the text when the line was written have not been changed since.
    private static bool IsAsRead(ArticleSource source) =>
        source.Line is { Stated: { Expected: { } expected } stated } line && source.Text == line.Text
        && source.Headline == (stated.Headline ?? expected.Headline) && source.Authors.SequenceEqual(stated.Authors ?? expected.Authors);

    private static ArticleStatement ReadMetadata(IReadOnlyDictionary<string, JsonElement> metadata, string place)
    {
        if (metadata.Count == 0)
        {
            return new();
        }

        var entries = new List<DataEntry>(metadata.Count);
        var problems = new List<DataProblem>();
        foreach (var (key, element) in metadata)
        {
            var json = element.ValueKind == JsonValueKind.Undefined ? "null" : element.GetRawText();
            var value = JsonReader.Read(json, 0, json.Length, problems, out _);
            entries.Add(new(key, default, value ?? throw new ArgumentException($"{place}.Metadata[\"{key}\"]: {problems[0].Message}.")));
        }

        return StatementReader.Read(DataValue.Map(default, entries), problems);
    }

    private static EquatableArray<string>? ListOf(IReadOnlyList<string> list, string place, string name)
    {
        if (list is null)
        {
            throw Null(place, name);
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
            {
                throw Null(place, $"{name}[{i}]");
            }
        }

        return list.Count == 0 ? null : new EquatableArray<string>(list.Select(text => text.Trim()).Where(text => text.Length > 0).Distinct().ToArray());
    }

    private static string? AddressOf(Uri? url, string place) =>
        url is null ? null
        : url.IsAbsoluteUri && ArticleMetadataReader.IsWebAddress(url.OriginalString) ? url.OriginalString
        : throw new ArgumentException($"{place}.Url, '{url.OriginalString}', is not an absolute http or https address.");

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static ArgumentException Null(string place, string member) => new($"{place}.{member} is null.");
}
