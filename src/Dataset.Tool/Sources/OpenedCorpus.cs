using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Tool.Sources;

/// <summary>A corpus that a command has opened.</summary>
internal sealed class OpenedCorpus(Corpus corpus, CorpusSource source, SourceRequest request, Action? close = null) : IDisposable
{
    public Corpus Corpus { get; } = corpus;

    public CorpusSource Source { get; } = source;

    public SourceRequest Request { get; } = request;

    /// <summary>The issues, with paths that are relative to the current folder of the user.</summary>
    public IReadOnlyList<CorpusIssue> Issues { get; } =
        [.. corpus.Issues.Select(issue => issue.Path is null ? issue : issue with { Path = source.Locate(request.Path, issue.Path) })];

    public void Dispose() => close?.Invoke();
}
