using System;
using Dataset.Compiling;

namespace Dataset.Image;

/// <summary>Reads an article's links, each column on its own; throws <see cref="System.IO.InvalidDataException"/> where the bytes contradict themselves.</summary>
internal readonly ref struct LinksSegmentReader
{
    private readonly SegmentReader _segment;

    public LinksSegmentReader(ReadOnlySpan<byte> segment) => _segment = new SegmentReader(segment, SegmentKind.Links, LinksSegment.ColumnCount);

    public int EntityCount => GetEntities().Count;

    public int MentionCount => new IntColumn(_segment.GetColumn(LinksSegment.Head))[LinksSegment.MentionsNumber];

    public int SpeakerCount => new IntColumn(_segment.GetColumn(LinksSegment.Head))[LinksSegment.SpeakersNumber];

    /// <summary>The id of one of the article's entities, as UTF-8, for <see cref="CorpusSegmentReader.FindEntity(ReadOnlySpan{byte})"/>.</summary>
    public ReadOnlySpan<byte> GetEntityIdUtf8(int entity) => GetEntities().GetUtf8(entity);

    /// <summary>The ids of the article's entities, in order of first appearance.</summary>
    public string[] ReadEntities() => GetEntities().GetStrings(0, EntityCount);

    /// <summary>The mentions in an article of that many code units and sentences.</summary>
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
            var span = column.ReadSpan(origin, textLength);
            var entity = column.ReadIndex(entities);
            sentence = unchecked(sentence + column.ReadSigned());
            if (sentence < -1 || sentence >= sentenceCount)
            {
                throw BadSegment.Because("an index is out of range");
            }

            mentions[i] = new(span, entity, sentence);
            origin = span.Start;
        }

        return mentions;
    }

    /// <summary>For each of the article's quotations one of its entities, -1 where none is the speaker.</summary>
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

    private StringColumn GetEntities() => new(_segment.GetColumn(LinksSegment.Entities));
}
