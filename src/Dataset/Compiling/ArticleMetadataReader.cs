using System;
using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>
/// Joins what the declaration and the front matter say of an article; the declaration comes first. Tells what is wrong with the front matter (DS0016).
/// </summary>
internal static class ArticleMetadataReader
{
    public static ArticleMetadata Read(FileContent file, ArticleDeclaration? declared, ArticlePlaces places, IssueList issues)
    {
        if (file.FrontMatter is not { } front)
        {
            return new(null, null, null, declared?.Published, declared?.Publisher, declared?.Url, default, default);
        }

        foreach (var problem in front.Problems)
        {
            issues.Add("DS0016", places.At(problem.Span), Describe(problem));
        }

        var entries = new List<MetadataEntry>(front.Metadata.Count);
        foreach (var entry in front.Metadata)
        {
            entries.Add(new(entry.Key, entry.Value));
        }

        if (front.Url is not null && !IsWebAddress(front.Url))
        {
            // Not lost, but no address either.
            entries.Add(new("url", front.Url));
            issues.Add("DS0016", places.At(front.UrlSpan), $"The front matter's url '{front.Url}' is no absolute http or https address");
        }

        return new(
            front.BodyStart > 0 ? file.Text.Substring(front.Content.Start, front.Content.Length) : null,
            NullIfEmpty(front.Title),
            front.Authors.Count > 0 ? front.Authors : null,
            declared?.Published ?? front.Date,
            declared?.Publisher ?? NullIfEmpty(front.Publisher),
            declared?.Url ?? (front.Url is { } url && IsWebAddress(url) ? url : null),
            front.Tags,
            new(entries));
    }

    /// <summary>Whether a text is an absolute address of the web.</summary>
    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static string? NullIfEmpty(string? text) => text is { Length: > 0 } ? text : null;

    private static string Describe(FrontMatterProblem problem) => problem.Kind switch
    {
        FrontMatterProblemKind.Unclosed => "The front matter that begins here is not closed by a line '---', so it was read as text",
        FrontMatterProblemKind.DuplicateKey => $"The front matter has '{problem.Argument}' twice; the first one counts",
        FrontMatterProblemKind.NotADate => $"The front matter's date '{problem.Argument}' is no complete date",
        _ => $"This line of the front matter is no entry: '{problem.Argument}'",
    };
}
