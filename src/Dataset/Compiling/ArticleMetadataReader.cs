using System;
using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Compiling;

/// <summary>
/// Combines what is known about an article in addition to its text, in the order of <see cref="ArticleMetadata"/>. Reports faults of front matter (DS0016).
/// </summary>
internal static class ArticleMetadataReader
{
    public static ArticleMetadata Read(ArticleInput input, FileContent file, ArticleDeclaration? declared, ArticlePlaces places, IssueList issues)
    {
        var stated = input.Stated ?? new ArticleStatement();
        var front = file.FrontMatter;
        var problems = new List<DataProblem>();
        var fields = FrontMatterFields.Read(front?.Root, problems);
        foreach (var problem in front?.Problems ?? default)
        {
            issues.Add("DS0016", places.At(problem.Span), problem.Message);
        }

        foreach (var problem in problems)
        {
            issues.Add("DS0016", places.At(problem.Span), problem.Message);
        }

        if (fields.Url is { } address && IsOddAddress(address))
        {
            issues.Add("DS0016", places.At(fields.UrlSpan), DescribeOddAddress(address));
        }

        return new(
            input.Format,
            front is { BodyStart: > 0 } ? file.Text.Substring(front.Content.Start, front.Content.Length) : stated.FrontMatter,
            stated.Headline ?? fields.Title,
            stated.Deck ?? fields.Deck,
            stated.Authors ?? (fields.Authors.Count > 0 ? new EquatableArray<string>(fields.Authors) : null),
            declared?.Published ?? stated.Published ?? fields.Date,
            declared?.Publisher ?? stated.Publisher ?? fields.Publisher ?? input.Item?.Publisher,
            declared?.Url ?? stated.Url ?? (fields.Url is { } url && IsWebAddress(url) ? url : null),
            Join(stated.Tags ?? new EquatableArray<string>(fields.Tags), input.Item?.Tags ?? default),
            Join(front?.Root, stated.Metadata));
    }

    /// <summary>Whether a text is an absolute web address.</summary>
    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    /// <summary>Whether a text is neither such an address nor a path on the site itself, which some sites state.</summary>
    public static bool IsOddAddress(string text) => !IsWebAddress(text) && !(text[0] == '/' && text.IndexOf(' ') < 0);

    /// <summary>Returns the message about such a text.</summary>
    public static string DescribeOddAddress(string text) => $"The front matter's url '{text}' is not an absolute http or https address";

    private static EquatableArray<string> Join(EquatableArray<string> tags, EquatableArray<string> more)
    {
        if (more.Count == 0)
        {
            return tags;
        }

        var all = new List<string>(tags);
        var known = new HashSet<string>(tags, StringComparer.Ordinal);
        foreach (var tag in more)
        {
            if (known.Add(tag))
            {
                all.Add(tag);
            }
        }

        return new(all);
    }

    // What is stated replaces an entry of the front matter with the same key.
    private static string Join(DataValue? front, string stated)
    {
        if (stated.Length == 0)
        {
            return front is { Entries.Count: > 0 } ? JsonText.Write(front) : "";
        }

        if (front is not { Entries.Count: > 0 } || JsonReader.Read(stated, 0, stated.Length, [], out _) is not { } map)
        {
            return stated;
        }

        var entries = new List<DataEntry>();
        foreach (var entry in front.Entries)
        {
            entries.Add(map.Find(entry.Key) is { } value ? new(entry.Key, entry.KeySpan, value) : entry);
        }

        foreach (var entry in map.Entries)
        {
            if (front.Find(entry.Key) is null)
            {
                entries.Add(entry);
            }
        }

        return JsonText.Write(DataValue.Map(default, entries));
    }
}
