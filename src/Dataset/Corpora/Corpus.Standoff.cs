using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Standoff;
using Dataset.Standoff.Brat;

namespace Dataset;

// Annotations beside the texts, for the tools of others.
public sealed partial class Corpus
{
    /// <summary>
    /// Writes the articles and what is found in them as a folder that the annotation tool brat opens: per article <c>key.txt</c>, exactly
    /// <see cref="Article.Text"/> in UTF-8, and <c>key.ann</c>, and one <c>annotation.conf</c>. <see cref="BratFolder.Read"/> reads it back.
    /// </summary>
    /// <remarks>
    /// <para>Offsets are code points. Mentions have the kind of their entity as type, and a reference <c>kind:id</c>; there are <c>Quote</c>, <c>Speaker</c>,
    /// <c>Cue</c> and <c>Date</c> besides. Quotations of one utterance with one speaker are one annotation.</para>
    /// <para>Files appear when all of them are complete, and replace earlier ones then; other files in the folder stay. The <c>/</c> of keys makes folders.</para>
    /// </remarks>
    /// <param name="directory">The folder; it is made where it is missing.</param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">A file cannot be written, the path leads to a file, or the keys of two articles cannot be files side by side, such as
    /// keys that differ in case alone.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void WriteBrat(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);

        // Complete, since nothing in it waits.
        BratFolderWriter.WriteAsync(this, directory, isAsync: false, CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>Does what <see cref="WriteBrat"/> does without blocking.</summary>
    /// <param name="directory">The folder; it is made where it is missing.</param>
    /// <param name="cancellationToken">Stops it until all files are complete; nothing is written then.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">As for <see cref="WriteBrat"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public Task WriteBratAsync(string directory, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return BratFolderWriter.WriteAsync(this, directory, isAsync: true, cancellationToken);
    }

    /// <summary>
    /// Writes what is found in the articles as annotations of the W3C's Web Annotation Data Model: one JSON-LD document, an <c>AnnotationCollection</c> with one
    /// page, in UTF-8. One article is in memory at a time.
    /// </summary>
    /// <remarks>
    /// An annotation's target is the relative address <c>key.txt</c>, the file that <see cref="WriteBrat"/> writes, with a position in code points and the words
    /// themselves. Entities have the relative address <c>entities/id</c>.
    /// </remarks>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public void WriteWebAnnotations(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new WebAnnotationWriter(this);
        foreach (var piece in writer.Write())
        {
            stream.Write(piece.Span);
        }
    }

    /// <summary>Does what <see cref="WriteWebAnnotations"/> does without blocking.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="cancellationToken">Stops it between two articles.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task WriteWebAnnotationsAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new WebAnnotationWriter(this);
        foreach (var piece in writer.Write())
        {
            cancellationToken.ThrowIfCancellationRequested();
            await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        }
    }
}
