using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CompilerServices;
using Dataset.Compiling;
using Dataset.Lists;

namespace Dataset.Making;

/// <summary>
/// Reads a corpus part by part. Batches are analyzed on all cores while the next ones are read, and are returned in order. In addition to the returned part,
/// at most one batch per core plus one is in memory.
/// </summary>
internal static class PartStream
{
    /// <summary>Returns the parts; at least one. The last one has the issues of the corpus as a whole.</summary>
    /// <param name="find">Lists the files.</param>
    /// <param name="options">The declarations of the corpus.</param>
    /// <param name="progress">Receives the progress after each part, or null.</param>
    /// <param name="cancellation">Cancels reading between two articles.</param>
    public static async IAsyncEnumerable<Corpus> ReadAsync(
        Func<ArticleBatches> find, CorpusOptions options, IProgress<CorpusStreamProgress>? progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var batches = await Task.Run(find, cancellation).ConfigureAwait(false);
        var maker = new PartMaker(batches.Name, options);
        (CorpusData Data, List<Issue> Issues)? last = null;
        var articles = 0;
        await foreach (var (batch, made) in AnalyzeAsync(batches, maker, cancellation).ConfigureAwait(false))
        {
            // One part is held back, because only the last one has the issues of the whole corpus.
            if (last is { } complete)
            {
                yield return ToCorpus(complete);
            }

            var part = maker.Make(made, cancellation);
            last = (part.Data, [.. batch.Issues, .. part.Issues]);
            articles += made.Length;
            progress?.Report(new(articles, batch.BytesRead, Math.Max(batch.BytesRead, batches.Bytes)));
        }

        var (data, issues) = last!.Value;
        issues.AddRange(maker.CheckWhole(cancellation));
        yield return ToCorpus((data, issues));
    }

    private static async IAsyncEnumerable<(ArticleBatch Batch, MadeArticle[] Made)> AnalyzeAsync(
        ArticleBatches batches, PartMaker maker, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // If the caller stops early, with an exception or by leaving the loop, no work keeps running.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = new Queue<(ArticleBatch Batch, Task<MadeArticle[]> Work)>();
        try
        {
            await foreach (var batch in batches.ReadAsync(stop.Token).ConfigureAwait(false))
            {
                running.Enqueue((batch, Task.Run(() => maker.Analyze(batch, stop.Token), stop.Token)));
                if (running.Count > Environment.ProcessorCount)
                {
                    var (first, work) = running.Dequeue();
                    yield return (first, await work.ConfigureAwait(false));
                }
            }

            while (running.TryDequeue(out var next))
            {
                yield return (next.Batch, await next.Work.ConfigureAwait(false));
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (var (_, work) in running)
            {
                await work.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
            }
        }
    }

    private static Corpus ToCorpus((CorpusData Data, List<Issue> Issues) part) => new(part.Data, new PartList<CorpusIssue>(IssueText.ToPublic(part.Issues)));
}
