using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Json;
using Dataset.Making;

namespace Dataset;

// JSON Lines: one article a line, written as it is read, so that no corpus is too large for it.
public sealed partial class Corpus
{
    /// <summary>
    /// Writes the articles as JSON Lines: UTF-8, one object a line in order of the keys, each line ended by LF. A line is, byte for byte,
    /// what <see cref="JsonSerializer"/> writes for the <see cref="Article"/>. One article is in memory at a time.
    /// </summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public void WriteJsonLines(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var line = new ArrayBufferWriter<byte>();
        using var writer = ArticleJson.CreateLineWriter(line);
        foreach (var article in Articles)
        {
            WriteLine(line, writer, article);
            stream.Write(line.WrittenSpan);
        }
    }

    /// <summary>Does what <see cref="WriteJsonLines"/> does without blocking.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="cancellationToken">Stops it between two articles.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task WriteJsonLinesAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var line = new ArrayBufferWriter<byte>();
        using var writer = ArticleJson.CreateLineWriter(line);
        for (var i = 0; i < ArticleCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteLine(line, writer, GetArticle(i));
            await stream.WriteAsync(line.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Reads articles from JSON Lines, one after the other as they are asked for: what <see cref="WriteJsonLines"/> writes, or any lines of one object each
    /// with the member <c>text</c>. The key is the member <c>key</c>, else <c>id</c>, else the number of the line, from 1; what else there is counts as
    /// front matter.
    /// </summary>
    /// <param name="stream">The stream, in UTF-8; it stays open.</param>
    /// <returns>The articles, in order of the lines. Blank lines are skipped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A line is not such an object; it has the line, from 0, and what is wrong there. Thrown while the lines are
    /// walked.</exception>
    /// <example>
    /// <code>
    /// using var file = File.OpenRead("news.jsonl");
    /// Corpus corpus = Corpus.Create("News", Corpus.ReadJsonLines(file));
    /// </code>
    /// </example>
    public static IEnumerable<ArticleSource> ReadJsonLines(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonLineSource.Read(stream);
    }

    private static void WriteLine(ArrayBufferWriter<byte> line, Utf8JsonWriter writer, Article article)
    {
        line.ResetWrittenCount();
        writer.Reset();
        ArticleJson.Write(writer, article);
        writer.Flush();
        line.Write("\n"u8);
    }
}
