using Dataset.Compiling;
using Dataset.Text;
using Dataset.Text.Markdown;

namespace Dataset.Image;

/// <summary>Writes an article's reading. The key and the path are in the corpus segment.</summary>
internal static class ReadingSegment
{
    // Columns. New columns are added only at the end.
    public const int Text = 0;
    public const int Head = 1;
    public const int Layout = 2;
    public const int Blocks = 3;
    public const int Subheadings = 4;
    public const int Paragraphs = 5;
    public const int Sentences = 6;
    public const int Quotes = 7;
    public const int Dates = 8;
    public const int Boilerplate = 9;
    public const int Metadata = 10;
    public const int Markdown = 11;
    public const int ColumnCount = 12;

    // The numbers of the head column.
    public const int TextLengthNumber = 0;
    public const int WordsNumber = 1;
    public const int BlocksNumber = 2;
    public const int SubheadingsNumber = 3;
    public const int ParagraphsNumber = 4;
    public const int SentencesNumber = 5;
    public const int QuotesNumber = 6;
    public const int DatesNumber = 7;
    public const int BoilerplateNumber = 8;

    /// <summary>Returns the segment of an article.</summary>
    public static byte[] Write(ReadArticle article)
    {
        var reading = article.SourceReading;
        var layout = reading.Layout;
        var writer = new SegmentWriter(SegmentKind.Reading, reading.Text.Length + (reading.Text.Length / 8) + 256);
        writer.WriteUtf8(reading.Text);
        writer.EndColumn();
        IntColumn.Write(
            writer,
            [
                reading.Text.Length, reading.WordCount, layout.Blocks.Count, layout.Subheadings.Count, layout.Paragraphs.Count,
                reading.Sentences.Count, reading.Quotes.Count, reading.Dates.Count, layout.Boilerplate.Count,
            ]);
        WriteLayout(writer, layout, reading.DatelineDay);
        WriteBlocks(writer, layout.Blocks);
        WriteSpans(writer, layout.Subheadings);
        WriteParagraphs(writer, layout);
        WriteSentences(writer, reading.Sentences);
        WriteQuotes(writer, reading.Quotes);
        WriteDates(writer, reading.Dates);
        WriteSpans(writer, layout.Boilerplate);
        WriteMetadata(writer, article.Metadata);
        WriteMarkdown(writer, layout.Levels, article.Markdown?.Inlines ?? default);
        return writer.ToArray();
    }

    private static void WriteLayout(SegmentWriter writer, LayoutReading layout, int? datelineDay)
    {
        writer.WriteOptionalSpan(layout.Headline, 0);
        writer.WriteOptionalSpan(layout.Section, 0);
        writer.WriteOptionalSpan(layout.Credit, 0);
        writer.WriteOptional(layout.Published);
        writer.WriteOptional(datelineDay);
        writer.WriteNumber(layout.Authors.Count);
        foreach (var author in layout.Authors)
        {
            writer.WriteSpan(author, 0);
        }

        writer.WriteBool(layout.Dateline is not null);
        if (layout.Dateline is { } dateline)
        {
            writer.WriteSpan(dateline.Span, 0);
            writer.WriteSpan(dateline.Place, dateline.Span.Start);
            writer.WriteOptionalSpan(dateline.DateSpan, dateline.Span.Start);
            writer.WriteOptionalSpan(dateline.Agency, dateline.Span.Start);
        }

        writer.EndColumn();
    }

    // Blocks usually follow each other without a gap; then a block is only its kind and its length.
    private static void WriteBlocks(SegmentWriter writer, EquatableArray<BlockReading> blocks)
    {
        var origin = 0;
        foreach (var block in blocks)
        {
            var apart = block.Span.Start != origin;
            writer.WriteNumber(((int)block.Kind << 1) | (apart ? 1 : 0));
            if (apart)
            {
                writer.WriteSigned(block.Span.Start - origin);
            }

            writer.WriteNumber(block.Span.Length);
            origin = block.Span.End;
        }

        writer.EndColumn();
    }

    private static void WriteSpans(SegmentWriter writer, EquatableArray<TextSpan> spans)
    {
        var origin = 0;
        foreach (var span in spans)
        {
            writer.WriteSpan(span, origin);
            origin = span.End;
        }

        writer.EndColumn();
    }

