using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Making;

/// <summary>The articles that a file holds: one, or one on each line of JSON Lines, or none where it is of a format that is not read (DS0019).</summary>
internal static class FileArticles
{
    public static void Add(string text, string path, List<ArticleInput> inputs, List<Issue> issues)
    {
        if (FileFormats.IsJsonLines(path))
        {
            foreach (var line in JsonLinesReader.Read(text, path, issues))
            {
                issues.AddRange(line.Issues);
                inputs.Add(line.ToInput(path));
            }
        }
        else if (ForeignFormat.Find(path, text) is { } format)
        {
            issues.Add(new("DS0019", IssueTarget.Article(path, default, 0, 0), new EquatableArray<string>(new[] { format })));
        }
        else
        {
            inputs.Add(new(ArticleKey.FromPath(path), path, text));
        }
    }
}
