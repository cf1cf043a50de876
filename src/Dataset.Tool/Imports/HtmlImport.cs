using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Dataset.Tool.Imports;

/// <summary>Reads saved web pages: extracts the article from the rest of the page, as Markdown. Nothing is downloaded.</summary>
internal sealed class HtmlImport : ImportFormat
{
    // In characters: half the minimum of the reader, because news stories can be short.
    private const int ShortestStory = 250;

    public override string Name => "html";

    public override string Description => "a saved page, or a folder of them (.html, .htm, .xhtml)";

    public override IEnumerable<ImportedArticle> Read(ImportRequest request, ImportReport report, CancellationToken cancellation)
    {
        var files = InputFiles.Find(request.Path, ".html", ".htm", ".xhtml");
        for (var i = 0; i < files.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            report.Progress(i, files.Count);
            if (ReadPage(files[i].Path, files[i].Key, report) is { } article)
            {
                yield return article;
            }
        }
    }

    private static ImportedArticle? ReadPage(string path, string key, ImportReport report)
    {
        // The bytes are parsed so that the page can declare its encoding.
        var bytes = File.ReadAllBytes(path);
        if (PageDepth.IsTooDeep(bytes))
        {
            report.LeaveOut(path, 0, FormattableString.Invariant($"The page has more than {PageDepth.Most:N0} nested elements"));
            return null;
        }

        using var stream = new MemoryStream(bytes, writable: false);
        using var page = new HtmlParser().ParseDocument(stream);
        if (page.Body is not { ChildElementCount: > 0 })
        {
            report.LeaveOut(path, 0, "The file has no HTML elements");
            return null;
        }

        var metadata = PageMetadata.Read(page);
        var text = "";
        var reader = new Reader(metadata.Url ?? "https://localhost/", page.DocumentElement.OuterHtml) { CharThreshold = ShortestStory };
        reader.AddCustomOperationEnd(story => text = MarkdownText.Write(story, metadata.Title));
        var article = reader.GetArticle();

        // The reader decides whether a page is readable by the length of its paragraphs, and those of news stories are short.
        if (!article.Completed || (!article.IsReadable && text.Length < ShortestStory) || text.Length == 0)
        {
            report.LeaveOut(path, 0, "The page has no article that can be distinguished from the text around it");
            return null;
        }

        metadata.Complete(article.Title, article.Author ?? article.Byline, article.SiteName);
        foreach (var missing in metadata.Missing)
        {
            report.Warn(path, 0, $"No {missing} was found");
        }

        return new(FileNames.FromKey(key, "page"), metadata.ToFrontMatter(), text + "\n", IsMarkdown: true);
    }
}
