using System;
using System.Collections.Generic;
using System.Text.Json;
using Dataset.Articles;
using Dataset.Compiling;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

// What stands once in an article: its frame (headline, byline, dateline ...) and what is known of it beside the text.
public partial record Article
{
    private ArticleMetadata? _facts;
    private ArticleFrame? _frame;
    private Uri? _url;
    private MetadataDictionary? _metadata;
    private IReadOnlyList<string>? _tags;

    /// <summary>The front matter as the file has it, without its fences, or <see langword="null"/>.</summary>
    public string? FrontMatter => Facts.FrontMatter;

    /// <summary>
    /// Every entry of the front matter as it was written, in order: strings, numbers, booleans, lists and maps of YAML, TOML or JSON as JSON values. Dates
    /// of TOML are strings.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata =>
        Once.Get(ref _metadata, this, static article => new MetadataDictionary(article.Facts.Metadata));

    /// <summary>How the text is written.</summary>
    public ArticleFormat Format => Facts.Format;

    /// <summary>The tags in the front matter, in order, then those of the project's item.</summary>
    public IReadOnlyList<string> Tags => Once.Get(ref _tags, this, static article => Strings.ListOf(article.Facts.Tags));

    /// <summary>
    /// The day of publication: from the declaration, else from front matter, else from the lines above the story, else from a file name that begins with a day
    /// (<c>2024-01-05-harbour.md</c>), or <see langword="null"/>. A date with a time is of the day in its own offset.
    /// </summary>
    public DateOnly? Published => CalendarDays.ToDate(Facts.Published);

    /// <summary>Who published the article, from the declaration, else from front matter, else from the project's item, or <see langword="null"/>.</summary>
    public string? Publisher => Facts.Publisher;

    /// <summary>Where the article was published, from the declaration, else from front matter, or <see langword="null"/>; always absolute.</summary>
    public Uri? Url =>
        _url is null && Uri.TryCreate(Facts.Url, UriKind.Absolute, out var url) ? Once.Publish(ref _url, url) : _url;

    /// <summary>The headline, from front matter, else from the text with white space folded to single spaces, or <see langword="null"/>.</summary>
    public string? Headline => Frame.Headline;

    /// <summary>
    /// The line or two below the headline that sum the story up (also called standfirst or dek): <c>deck</c>, else <c>description</c>, from front matter, else
    /// the lines between headline and byline, dateline or first paragraph, white space folded to single spaces; or <see langword="null"/>.
    /// </summary>
    public string? Deck => Frame.Deck;

    /// <summary>The section label above the headline, such as <c>World</c>, white space folded to single spaces, or <see langword="null"/>.</summary>
    public string? Section => Frame.Section;

    /// <summary>The authors, from front matter, else from the byline in its order, white space inside a name folded to single spaces.</summary>
    public IReadOnlyList<string> Authors => Frame.Authors;

    /// <summary>The dateline, or <see langword="null"/>.</summary>
    public Dateline? Dateline => Frame.Dateline;

    /// <summary>The closing line that names author or source, white space folded to single spaces, or <see langword="null"/>.</summary>
    public string? Credit => Frame.Credit;

    /// <summary>How many words the article has in headline, deck, subheadings, paragraphs and credit, counted as <see cref="Sentence.Words"/> does.</summary>
    public int WordCount => Reading.WordCount;

    private ArticleMetadata Facts => Once.Get(ref _facts, this, static article => article.Reading.ReadMetadata());

    private ArticleFrame Frame => Once.Get(ref _frame, this, static article => new ArticleFrame(article, article.Facts, article.Reading.ReadFrame()));
}
