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

// JSON Lines: one article per line. Articles are read as they are written, so the size of the corpus is not limited.
public sealed partial class Corpus
{
    /// <summary>
    /// Writes the articles as JSON Lines: UTF-8, one object per line in key order, each line terminated by LF. A line is, byte for byte, what
    /// <see cref="JsonSerializer"/> writes for the <see cref="Article"/>. Only one article is in memory at a time.
    /// </summary>
    /// <param name="stream">The stream to write to. It is left open.</param>
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

    /// <summary>Asynchronously writes the articles as JSON Lines. See <see cref="WriteJsonLines"/>.</summary>
    /// <param name="stream">The stream to write to. It is left open.</param>
    /// <param name="cancellationToken">A token to cancel the operation. It is checked between articles.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
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
    /// Reads articles from JSON Lines, one by one during enumeration. The lines can be the output of <see cref="WriteJsonLines"/> or any JSON objects with a
    /// <c>text</c> member. The key of an article is the <c>key</c> member, the <c>id</c> member, or the one-based line number, in this order of precedence. All
    /// other members are treated as front matter.
    /// </summary>
    /// <param name="stream">The stream to read from, in UTF-8. It is left open.</param>
    /// <returns>The articles, in the order of the lines. Blank lines are skipped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">
    /// A line is not such an object. The exception contains the zero-based line number and the error. It is thrown during enumeration.
    /// </exception>
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
