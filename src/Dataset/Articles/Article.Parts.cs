using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Image;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

// The parts of the text: each list is read separately, once, on first access.
public partial record Article
{
    private PartList<Block>? _blocks;
    private PartList<Subheading>? _subheadings;
    private PartList<string>? _boilerplate;
    private PartList<Paragraph>? _paragraphs;
    private PartList<Sentence>? _sentences;
    private PartList<Quote>? _quotes;
    private PartList<Utterance>? _utterances;
    private PartList<DateMention>? _dates;
    private DateMention[]? _datesByRange;

    /// <summary>Gets all blocks of the text, separators included, in text order. They cover the text without gaps or overlaps.</summary>
    public IReadOnlyList<Block> Blocks => BlockParts;

    /// <summary>Gets the headings between paragraphs, in text order.</summary>
    public IReadOnlyList<Subheading> Subheadings =>
        Once.Get(ref _subheadings, this, static article => article.MakeSubheadings());

    /// <summary>Gets the lines that are not part of the story (navigation, captions, share buttons, counters), one entry per line, in text order.</summary>
    public IReadOnlyList<string> Boilerplate =>
        Once.Get(ref _boilerplate, this, static article => Make(article, article.Reading.ReadBoilerplate(), static (a, _, span) => a[span]));

    /// <summary>Gets the paragraphs of the story, in text order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => ParagraphParts;

    /// <summary>Gets the sentences of the paragraphs, in text order.</summary>
    public IReadOnlyList<Sentence> Sentences => SentenceParts;

    /// <summary>Gets the quotations, in text order.</summary>
    public IReadOnlyList<Quote> Quotes => QuoteParts;

    /// <summary>
    /// Gets the utterances, ordered by the position of their first quotation. Each utterance appears once, however often it is interrupted or continued. Terms
    /// and titles in quotation marks are also included (see <see cref="Utterance.Kind"/>).
    /// </summary>
    public IReadOnlyList<Utterance> Utterances => UtteranceParts;

    /// <summary>Gets the expressions with a calendar anchor, in text order.</summary>
    public IReadOnlyList<DateMention> Dates => DateParts;

    internal PartList<Block> BlockParts =>
        Once.Get(ref _blocks, this, static article => Make(article, article.Reading.ReadBlocks(), static (a, i, block) => new Block(a, i, block)));

    internal PartList<Paragraph> ParagraphParts =>
        Once.Get(ref _paragraphs, this, static article => Make(article, article.Reading.ReadParagraphs(), static (a, i, p) => new Paragraph(a, i, p)));

    internal PartList<Sentence> SentenceParts =>
        Once.Get(ref _sentences, this, static article => Make(article, article.Reading.ReadSentences(), static (a, i, s) => new Sentence(a, i, s)));

    internal PartList<Quote> QuoteParts =>
        Once.Get(ref _quotes, this, static article => Make(article, article.Reading.ReadQuotes(), static (a, i, q) => new Quote(a, i, q)));

    internal PartList<Utterance> UtteranceParts => Once.Get(ref _utterances, this, static article => article.MakeUtterances());

    internal PartList<DateMention> DateParts =>
        Once.Get(ref _dates, this, static article => Make(article, article.Reading.ReadDates(), static (a, i, d) => new DateMention(a, i, d)));

    /// <summary>The dates whose days are certain, ordered by first day, last day and position.</summary>
    internal DateMention[] DatesByRange => Once.Get(ref _datesByRange, this, static article =>
    [
        .. article.DateParts.Where(static date => date.Range is not null)
            .OrderBy(static date => date.Range?.From).ThenBy(static date => date.Range?.To).ThenBy(static date => date.Index),
    ]);

    private ReadingSegmentReader Reading => new(Corpus.GetReading(Index));

    /// <summary>Returns the block at a position of the text. Blocks cover the text without gaps.</summary>
    internal Block GetBlock(int position) =>
        PartSearch.Holding(BlockParts, new TextSpan(position, 0)) ?? throw Throw.Image("the blocks of an article do not cover its text.");

    private PartList<Subheading> MakeSubheadings()
    {
        var levels = Reading.ReadLevels();
        return Make(this, Reading.ReadSubheadings(), (a, i, span) => new Subheading(a, i, span, i < levels.Length ? levels[i] : 0));
    }

    // Utterances are numbered by first appearance, so each new number is the next one.
    private PartList<Utterance> MakeUtterances()
    {
        var quotes = new List<List<Quote>>();
        foreach (var quote in QuoteParts)
        {
            if (quote.UtteranceIndex == quotes.Count)
            {
                quotes.Add([]);
            }

            if ((uint)quote.UtteranceIndex >= (uint)quotes.Count)
            {
                throw Throw.Image("the utterances of an article are not numbered in order.");
            }

            quotes[quote.UtteranceIndex].Add(quote);
        }

        return new PartList<Utterance>([.. quotes.Select((group, index) => new Utterance(this, index, new PartList<Quote>([.. group])))]);
    }

    private static PartList<TPart> Make<TReading, TPart>(Article article, TReading[] readings, Func<Article, int, TReading, TPart> create)
        where TPart : class
    {
        if (readings.Length == 0)
        {
            return PartList<TPart>.Empty;
        }

        var parts = new TPart[readings.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = create(article, i, readings[i]);
        }

        return new PartList<TPart>(parts);
    }
}
