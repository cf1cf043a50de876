using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Making;

/// <summary>The articles that a file holds: one, or one on each line of JSON Lines, or none where it is of a format that is not read (DS0019).</summary>
internal static class FileArticles
{
    public static void Add(string text, string path, string key, List<ArticleInput> inputs, List<Issue> issues)
    {
        if (FileFormats.IsJsonLines(path))
        {
            foreach (var line in JsonLinesReader.Read(text, path, issues))
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
