using System;
using Dataset.Compiling;

namespace Dataset.Image;

/// <summary>
/// Reads an article's links, column by column. Throws <see cref="System.IO.InvalidDataException"/> if the bytes are inconsistent.
/// </summary>
internal readonly ref struct LinksSegmentReader
{
    private readonly SegmentReader _segment;

    public LinksSegmentReader(ReadOnlySpan<byte> segment) => _segment = new SegmentReader(segment, SegmentKind.Links, LinksSegment.ColumnCount);

    public int EntityCount => GetEntities().Length / EntityHash.Width;

    public int MentionCount => new IntColumn(_segment.GetColumn(LinksSegment.Head))[LinksSegment.MentionsNumber];

    public int SpeakerCount => new IntColumn(_segment.GetColumn(LinksSegment.Head))[LinksSegment.SpeakersNumber];

    /// <summary>Returns the values of the article's typed front matter; empty if it has no type.</summary>
    public ReadOnlySpan<byte> GetData() => _segment.HasColumn(LinksSegment.Data) ? _segment.GetColumn(LinksSegment.Data) : default;

    /// <summary>Returns one of the article's entities, in order of first appearance, for <see cref="CorpusSegmentReader.FindEntity(ulong)"/>.</summary>
    public ulong GetEntity(int entity) => EntityHash.Read(GetEntities(), entity);

    /// <summary>Reads the mentions in an article with the given numbers of code units and sentences.</summary>
    public MentionLink[] ReadMentions(int textLength, int sentenceCount)
    {
        var column = _segment.ReadColumn(LinksSegment.Mentions);
        var count = MentionCount;
        column.Expect(count);
        var mentions = count == 0 ? Array.Empty<MentionLink>() : new MentionLink[count];
        var entities = EntityCount;
        var origin = 0;
        var sentence = 0;
        for (var i = 0; i < mentions.Length; i++)
        {
            var span = column.ReadStep(origin, textLength, ref sentence, -1, sentenceCount);
            mentions[i] = new(span, column.ReadIndex(entities), sentence);
            origin = span.Start;
        }

        return mentions;
    }

    /// <summary>Reads the speaker of each of the article's quotations as the index of one of its entities, or -1.</summary>
    public int[] ReadSpeakers(int quoteCount)
    {
        var column = _segment.ReadColumn(LinksSegment.Speakers);
        if (SpeakerCount != quoteCount)
        {
            throw BadSegment.Because("there are not as many speakers as quotations");
        }

        column.Expect(quoteCount);
        var speakers = quoteCount == 0 ? Array.Empty<int>() : new int[quoteCount];
        var entities = EntityCount;
        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i] = column.ReadIndex(entities + 1) - 1;
        }

        return speakers;
    }

    /// <summary>Reads, for each of the article's quotations, whether a declaration states its speaker.</summary>
    public bool[] ReadDeclared(int quoteCount)
    {
        var declared = quoteCount == 0 ? Array.Empty<bool>() : new bool[quoteCount];
        var column = _segment.ReadColumn(LinksSegment.Declared);
        for (var quote = 0; !column.IsAtEnd; quote++)
        {
            quote += column.ReadIndex(quoteCount - quote);
            declared[quote] = true;
        }

        return declared;
    }

    private ReadOnlySpan<byte> GetEntities() => _segment.GetColumn(LinksSegment.Entities);
}
