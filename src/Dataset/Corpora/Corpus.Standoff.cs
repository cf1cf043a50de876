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
    /// Writes the articles and what was read out of them as a folder that the annotation tool brat opens: for each article <c>key.txt</c> with exactly
    /// <see cref="Article.Text"/>, <c>key.ann</c> with mentions, quotations, speakers, cues and dates, and one <c>annotation.conf</c>.
    /// <see cref="BratFolder.Read"/> reads it back.
    /// </summary>
    /// <remarks>
    /// <para>Files are UTF-8 without a byte order mark, lines end with LF, and offsets are code points, as brat counts them. Mentions have the kind of their
    /// entity as type, and a reference <c>kind:id</c>; there are <c>Quote</c>, <c>Speaker</c>, <c>Cue</c> and <c>Date</c> besides. Quotations of one
    /// utterance with one speaker are one annotation in pieces.</para>
    /// <para>All files appear when the last one is complete, and replace earlier ones then. What fails before that leaves the folder as it was. Files of other
    /// names stay, and so does an <c>annotation.conf</c>. The <c>/</c> of keys makes folders.</para>
    /// </remarks>
    /// <param name="directory">The folder; it is created where it does not exist.</param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The path leads to a file, a file cannot be written, a key cannot be the path of a file on this system or leads through a
    /// link, or a file and a folder would have one path.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or a file in it, may not be written.</exception>
    /// <example>
    /// <code>
    /// corpus.WriteBrat("annotations");
    /// </code>
    /// </example>
    public void WriteBrat(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);

        // Complete, since nothing in it waits.
        BratFolderWriter.WriteAsync(this, directory, isAsync: false, CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>Does what <see cref="WriteBrat"/> does without blocking.</summary>
    /// <param name="directory">The folder; it is created where it does not exist.</param>
    /// <param name="cancellationToken">Stops it; no file appears then.</param>
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
    /// Writes mentions, quotations, speakers, cues and dates as W3C Web Annotations in JSON-LD: one <c>AnnotationCollection</c> whose only
    /// <c>AnnotationPage</c> has them all, by article in order of the keys. One article is in memory at a time.
    /// </summary>
    /// <remarks>
    /// A target has a <c>TextPositionSelector</c> in code points, as the recommendation demands, and a <c>TextQuoteSelector</c>. Its source is the article's
    /// key, percent-encoded, with <c>.txt</c>: an address relative to the document, so that it leads to the text where the document stands in a folder of
    /// <see cref="WriteBrat"/>. Entities have the address <c>#entity/id</c>.
    /// </remarks>
    /// <param name="stream">The stream; it stays open.</param>
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

    /// <summary>Does what <see cref="WriteWebAnnotations"/> does without blocking.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="cancellationToken">Stops it between two articles; what was written by then stays in the stream.</param>
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
