using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Dataset.Standoff.Brat;

/// <summary>Writes a corpus as a folder that brat can open: a text and its annotations for each article, and a configuration.</summary>
internal static class BratFolderWriter
{
    private const string ConfigurationName = "annotation.conf";

    /// <param name="corpus">The corpus.</param>
    /// <param name="directory">The folder.</param>
    /// <param name="isAsync">Whether writing is asynchronous; otherwise, the returned task is complete.</param>
    /// <param name="cancellation">Cancels writing between two articles.</param>
    public static async Task WriteAsync(Corpus corpus, string directory, bool isAsync, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var files = new FolderFiles(directory);
        try
        {
            foreach (var article in corpus.Articles)
            {
                cancellation.ThrowIfCancellationRequested();
                await WriteAsync(files, article.Key + ".txt", article.GetUtf8Text().ToArray(), isAsync, cancellation).ConfigureAwait(false);
                await WriteAsync(files, article.Key + ".ann", Encoding.UTF8.GetBytes(BratWriter.Write(article)), isAsync, cancellation).ConfigureAwait(false);
            }

            // An existing configuration may have been edited, with more types or shortcuts.
            if (!files.Contains(ConfigurationName))
            {
                await WriteAsync(files, ConfigurationName, Encoding.UTF8.GetBytes(BratNames.Configuration), isAsync, cancellation).ConfigureAwait(false);
            }

            files.Complete();
        }
        catch
        {
            files.Discard();
            throw;
        }
    }

    private static async Task WriteAsync(FolderFiles files, string name, byte[] content, bool isAsync, CancellationToken cancellation)
    {
        var stream = files.Create(name, isAsync);
        if (!isAsync)
        {
            using (stream)
            {
                stream.Write(content);
            }

            return;
        }

        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(content, cancellation).ConfigureAwait(false);
        }
    }
}
