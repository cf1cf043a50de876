using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Storage;

namespace Dataset.Tool.Output;

/// <summary>Writes a single file, which appears only after it is complete.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file on the thread pool.</summary>
    /// <param name="path">The path of the file. An existing file is replaced; a missing folder is an error.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellation">A token to cancel the operation at the next write.</param>
    public static Task WriteAsync(string path, Action<Stream> write, CancellationToken cancellation) => WriteAsync(
        path,
        stream =>
        {
            write(stream);
            return Task.CompletedTask;
        },
        cancellation);

    /// <summary>Writes a file on the thread pool; see <see cref="WriteAsync(string, Action{Stream}, CancellationToken)"/>.</summary>
    public static async Task WriteAsync(string path, Func<Stream, Task> write, CancellationToken cancellation)
    {
        CheckFolder(path);
        var file = new FileReplacement(path);
        try
        {
            await Task.Run(
                async () =>
                {
                    var target = file.Create(isAsync: false);
                    await using (target.ConfigureAwait(false))
                    {
                        var stream = new CancellableStream(target, cancellation);
                        await using (stream.ConfigureAwait(false))
                        {
                            await write(stream).ConfigureAwait(false);
                        }
                    }
                },
                cancellation).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            file.Complete();
        }
        catch
        {
            file.Discard();
            throw;
        }
    }

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    public static Task WriteTextAsync(string path, string text, CancellationToken cancellation) =>
        WriteAsync(path, stream => stream.Write(new UTF8Encoding(false).GetBytes(text)), cancellation);

    /// <summary>Throws an exception instead of overwriting a file that the user may have edited.</summary>
    public static void CheckFree(string path, bool isForced)
    {
        if (!isForced && File.Exists(path))
        {
            throw new ToolException($"The file '{path}' already exists. Use --force to replace it.");
        }
    }

    private static void CheckFolder(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new ToolException($"The file '{path}' cannot be written: the folder '{folder}' does not exist.");
        }
    }
}
