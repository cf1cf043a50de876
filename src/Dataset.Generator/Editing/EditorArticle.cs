using System;
using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Stages;
using Dataset.Text;

namespace Dataset.Editing;

/// <summary>An article of a corpus as an editor sees it. It is read and linked when that is asked for.</summary>
internal sealed class EditorArticle(FileReadings readings, ArticleFile file, ReadingRequest request, LinkingRules rules) : IOfArticle
{
    /// <summary>The key.</summary>
    public string Key => request.Article.Key;

    /// <summary>The full path of the file.</summary>
    public string Path => request.Article.Path;

    /// <summary>The path from the project's folder.</summary>
    public string SourcePath => request.Article.SourcePath;

    /// <summary>The file, decoded; its text is never null.</summary>
    public ArticleFile File => file;

    /// <summary>Whether the text could have a run of ASCII letters and digits, in any case. It says no only where that is certain without reading.</summary>
    public bool MayContain(string run) =>
        request.Input.Format != ArticleFormat.PlainText || request.Input.FileText.IndexOf(run, StringComparison.OrdinalIgnoreCase) >= 0;

    CorpusName IOfArticle.Corpus => request.Article.Corpus;

    KeyRival? IOfArticle.Rival => request.Article.Rival;

    /// <summary>The article read, from the cache of its file if nothing has changed on which that depends.</summary>
    public ReadArticle Read(CancellationToken cancellation) => readings.Read(request, cancellation).Content;

    /// <summary>Its mentions and speakers, likewise.</summary>
    public ArticleLinks Link(CancellationToken cancellation) => readings.Link(request, rules, cancellation);
}
