using System;
using System.IO;
using System.Linq;
using System.Text;
using Dataset.Explorer.Html;
using Dataset.Explorer.Views;
using Dataset.Storage;

namespace Dataset.Explorer.Pages;

/// <summary>Writes a corpus as one file, or as an index page with a folder of article pages next to it.</summary>
internal static class Site
{
    // If the texts have more bytes, the marks of all articles are more elements than a browser can create without a noticeable delay.
    private const int MostMarked = 500_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(Corpus corpus, string path, ExplorerOptions options)
    {
        if (corpus.Articles.Count <= options.SinglePageLimit)
        {
            WriteFile(path, html => PageWriter.WriteCorpus(html, OnePage(corpus, options, IsLarge(corpus)), isOnePage: true));
        }
        else
        {
            WritePages(corpus, path, options);
        }
    }

    public static void Write(Corpus corpus, Stream stream, ExplorerOptions options) => Write(corpus, stream, options, IsLarge(corpus));

    /// <summary>Writes a page with marks that the script creates, or with marks that are present from the start.</summary>
    internal static void Write(Corpus corpus, Stream stream, ExplorerOptions options, bool isLarge)
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 1 << 16, leaveOpen: true);
        PageWriter.WriteCorpus(new(writer), OnePage(corpus, options, isLarge), isOnePage: true);
    }

    public static string Write(Article article)
    {
        using var writer = new StringWriter();
        PageWriter.WriteArticle(new(writer), new(article.Corpus, PageLinks.OfArticle(article), new()) { IsAlone = true }, article, null, null);
        return writer.ToString();
    }

    private static PageContext OnePage(Corpus corpus, ExplorerOptions options, bool isLarge) => new(corpus, PageLinks.OfOnePage(), options)
    {
        Marks = isLarge ? new() : null,
    };

    private static bool IsLarge(Corpus corpus) => corpus.Articles.Sum(article => (long)article.GetUtf8Text().Length) > MostMarked;

    // The articles are written first, so that every target of the index page exists when the index page does.
    private static void WritePages(Corpus corpus, string path, ExplorerOptions options)
    {
        var files = new PageFiles(corpus, Path.GetFileNameWithoutExtension(path) + "-articles");
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "", files.Folder);
        Directory.CreateDirectory(folder);
        var index = "../" + Uri.EscapeDataString(Path.GetFileName(path));
        var articles = corpus.Articles;
        for (var i = 0; i < articles.Count; i++)
        {
            var article = articles[i];
            var links = PageLinks.OfArticle(article, index, other => Uri.EscapeDataString(files.NameOf(other)));
            var (previous, next) = (i > 0 ? articles[i - 1] : null, i + 1 < articles.Count ? articles[i + 1] : null);
            WriteFile(
                Path.Combine(folder, files.NameOf(article)),
                html => PageWriter.WriteArticle(html, new(corpus, links, options), article, previous, next));
        }

        var indexLinks = PageLinks.OfIndex(article => $"{Uri.EscapeDataString(files.Folder)}/{Uri.EscapeDataString(files.NameOf(article))}");
        WriteFile(path, html => PageWriter.WriteCorpus(html, new(corpus, indexLinks, options) { Marks = IsLarge(corpus) ? new() : null }, isOnePage: false));
    }

    private static void WriteFile(string path, Action<MarkupWriter> write)
    {
        var replacement = new FileReplacement(path);
        try
        {
            using (var writer = new StreamWriter(replacement.Create(isAsync: false), Utf8))
            {
                write(new(writer));
            }

            replacement.Complete();
        }
        catch
        {
            replacement.Discard();
            throw;
        }
    }
}
