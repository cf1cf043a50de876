using System;
using Dataset.Compiling;
using Dataset.Text;
using Dataset.Text.Markdown;

namespace Dataset.Image;

/// <summary>
/// Reads an article's segment, column by column. Every method throws <see cref="System.IO.InvalidDataException"/> if the bytes are inconsistent. Returned
/// spans are always inside the text, and indexes inside their lists.
/// </summary>
internal readonly ref struct ReadingSegmentReader
{
    private const int MaxLevel = 6;

    private readonly SegmentReader _segment;

    public ReadingSegmentReader(ReadOnlySpan<byte> segment) =>
        _segment = new SegmentReader(segment, SegmentKind.Reading, ReadingSegment.ColumnCount);

    /// <summary>The length of the text in UTF-16 code units.</summary>
    public int TextLength => GetHead(ReadingSegment.TextLengthNumber);

    public int WordCount => GetHead(ReadingSegment.WordsNumber);

    public int BlockCount => GetHead(ReadingSegment.BlocksNumber);

    public int SubheadingCount => GetHead(ReadingSegment.SubheadingsNumber);

    public int ParagraphCount => GetHead(ReadingSegment.ParagraphsNumber);

    public int SentenceCount => GetHead(ReadingSegment.SentencesNumber);

    public int QuoteCount => GetHead(ReadingSegment.QuotesNumber);

    public int DateCount => GetHead(ReadingSegment.DatesNumber);

    public int BoilerplateCount => GetHead(ReadingSegment.BoilerplateNumber);

    /// <summary>Returns the article's text as stored in the segment.</summary>
    public ReadOnlySpan<byte> GetUtf8Text() => _segment.GetColumn(ReadingSegment.Text);

    /// <summary>Returns the article's text.</summary>
    public string GetText()
    {
        // This is on the startup path, so it uses few methods and no generic ones.
        var head = _segment.GetColumn(ReadingSegment.Head);
        var length = head.IsEmpty ? 0 : FixedWidth.ReadDigits(head, 1 + (ReadingSegment.TextLengthNumber * head[0]), head[0]);
        var text = Utf8.GetString(_segment.GetColumn(ReadingSegment.Text));
        return text.Length == length ? text : throw BadSegment.Because("a text is not as long as it should be");
    }

    /// <summary>Reads the whole reading.</summary>
    public ArticleReading ReadReading() => new(
        GetText(), ReadLayout(), new(ReadSentences()), new(ReadQuotes()), new(ReadDates()), ReadFrame().DatelineDay, WordCount);

    /// <summary>Reads the layout with all its lists.</summary>
    public LayoutReading ReadLayout()
    {
        var frame = ReadFrame();
        return new(
            new(ReadBlocks()), frame.Headline, frame.Section, frame.Authors, frame.Dateline, frame.Credit,
            new(ReadSubheadings()), new(ReadParagraphs()), new(ReadBoilerplate()), frame.Published)
        {
            Levels = new(ReadLevels()),
        };
    }

    /// <summary>Reads the parts that an article has once: headline, section, deck, authors, dateline and credit.</summary>
    public FrameReading ReadFrame()
    {
        var column = _segment.ReadColumn(ReadingSegment.Layout);
        var length = TextLength;
        var headline = column.ReadOptionalSpan(0, length);
        var section = column.ReadOptionalSpan(0, length);
        var credit = column.ReadOptionalSpan(0, length);
        var published = Days.Check(column.ReadOptional());
        var datelineDay = Days.Check(column.ReadOptional());
        var authors = new TextSpan[column.ReadCount()];
        for (var i = 0; i < authors.Length; i++)
        {
            authors[i] = column.ReadSpan(0, length);
        }

        DatelineReading? dateline = null;
        if (column.ReadBool())
        {
            var span = column.ReadSpan(0, length);
            dateline = new(
                span, column.ReadSpan(span.Start, length), column.ReadOptionalSpan(span.Start, length), column.ReadOptionalSpan(span.Start, length));
        }

        return new(headline, section, ReadDeck(), new(authors), dateline, datelineDay, credit, published);
    }

    public BlockReading[] ReadBlocks()
    {
        var column = _segment.ReadColumn(ReadingSegment.Blocks);
        var blocks = CreateArray<BlockReading>(BlockCount, column);
        var length = TextLength;
        var origin = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = ReadBlock(ref column, origin, length);
            origin = blocks[i].Span.End;
        }

        return blocks;
    }

    public TextSpan[] ReadSubheadings() => ReadSpans(ReadingSegment.Subheadings, SubheadingCount);

    public TextSpan[] ReadBoilerplate() => ReadSpans(ReadingSegment.Boilerplate, BoilerplateCount);

    public ParagraphReading[] ReadParagraphs()
    {
        var column = _segment.ReadColumn(ReadingSegment.Paragraphs);
        var paragraphs = CreateArray<ParagraphReading>(ParagraphCount, column);
        var blocks = column.ReadBool() ? ReadBlocks() : null;
        var length = TextLength;
        var headings = SubheadingCount;
        var origin = 0;
        var heading = -1;
        var block = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var span = blocks is null ? column.ReadSpan(origin, length) : NextParagraph(blocks, ref block);
            heading = ColumnReader.CheckIndex(unchecked(heading + column.ReadSigned()), -1, headings);
            paragraphs[i] = new(span, heading);
            origin = span.End;
        }

        return paragraphs;
    }

    public SentenceReading[] ReadSentences()
    {
        var column = _segment.ReadColumn(ReadingSegment.Sentences);
        var sentences = CreateArray<SentenceReading>(SentenceCount, column);
        var length = TextLength;
        var paragraphs = ParagraphCount;
        var origin = 0;
        var paragraph = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            var span = column.ReadStep(origin, length, ref paragraph, 0, paragraphs);
            sentences[i] = new(span, paragraph);
            origin = span.End;
        }

        return sentences;
    }

    public QuoteReading[] ReadQuotes()
    {
        var column = _segment.ReadColumn(ReadingSegment.Quotes);
        var quotes = CreateArray<QuoteReading>(QuoteCount, column);
        var length = TextLength;
        var paragraphs = ParagraphCount;
        var origin = 0;
        var paragraph = 0;
        var group = 0;
        for (var i = 0; i < quotes.Length; i++)
        {
            var span = column.ReadSpan(origin, length);
            paragraph = ColumnReader.CheckIndex(unchecked(paragraph + column.ReadSigned()), 0, paragraphs);
            var head = column.ReadIndex(((int)QuoteKind.Term + 1) << 3);
            var attribution = ColumnReader.CheckIndex(head & 7, 0, (int)Attribution.Implied + 1);
            var speaker = column.ReadOptionalSpan(span.Start, length);
            var cue = column.ReadOptionalSpan(span.Start, length);
            group = ColumnReader.CheckIndex(unchecked(group + column.ReadSigned()), 0, quotes.Length);
            quotes[i] = new(span, paragraph, (QuoteKind)(head >> 3), (Attribution)attribution, speaker, cue, group);
            origin = span.End;
        }

        return quotes;
    }

    public DateReading[] ReadDates()
    {
        var column = _segment.ReadColumn(ReadingSegment.Dates);
        var dates = CreateArray<DateReading>(DateCount, column);
        var length = TextLength;
        var origin = 0;
        var day = 0;
        for (var i = 0; i < dates.Length; i++)
        {
            var span = column.ReadSpan(origin, length);
            var from = Days.Check(unchecked(column.ReadOptional() + day));
            day = from ?? day;
            dates[i] = new(span, from, Days.Check(unchecked(column.ReadOptional() + day)));
            origin = span.End;
        }

        return dates;
    }

    public ArticleMetadata ReadMetadata()
    {
        var column = _segment.ReadColumn(ReadingSegment.Metadata);
        var format = (ArticleFormat)column.ReadIndex((int)ArticleFormat.Markdown + 1);
        var frontMatter = column.ReadOptionalString();
        var headline = column.ReadOptionalString();
        var deck = column.ReadOptionalString();
        var publisher = column.ReadOptionalString();
        var url = column.ReadOptionalString();
        var published = Days.Check(column.ReadOptional());
        EquatableArray<string>? authors = column.ReadBool() ? new(ReadStrings(ref column)) : null;
        var tags = ReadStrings(ref column);
        return new(format, frontMatter, headline, deck, authors, published, publisher, url, new(tags), column.ReadString());
    }

    /// <summary>Reads the levels of the subheadings of Markdown, in order; empty for plain text.</summary>
    public int[] ReadLevels()
    {
        var column = _segment.ReadColumn(ReadingSegment.Markdown);
        if (column.IsAtEnd)
        {
            return [];
        }

        var levels = new int[ColumnReader.CheckIndex(column.ReadCount(), 0, SubheadingCount + 1)];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = column.ReadIndex(MaxLevel + 1);
        }

        return levels;
    }

    /// <summary>Reads the inline spans in headings and paragraphs of Markdown, in order of position; empty for plain text.</summary>
    public InlineSpan[] ReadInlines()
    {
        var column = _segment.ReadColumn(ReadingSegment.Markdown);
        if (column.IsAtEnd)
        {
            return [];
        }

        for (var levels = column.ReadCount(); levels > 0; levels--)
        {
            column.ReadIndex(MaxLevel + 1);
        }

        var inlines = new InlineSpan[column.ReadCount()];
        var length = TextLength;
        var origin = 0;
        for (var i = 0; i < inlines.Length; i++)
        {
            var head = column.ReadNumber();
            var kind = (InlineKind)ColumnReader.CheckIndex(head & 3, 0, (int)InlineKind.Entity + 1);
            var span = ColumnReader.CheckSpan(unchecked(origin + (head >> 2)), column.ReadNumber(), length);
            inlines[i] = new(kind, span);
            origin = span.End;
        }

        return inlines;
    }

    private static BlockReading ReadBlock(ref ColumnReader column, int origin, int length)
    {
        var head = column.ReadIndex(((int)BlockKind.Deck + 1) << 1);
        var start = (head & 1) == 0 ? origin : unchecked(origin + column.ReadSigned());
        return new((BlockKind)(head >> 1), ColumnReader.CheckSpan(start, column.ReadNumber(), length));
    }

    private static TextSpan NextParagraph(BlockReading[] blocks, ref int next)
    {
        while (next < blocks.Length)
        {
            var block = blocks[next++];
            if (block.Kind == BlockKind.Paragraph)
            {
                return block.Span;
            }
        }

        throw BadSegment.Because("there are more paragraphs than blocks of that kind");
    }

    // The deck is before all paragraphs.
    private TextSpan? ReadDeck()
    {
        var column = _segment.ReadColumn(ReadingSegment.Blocks);
        var length = TextLength;
        var origin = 0;
        for (var i = BlockCount; i > 0; i--)
        {
            var block = ReadBlock(ref column, origin, length);
            if (block.Kind is BlockKind.Deck or BlockKind.Paragraph)
            {
                return block.Kind == BlockKind.Deck ? block.Span : null;
            }

            origin = block.Span.End;
        }

        return null;
    }

    private static string[] ReadStrings(ref ColumnReader column)
    {
        var strings = new string[column.ReadCount()];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = column.ReadString();
        }

        return strings;
    }

    private static T[] CreateArray<T>(int count, ColumnReader column)
    {
        column.Expect(count);
        return count == 0 ? Array.Empty<T>() : new T[count];
    }

    private TextSpan[] ReadSpans(int index, int count)
    {
        var column = _segment.ReadColumn(index);
        var spans = CreateArray<TextSpan>(count, column);
        var length = TextLength;
        var origin = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = column.ReadSpan(origin, length);
            origin = spans[i].End;
        }

        return spans;
    }

    private int GetHead(int number) => new IntColumn(_segment.GetColumn(ReadingSegment.Head))[number];
}
