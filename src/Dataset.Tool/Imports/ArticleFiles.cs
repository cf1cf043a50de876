using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Dataset.Tool.Imports;

/// <summary>Writes imported articles as files that the library reads, each under a name of its own.</summary>
internal sealed class ArticleFiles(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many were written.</summary>
    public int Count => _names.Count;

    public void Write(ImportedArticle article)
    {
        var name = FileNames.MakeUnique(article.Name, _names) + (article.IsMarkdown ? ".md" : ".txt");
        var path = Path.GetFullPath(Path.Combine(folder, name));

        // Names are made so that this cannot be; what is written must not depend on that alone.
        if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The name '{name}' leads out of its folder.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, FrontMatterText.Write(article.FrontMatter, article.Text) + article.Text, Utf8);
    }
}
