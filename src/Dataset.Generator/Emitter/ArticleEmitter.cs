using System;
using System.Threading;
using Dataset.Image;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>
/// Writes the file of one article, or of a bucket of articles. Each segment is one UTF-8 literal, which the compiler stores unchanged and nothing copies.
/// A single article has one member for each of its two segments; a bucket has one for all readings and one for all links.
/// </summary>
internal static class ArticleEmitter
{
    private const string Segment = "private static global::System.ReadOnlySpan<byte> ";

    public static string Emit(ArticleSource source, CancellationToken cancellation)
    {
        var size = 1024;
        foreach (var article in source.Articles)
        {
            size += (article.Reading.Count + article.Links.Count) * 3 / 2;
        }

        var writer = new CodeWriter(size);
        FileFrame.Head(writer, source.Corpus);
        using (FileFrame.Open(writer, source.Corpus))
        using (writer.Block("static partial class " + Identifier.Escape(source.Corpus.Name)))
        using (writer.Block("sealed partial class Data"))
        {
            if (source.Bucket is { } bucket)
            {
                EmitBucket(writer, source, bucket, cancellation);
            }
            else
            {
                Emit(writer, source.Articles[0]);
            }
        }

        return writer.ToString();
    }

    private static void Emit(CodeWriter writer, ArticleSegments article)
    {
        writer.Line("/// <summary>" + DocComment.Text(article.Key) + ": the text and its reading.</summary>");
        writer.Line(Segment, SegmentNames.Reading(article.Key), " => ", Literal.Utf8(article.Reading), ";");
        writer.Line();
        writer.Line("/// <summary>" + DocComment.Text(article.Key) + ": its mentions and speakers.</summary>");
        writer.Line(Segment, SegmentNames.Links(article.Key), " => ", Literal.Utf8(article.Links), ";");
        RestartMark.Emit(writer, SegmentNames.Reading(article.Key), article.Reading, article.Links);
    }

    private static void EmitBucket(CodeWriter writer, ArticleSource source, int bucket, CancellationToken cancellation)
    {
        foreach (var article in source.Articles)
        {
            writer.Line("// " + HintName.Stem(article.Key));
        }

        cancellation.ThrowIfCancellationRequested();
        writer.Line();
        writer.Line("/// <summary>The texts and readings of these articles.</summary>");
        var readings = Pack(source.Articles, static article => article.Reading);
        writer.Line(Segment, SegmentNames.Readings(bucket), " => ", Literal.Utf8(readings), ";");
        cancellation.ThrowIfCancellationRequested();
        writer.Line();
        writer.Line("/// <summary>The mentions and speakers of these articles.</summary>");
        var links = Pack(source.Articles, static article => article.Links);
        writer.Line(Segment, SegmentNames.AllLinks(bucket), " => ", Literal.Utf8(links), ";");
        RestartMark.Emit(writer, SegmentNames.Readings(bucket), readings, links);
    }

    private static EquatableArray<byte> Pack(EquatableArray<ArticleSegments> articles, Func<ArticleSegments, EquatableArray<byte>> select)
    {
        var segments = new EquatableArray<byte>[articles.Count];
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = select(articles[i]);
        }

        return new EquatableArray<byte>(SegmentPack.Write(segments));
    }
}
