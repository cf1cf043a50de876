using System;
using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Stages;
using Dataset.Text;

namespace Dataset.Editing;

/// <summary>An article of a corpus in an editor. It is read and linked on request.</summary>
internal sealed class EditorArticle(FileReadings readings, ArticleFile file, ReadingRequest request, LinkingRules rules) : IOfArticle
{
    /// <summary>The key.</summary>
    public string Key => request.Article.Key;

    /// <summary>The full path of the file.</summary>
    public string Path => request.Article.Path;

    /// <summary>The path relative to the project folder.</summary>
    public string SourcePath => request.Article.SourcePath;

    /// <summary>The file, decoded; its text is never null.</summary>
    public ArticleFile File => file;

    /// <summary>Whether the text may contain a run of ASCII letters and digits, in any case. Returns false only if that is certain without reading.</summary>
    public bool MayContain(string run) =>
        request.Input.Format != ArticleFormat.PlainText || request.Input.FileText.IndexOf(run, StringComparison.OrdinalIgnoreCase) >= 0;

    CorpusName IOfArticle.Corpus => request.Article.Corpus;

    KeyRival? IOfArticle.Rival => request.Article.Rival;

    /// <summary>Reads the article, or returns it from the cache of its file if nothing that it depends on has changed.</summary>
    public ReadArticle Read(CancellationToken cancellation) => readings.Read(request, cancellation).Content;

    /// <summary>Finds its mentions and speakers, with the same cache.</summary>
    public ArticleLinks Link(CancellationToken cancellation) => readings.Link(request, rules, cancellation);
}
