using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Making;

/// <summary>Reads the articles of a file: one article, one on each line of JSON Lines, or none if the format is not supported (DS0019).</summary>
internal static class FileArticles
{
    /// <summary>Adds the articles of a file.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="path">Its path, for the issues.</param>
    /// <param name="key">The key of a file that is one article.</param>
    /// <param name="keepsEntries">Whether the metadata of lines is also read with places (<see cref="ArticleInput.Entries"/>).</param>
    /// <param name="inputs">The list to add the articles to.</param>
    /// <param name="issues">The list to add the issues to.</param>
    /// <param name="firstLine">The zero-based line of the file that the text begins with.</param>
    public static void Add(
        string text, string path, string key, bool keepsEntries, List<ArticleInput> inputs, List<Issue> issues, int firstLine = 0)
    {
        if (FileFormats.IsJsonLines(path))
        {
            foreach (var line in JsonLinesReader.Read(text, path, issues, firstLine, keepsEntries))
            {
                issues.AddRange(line.Issues);
                if (ArticleKey.Complain(line.Key) is { } complaint)
                {
                    issues.Add(ArticleFile.LeftOut(path, $"The key of line {line.Line + 1} {complaint}"));
                }
                else
                {
                    inputs.Add(line.ToInput(path));
                }
            }
        }
        else if (ForeignFormat.Find(path, text) is { } format)
        {
            issues.Add(new("DS0019", IssueTarget.Article(path, default, 0, 0), new EquatableArray<string>(new[] { format })));
        }
        else if (ArticleKey.Complain(key) is { } complaint)
        {
            issues.Add(ArticleFile.LeftOut(path, "The key of the file " + complaint));
        }
        else
        {
            inputs.Add(new(key, path, text));
        }
    }
}
