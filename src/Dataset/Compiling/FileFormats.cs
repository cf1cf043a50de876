using System;
using Dataset.Text;
using Dataset.Text.Layout;

namespace Dataset.Compiling;

/// <summary>The formats of article files, by file name extension, in any case.</summary>
internal static class FileFormats
{
    /// <summary>The extensions of articles. Any other extension is part of the name.</summary>
    public static readonly string[] Extensions = [".txt", ".text", ".md", ".markdown", ".mdx", JsonLines];

    private const string JsonLines = ".jsonl";
    private static readonly string[] Markdown = [".md", ".markdown", ".mdx"];

    /// <summary>Returns the format of the file with a path: Markdown by its extension; otherwise, plain text.</summary>
    public static ArticleFormat OfPath(string path) => HasOneOf(path, Markdown) ? ArticleFormat.Markdown : ArticleFormat.PlainText;

    /// <summary>Whether a file contains one article per line.</summary>
    public static bool IsJsonLines(string path) => Has(path, JsonLines);

    /// <summary>Whether the Markdown of a file has the imports, expressions and components of MDX.</summary>
    public static bool IsMdx(string path) => Has(path, ".mdx");

    /// <summary>Returns the format with a name that a project specifies, or null if the name is unknown.</summary>
    public static ArticleFormat? Parse(string name) =>
        TextScan.Is(name.AsSpan(), "markdown") || TextScan.Is(name.AsSpan(), "md") ? ArticleFormat.Markdown
        : TextScan.Is(name.AsSpan(), "plaintext") || TextScan.Is(name.AsSpan(), "text") ? ArticleFormat.PlainText
        : null;

    private static bool HasOneOf(string path, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            if (Has(path, extension))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(string path, string extension) => AsciiText.EndsWith(path, extension);
}
