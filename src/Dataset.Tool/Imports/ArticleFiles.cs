using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Dataset.Tool.Imports;

/// <summary>Writes imported articles as files that the library reads, each with a unique name.</summary>
internal sealed class ArticleFiles(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of articles written.</summary>
    public int Count => _names.Count;

    public void Write(ImportedArticle article)
    {
        var name = FileNames.MakeUnique(article.Name, _names) + (article.IsMarkdown ? ".md" : ".txt");
        var path = Path.GetFullPath(Path.Combine(folder, name));

        // Generated names cannot point outside the folder; this check does not rely on that.
        if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The name '{name}' points outside its folder.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, FrontMatterText.Write(article.FrontMatter, article.Text) + article.Text, Utf8);
    }
}
