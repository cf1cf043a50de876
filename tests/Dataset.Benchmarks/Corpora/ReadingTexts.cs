using System.Collections.Generic;
using System.Text;

namespace Dataset.Benchmarks.Corpora;

/// <summary>The texts for measuring the reading: pseudo-news, or the text files of the folder that <c>--texts</c> specifies.</summary>
internal static class ReadingTexts
{
    /// <summary>Returns articles with at least the number of UTF-8 bytes, if there are enough, in order of their keys.</summary>
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
