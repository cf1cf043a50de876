using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Standoff;
using Dataset.Standoff.Brat;

namespace Dataset;

// Standoff annotations for external tools.
public sealed partial class Corpus
{
    /// <summary>
    /// Writes the articles and their annotations as a folder that the annotation tool brat can open. Each article has a file <c>key.txt</c> that contains
    /// exactly <see cref="Article.Text"/> and a file <c>key.ann</c> with mentions, quotations, speakers, cues and dates. The folder also contains one
    /// <c>annotation.conf</c>. <see cref="BratFolder.Read"/> reads the folder.
    /// </summary>
    /// <remarks>
    /// <para>Files are UTF-8 without a byte order mark, lines end with LF, and offsets are code points, as brat counts them. The type of a mention is the kind
    /// of its entity, and the mention has a reference <c>kind:id</c>. The other types are <c>Quote</c>, <c>Speaker</c>, <c>Cue</c> and <c>Date</c>. Quotations
    /// of one utterance with the same speaker are one discontinuous annotation.</para>
    /// <para>All files appear when the last one is complete, and then replace existing files. If an error occurs before that, the folder is unchanged. Files
    /// with other names are kept, and so is an existing <c>annotation.conf</c>. Each <c>/</c> in a key creates a folder.</para>
    /// </remarks>
    /// <param name="directory">The path of the folder. It is created if it does not exist.</param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">
    /// The path leads to a file, a file cannot be written, a key is not a valid file path on this system or leads through a link, or a file and a folder would
    /// have the same path.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write the folder or a file in it.</exception>
    /// <example>
    /// <code>
    /// corpus.WriteBrat("annotations");
    /// </code>
    /// </example>
    public void WriteBrat(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);

        // The task is already complete because nothing in it waits.
        BratFolderWriter.WriteAsync(this, directory, isAsync: false, CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>Asynchronously writes the articles and their annotations as a brat folder. See <see cref="WriteBrat"/>.</summary>
    /// <param name="directory">The path of the folder. It is created if it does not exist.</param>
    /// <param name="cancellationToken">A token to cancel the operation. If it is canceled, no file appears.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The folder cannot be written for one of the reasons listed for <see cref="WriteBrat"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write the folder or a file in it.</exception>
    public Task WriteBratAsync(string directory, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return BratFolderWriter.WriteAsync(this, directory, isAsync: true, cancellationToken);
    }

    /// <summary>
    /// Writes mentions, quotations, speakers, cues and dates as W3C Web Annotations in JSON-LD: one <c>AnnotationCollection</c> with a single
    /// <c>AnnotationPage</c> that contains all annotations, by article in key order. Only one article is in memory at a time.
    /// </summary>
    /// <remarks>
    /// A target has a <c>TextPositionSelector</c> in code points, as the recommendation requires, and a <c>TextQuoteSelector</c>. Its source is the
    /// percent-encoded key of the article followed by <c>.txt</c>. This address is relative to the document, so it leads to the text if the document is in a
    /// folder that was written by <see cref="WriteBrat"/>. Entities have the address <c>#entity/id</c>.
    /// </remarks>
    /// <param name="stream">The stream to write to. It is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// using var file = File.Create("annotations/annotations.jsonld");
    /// corpus.WriteWebAnnotations(file);
    /// </code>
    /// </example>
    public void WriteWebAnnotations(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new WebAnnotationWriter(this);
        foreach (var piece in writer.Write())
        {
            stream.Write(piece.Span);
        }
    }

    /// <summary>Asynchronously writes the annotations as W3C Web Annotations in JSON-LD. See <see cref="WriteWebAnnotations"/>.</summary>
    /// <param name="stream">The stream to write to. It is left open.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. It is checked between articles. Data that was already written remains in the stream.
    /// </param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
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
