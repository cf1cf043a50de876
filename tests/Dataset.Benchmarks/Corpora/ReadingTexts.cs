using System.Collections.Generic;
using System.Text;

namespace Dataset.Benchmarks.Corpora;

/// <summary>What the reading is measured on: pseudo-news, or the text files of a folder that <c>--texts</c> names.</summary>
internal static class ReadingTexts
{
    /// <summary>Articles of at least so many bytes of UTF-8, if there are as many, in order of their keys.</summary>
    public static IReadOnlyList<ArticleSource> Load(string? folder, long bytes)
    {
        var taken = new List<ArticleSource>();
        foreach (var article in folder is null ? PseudoCorpus.Make((int)(bytes / 3000)).Articles : TextFolder.Read(folder))
        {
            if (bytes <= 0)
            {
                break;
            }

            taken.Add(article);
            bytes -= Encoding.UTF8.GetByteCount(article.Text);
        }

        return taken;
    }
}
