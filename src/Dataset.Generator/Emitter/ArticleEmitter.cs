using System.Threading;

namespace Dataset.Emitter;

/// <summary>
/// Writes the file of one article, or of several: a member for each of their segments, which is one UTF-8 literal that the compiler stores
/// as it is and that nothing copies.
/// </summary>
internal static class ArticleEmitter
{
    public static string Emit(ArticleSource source, CancellationToken cancellation)
    {
        var size = 1024;
        foreach (var article in source.Articles)
        {
            size += (article.Reading.Count + article.Links.Count) * 3 / 2;
        }

        var writer = new CodeWriter(size);
        FileFrame.Head(writer);
        using (FileFrame.Open(writer, source.Corpus))
        using (writer.Block("static partial class " + Identifier.Escape(source.Corpus.Name)))
        using (writer.Block("sealed partial class Data"))
        {
            var first = true;
            foreach (var article in source.Articles)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!first)
                {
                    writer.Line();
                }

                first = false;
                Emit(writer, article);
            }
        }

        return writer.ToString();
    }

    private static void Emit(CodeWriter writer, ArticleSegments article)
    {
        writer.Line("/// <summary>" + DocComment.Text(article.Key) + ": the text and what was read in it.</summary>");
        writer.Line("private static global::System.ReadOnlySpan<byte> ", SegmentNames.Reading(article.Key), " => ", Literal.Utf8(article.Reading), ";");
        writer.Line();
        writer.Line("/// <summary>" + DocComment.Text(article.Key) + ": who and what is mentioned in it.</summary>");
        writer.Line("private static global::System.ReadOnlySpan<byte> ", SegmentNames.Links(article.Key), " => ", Literal.Utf8(article.Links), ";");
    }
}
