using System;
using Dataset.Compiling;

namespace Dataset.Image;

/// <summary>Writes an article's links to the corpus's entities, which are identified by the hash of their id. Issues are reported elsewhere.</summary>
internal static class LinksSegment
{
    // Columns. New columns are added only at the end.
    public const int Head = 0;
    public const int Entities = 1;
    public const int Mentions = 2;
    public const int Speakers = 3;
    public const int Declared = 4;
    public const int ColumnCount = 5;

    // Only if the corpus's front matter has a type.
    public const int Data = 5;

    // The numbers of the head column.
    public const int MentionsNumber = 0;
    public const int SpeakersNumber = 1;

    /// <summary>Returns the segment of an article's links.</summary>
    /// <param name="links">The links.</param>
    /// <param name="data">The values of the article's typed front matter (<see cref="ValueWriter"/>); empty if it has no type.</param>
    public static byte[] Write(ArticleLinks links, ReadOnlySpan<byte> data = default)
    {
        var writer = new SegmentWriter(SegmentKind.Links);
        IntColumn.Write(writer, [links.Mentions.Count, links.Speakers.Count]);
        WriteEntities(writer, links);
        WriteMentions(writer, links);
        foreach (var speaker in links.Speakers)
        {
            writer.WriteNumber(speaker + 1);
        }

        writer.EndColumn();
        WriteDeclared(writer, links);
        if (!data.IsEmpty)
        {
            writer.WriteBytes(data);
            writer.EndColumn();
        }

        return writer.ToArray();
    }

    // The id itself would take three times the bytes, and articles refer to dozens of entities.
    private static void WriteEntities(SegmentWriter writer, ArticleLinks links)
    {
        foreach (var id in links.Entities)
        {
            EntityHash.Write(writer, EntityHash.Compute(id.AsSpan()));
        }

        writer.EndColumn();
    }

    // Few articles have declared speakers; the others do not even store a count.
    private static void WriteDeclared(SegmentWriter writer, ArticleLinks links)
    {
        var next = 0;
        foreach (var quote in links.Declared)
        {
            writer.WriteNumber(quote - next);
            next = quote + 1;
        }

        writer.EndColumn();
    }

    private static void WriteMentions(SegmentWriter writer, ArticleLinks links)
    {
        // Mentions can nest, so each is relative to the beginning of the previous one.
        var origin = 0;
        var sentence = 0;
        foreach (var mention in links.Mentions)
        {
            writer.WriteStep(mention.Span, origin, mention.Sentence - sentence);
            writer.WriteNumber(mention.Entity);
            origin = mention.Span.Start;
            sentence = mention.Sentence;
        }

        writer.EndColumn();
    }
}