    // Paragraphs are usually the blocks of that kind; then only their headings are written.
    private static void WriteParagraphs(SegmentWriter writer, LayoutReading layout)
    {
        var areBlocks = AreBlocks(layout);
        writer.WriteBool(areBlocks);
        var origin = 0;
        var heading = -1;
        foreach (var paragraph in layout.Paragraphs)
        {
            if (!areBlocks)
            {
                writer.WriteSpan(paragraph.Span, origin);
            }

            writer.WriteSigned(paragraph.Heading - heading);
            origin = paragraph.Span.End;
            heading = paragraph.Heading;
        }

        writer.EndColumn();
    }

    private static bool AreBlocks(LayoutReading layout)
    {
        var next = 0;
        foreach (var block in layout.Blocks)
        {
            if (block.Kind == BlockKind.Paragraph && (next == layout.Paragraphs.Count || layout.Paragraphs[next++].Span != block.Span))
            {
                return false;
            }
        }

        return next == layout.Paragraphs.Count;
    }

    private static void WriteSentences(SegmentWriter writer, EquatableArray<SentenceReading> sentences)
    {
        var origin = 0;
        var paragraph = 0;
        foreach (var sentence in sentences)
        {
            writer.WriteStep(sentence.Span, origin, sentence.Paragraph - paragraph);
            origin = sentence.Span.End;
            paragraph = sentence.Paragraph;
        }

        writer.EndColumn();
    }

    private static void WriteQuotes(SegmentWriter writer, EquatableArray<QuoteReading> quotes)
    {
        var origin = 0;
        var paragraph = 0;
        var group = 0;
        foreach (var quote in quotes)
        {
            writer.WriteSpan(quote.Span, origin);
            writer.WriteSigned(quote.Paragraph - paragraph);
            writer.WriteNumber(((int)quote.Kind << 3) | (int)quote.Attribution);
            writer.WriteOptionalSpan(quote.Speaker, quote.Span.Start);
            writer.WriteOptionalSpan(quote.Cue, quote.Span.Start);
            writer.WriteSigned(quote.Group - group);
            origin = quote.Span.End;
            paragraph = quote.Paragraph;
            group = quote.Group;
        }

        writer.EndColumn();
    }

    private static void WriteDates(SegmentWriter writer, EquatableArray<DateReading> dates)
    {
        var origin = 0;
        var day = 0;
        foreach (var date in dates)
        {
            writer.WriteSpan(date.Span, origin);
            writer.WriteOptional(date.From - day);
            day = date.From ?? day;
            writer.WriteOptional(date.To - day);
            origin = date.Span.End;
        }

        writer.EndColumn();
    }

    private static void WriteMetadata(SegmentWriter writer, ArticleMetadata metadata)
    {
        writer.WriteNumber((int)metadata.Format);
        writer.WriteOptionalString(metadata.FrontMatter);
        writer.WriteOptionalString(metadata.Headline);
        writer.WriteOptionalString(metadata.Deck);
        writer.WriteOptionalString(metadata.Publisher);
        writer.WriteOptionalString(metadata.Url);
        writer.WriteOptional(metadata.Published);
        writer.WriteBool(metadata.Authors is not null);
        if (metadata.Authors is { } authors)
        {
            WriteStrings(writer, authors);
        }

        WriteStrings(writer, metadata.Tags);
        writer.WriteString(metadata.Metadata);
        writer.EndColumn();
    }

    // Plain text has neither levels nor inline spans, so the column is empty.
    private static void WriteMarkdown(SegmentWriter writer, EquatableArray<int> levels, EquatableArray<InlineSpan> inlines)
    {
        if (levels.Count + inlines.Count > 0)
        {
            writer.WriteNumber(levels.Count);
            foreach (var level in levels)
            {
                writer.WriteNumber(level);
            }

            writer.WriteNumber(inlines.Count);
            var origin = 0;
            foreach (var inline in inlines)
            {
                writer.WriteNumber(((inline.Span.Start - origin) << 2) | (int)inline.Kind);
                writer.WriteNumber(inline.Span.Length);
                origin = inline.Span.End;
            }
        }

        writer.EndColumn();
    }

    private static void WriteStrings(SegmentWriter writer, EquatableArray<string> strings)
    {
        writer.WriteNumber(strings.Count);
        foreach (var text in strings)
        {
            writer.WriteString(text);
        }
    }
}
