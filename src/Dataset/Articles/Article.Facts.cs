using System;
using System.Collections.Generic;
using System.Text.Json;
using Dataset.Articles;
using Dataset.Compiling;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

// What occurs once in an article: its frame (headline, byline, dateline, ...) and the facts that are known in addition to the text.
public partial record Article
{
    private ArticleMetadata? _facts;
    private ArticleFrame? _frame;
    private Uri? _url;
    private MetadataDictionary? _metadata;
    private IReadOnlyList<string>? _tags;

    /// <summary>Gets the front matter as written in the file, without its delimiters, or <see langword="null"/> if there is no front matter.</summary>
    public string? FrontMatter => Facts.FrontMatter;

    /// <summary>
    /// Gets every entry of the front matter as written, in order. Strings, numbers, booleans, lists and maps of YAML, TOML or JSON are JSON values. TOML dates
    /// are strings.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata =>
        Once.Get(ref _metadata, this, static article => new MetadataDictionary(article.Facts.Metadata));

    /// <summary>Gets the format of the text.</summary>
    public ArticleFormat Format => Facts.Format;

    /// <summary>Gets the tags of the front matter, in order, followed by the tags of the project item.</summary>
    public IReadOnlyList<string> Tags => Once.Get(ref _tags, this, static article => Strings.ListOf(article.Facts.Tags));

    /// <summary>
    /// Gets the day of publication, or <see langword="null"/> if it is not known. It is taken from the first of these sources that has it: the declaration, the
    /// front matter, the lines above the story, or a file name that begins with a date (<c>2024-01-05-harbour.md</c>). A date with a time is the day in its own
    /// UTC offset.
    /// </summary>
    public DateOnly? Published => CalendarDays.ToDate(Facts.Published);

    /// <summary>
    /// Gets the publisher from the declaration, the front matter or the project item, in this order of precedence, or <see langword="null"/> if none of them
    /// names one.
    /// </summary>
    public string? Publisher => Facts.Publisher;

    /// <summary>
    /// Gets the absolute URL of the article from the declaration or the front matter, in this order of precedence, or <see langword="null"/> if neither has
    /// one.
    /// </summary>
    public Uri? Url =>
        _url is null && Uri.TryCreate(Facts.Url, UriKind.Absolute, out var url) ? Once.Publish(ref _url, url) : _url;

    /// <summary>
    /// Gets the headline from the front matter or, if absent, from the text with whitespace collapsed to single spaces, or <see langword="null"/> if there
    /// is no headline.
    /// </summary>
    public string? Headline => Frame.Headline;

    /// <summary>
    /// Gets the summary line or two below the headline (also called standfirst or dek), or <see langword="null"/> if there is no deck. It is <c>deck</c> or
    /// <c>description</c> of the front matter or, if absent, the lines between the headline and the byline, dateline or first paragraph, with whitespace
    /// collapsed to single spaces.
    /// </summary>
    public string? Deck => Frame.Deck;

    /// <summary>
    /// Gets the section label above the headline, such as <c>World</c>, with whitespace collapsed to single spaces, or <see langword="null"/> if there is no
    /// section label.
    /// </summary>
    public string? Section => Frame.Section;

    /// <summary>
    /// Gets the authors from the front matter or, if absent, from the byline in its order, with whitespace inside a name collapsed to single spaces.
    /// </summary>
    public IReadOnlyList<string> Authors => Frame.Authors;

    /// <summary>Gets the dateline, or <see langword="null"/> if there is no dateline.</summary>
    public Dateline? Dateline => Frame.Dateline;

    /// <summary>
    /// Gets the closing line that names the author or the source, with whitespace collapsed to single spaces, or <see langword="null"/> if there is no credit.
    /// </summary>
    public string? Credit => Frame.Credit;

    /// <summary>
    /// Gets the number of words in the headline, deck, subheadings, paragraphs and credit, counted the same way as <see cref="Sentence.Words"/>.
    /// </summary>
    public int WordCount => Reading.WordCount;

    private ArticleMetadata Facts => Once.Get(ref _facts, this, static article => article.Reading.ReadMetadata());

    private ArticleFrame Frame => Once.Get(ref _frame, this, static article => new ArticleFrame(article, article.Facts, article.Reading.ReadFrame()));
}
