using System;
using Dataset.Text;
using Dataset.Text.Layout;

namespace Dataset.Compiling;

/// <summary>The formats of article files, by the extensions of their names, in any case.</summary>
internal static class FileFormats
{
    /// <summary>The extensions of articles. An extension that is none of them is part of the name.</summary>
    public static readonly string[] Extensions = [".txt", ".text", ".md", ".markdown", ".mdx", JsonLines];

    private const string JsonLines = ".jsonl";
    private static readonly string[] Markdown = [".md", ".markdown", ".mdx"];

    /// <summary>The format of the file with that path: Markdown by its extension, else plain text.</summary>
    public static ArticleFormat OfPath(string path) => HasOneOf(path, Markdown) ? ArticleFormat.Markdown : ArticleFormat.PlainText;

    /// <summary>Whether the file holds an article on each of its lines.</summary>
    public static bool IsJsonLines(string path) => Has(path, JsonLines);

    /// <summary>Whether the Markdown of the file has the imports, expressions and components of MDX.</summary>
    public static bool IsMdx(string path) => Has(path, ".mdx");

    /// <summary>The format of that name as a project writes it, or null if there is none.</summary>
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
