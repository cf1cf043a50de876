using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;

namespace Dataset.Tool.Exports;

/// <summary>Writes the page of Dataset.Explorer.</summary>
internal sealed class HtmlExport : ExportFormat
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    public override string Name => "html";

    public override string Description => "an HTML page, the same as that of 'dataset explore'";

    /// <summary>The heading of the page, or null for the name of the corpus.</summary>
    public string? Title { get; init; }

    public override async Task<string> WriteAsync(ExportRequest request, CancellationToken cancellation)
    {
        var (corpus, path) = (request.Corpus, request.Path);
        var options = new ExplorerOptions { Title = Title };
        var report = $"{path}: {IssueFormats.Count(corpus.Articles.Count, "article")}";
        if (corpus.Articles.Count <= options.SinglePageLimit)
        {
            await OutputFile.WriteAsync(path, (Stream stream) => corpus.WriteHtml(stream, options), cancellation).ConfigureAwait(false);
            return report;
        }

        await WriteManyAsync(corpus, path, options, cancellation).ConfigureAwait(false);
        return report + $", with their pages in {Path.GetFileNameWithoutExtension(path)}-articles";
    }

    // Writes an index and a folder next to it. They are written to a temporary folder first, because the explorer cannot be canceled between two pages.
    private static async Task WriteManyAsync(Corpus corpus, string path, ExplorerOptions options, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? throw new ToolException($"'{path}' is not a file that can be written.");
        if (!Directory.Exists(folder))
        {
            throw new ToolException($"The file '{path}' cannot be written: the folder '{folder}' does not exist.");
        }

        using var staged = new StagedFolder(folder, isForced: true);
        var writing = Task.Run(() => corpus.WriteHtml(Path.Combine(staged.Path, Path.GetFileName(path)), options), CancellationToken.None);
        try
        {
            await writing.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Without its folder, the explorer fails at the next page. Waiting for that ensures that nothing is written after the folder is deleted.
            staged.Dispose();
            await Task.WhenAny(writing, Task.Delay(LongestWait, CancellationToken.None)).ConfigureAwait(false);
            throw;
        }

        staged.Complete();
    }
}
