using Dataset.Text;
using Dataset.Text.Markdown;

namespace Dataset.Compiling;

// The stages and the data between them (see the diagram in docs/architecture.md). Every stage is a pure function of its inputs.

/// <summary>The input of stage 1: one article as in its file, not yet normalized, and what is known about it from elsewhere.</summary>
/// <param name="Key">The key.</param>
/// <param name="SourcePath">The path of the file.</param>
/// <param name="FileText">The decoded contents of the file; for a line of JSON Lines, only the text.</param>
internal sealed record ArticleInput(string Key, string SourcePath, string FileText)
{
    /// <summary>The format of the text.</summary>
    public ArticleFormat Format { get; init; } = FileFormats.OfPath(SourcePath);

    /// <summary>What <c>ArticleSource</c> or a line of JSON Lines states in addition to the text; it takes precedence over front matter.</summary>
    public ArticleStatement? Stated { get; init; }

    /// <summary>What the project item specifies for all of its files; front matter takes precedence over it.</summary>
    public ItemFacts? Item { get; init; }

    /// <summary>Where the text begins, if it is not a whole file; it is then not searched for front matter.</summary>
    public ArticleOrigin? Place { get; init; }

    /// <summary>The source of the metadata of a line of JSON Lines.</summary>
    public ArticleEntries? Entries { get; init; }
}

/// <summary>
/// What is known about an article in addition to its text, in order of precedence: the declaration, what is stated with the text, front matter, the text, the
/// item, the file name.
/// </summary>
/// <param name="Format">The format of the text.</param>
/// <param name="FrontMatter">The front matter as written, without its fences, or null.</param>
/// <param name="Headline">The title that is stated or in front matter; null if the headline in the text is used.</param>
/// <param name="Deck">The deck or description in front matter.</param>
/// <param name="Authors">The authors that are stated or in front matter; null if the byline is used.</param>
/// <param name="Published">The day of publication as a <c>DateOnly.DayNumber</c>.</param>
/// <param name="Publisher">The publisher of the article.</param>
/// <param name="Url">The absolute address of the article.</param>
/// <param name="Tags">The tags that are stated or in front matter, then those of the item.</param>
/// <param name="Metadata">All entries of the front matter as one canonical JSON object; empty if there are no entries.</param>
internal sealed record ArticleMetadata(
    ArticleFormat Format,
    string? FrontMatter,
    string? Headline,
    string? Deck,
    EquatableArray<string>? Authors,
    int? Published,
    string? Publisher,
    string? Url,
    EquatableArray<string> Tags,
    string Metadata);

/// <summary>The output of stage 1: an article that was read on its own.</summary>
/// <param name="Key">The key.</param>
/// <param name="SourcePath">The path of the file.</param>
/// <param name="Reading">The reading of the visible text: for plain text, the text itself; for Markdown, the text without its markup.</param>
/// <param name="Metadata">What is known about the article in addition to its text.</param>
/// <param name="Issues">The issues to report.</param>
internal sealed record ReadArticle(
    string Key, string SourcePath, ArticleReading Reading, ArticleMetadata Metadata, EquatableArray<Issue> Issues)
{
    /// <summary>Where the text begins in its file; <see cref="ArticlePlaces"/> converts places in the text to places in the file.</summary>
    public ArticleOrigin Origin { get; init; }

    /// <summary>The Markdown text with its markup; null if the reading is of the text itself.</summary>
    public MarkdownSource? Markdown { get; init; }

    /// <summary>The source from which the entries of the metadata are read again if their places are needed; null if there are no entries.</summary>
    public ArticleEntries? Entries { get; init; }

    /// <summary>The declared front matter key that excludes the article from the corpus; null if it is not excluded.</summary>
    public string? ExcludedBy { get; init; }

    /// <summary>Whether the article is excluded. It is still read and linked, so that declarations that refer to it are not reported as mistakes.</summary>
    public bool IsExcluded => ExcludedBy is not null;

    /// <summary>The article's text as in its file.</summary>
    public string Text => Markdown?.Text ?? Reading.Text;

    /// <summary>The reading, with places in <see cref="Text"/>.</summary>
    public ArticleReading SourceReading => Markdown?.ToSource(Reading) ?? Reading;

    /// <summary>Converts a piece of the reading's text to a piece of <see cref="Text"/>.</summary>
    public TextSpan ToSource(TextSpan span) => Markdown?.ToSource(span) ?? span;
}

/// <summary>Where an article's text begins in its file: after a byte order mark and front matter, with line endings of one or two characters.</summary>
/// <param name="Offset">The offset of the text in the file, in UTF-16 code units.</param>
/// <param name="Line">The zero-based line of the file on which the text begins.</param>
/// <param name="LongLineEnds">Whether the lines of the file end in CRLF. If a file mixes line endings, offsets after them are not exact; lines are.</param>
internal readonly record struct ArticleOrigin(int Offset, int Line, bool LongLineEnds)
{
    /// <summary>
    /// For a text that is escaped in one line of a file: the zero-based column where it begins, at which every place in it is reported. Null for a text that
    /// appears in its file unchanged.
    /// </summary>
    public int? FixedColumn { get; init; }
}

/// <summary>The output of stage 2: the links of an article to entities. It refers to entities by id, so a new entity elsewhere changes nothing here.</summary>
/// <param name="Entities">The ids of the entities that are mentioned or speak here, by first appearance; speakers that are not mentioned come last.</param>
/// <param name="Mentions">The mentions in order of position; if two begin together, the longer one comes first.</param>
/// <param name="Speakers">For each quotation of the reading, an index into <paramref name="Entities"/>, or -1 if no entity is the speaker.</param>
/// <param name="Issues">Ambiguous aliases and similar issues.</param>
internal sealed record ArticleLinks(
    EquatableArray<string> Entities, EquatableArray<MentionLink> Mentions, EquatableArray<int> Speakers, EquatableArray<Issue> Issues)
{
    /// <summary>The names that occur in the article; no segment contains them, only the corpus check for unmentioned names needs them.</summary>
    public EquatableArray<NameUse> Names { get; init; }

    /// <summary>The numbers of quotations that begin with the opening words of declared speakers.</summary>
    public EquatableArray<SpeakerCount> DeclaredSpeakers { get; init; }

    /// <summary>The quotations whose speaker a declaration states, including those that continue such a quotation; ascending.</summary>
    public EquatableArray<int> Declared { get; init; }
}

/// <summary>A declared name that occurs in an article: the entity's id and the name's number (as in <see cref="IssueTarget.Argument"/> of an entity).</summary>
internal readonly record struct NameUse(string Id, int Argument);

/// <summary>The number of quotations of an article that begin with the opening words of a speaker declaration.</summary>
internal readonly record struct SpeakerCount(int Declaration, int Quotes);

/// <summary>A mention: its place, its entity (an index into <see cref="ArticleLinks.Entities"/>) and its sentence (-1 outside sentences).</summary>
internal readonly record struct MentionLink(TextSpan Span, int Entity, int Sentence);

/// <summary>
/// A place where the words of an evidence occur: the evidence declaration, the span, the sentence (-1 if the span crosses sentences), and the zero-based line
/// and column in the file.
/// </summary>
internal readonly record struct EvidencePlace(int Evidence, TextSpan Span, int Sentence, int Line, int Column)
{
    /// <summary>The maximum number of places that are listed for one evidence, and shown in a message.</summary>
    public const int MostListed = 5;

    /// <summary>For the last listed place: the number of places of the article that follow it.</summary>
    public int Following { get; init; }
}

/// <summary>
/// The input of stage 3: the small facts of one article that the corpus needs. They contain no spans of running text, so most edits of an article leave them
/// equal and the corpus segment unchanged.
/// </summary>
internal sealed record ArticleFacts(
    string Key,
    string SourcePath,
    string? Headline,
    string Opening,
    int TextBytes,
    EquatableArray<string> Authors,
    EquatableArray<string> Tags,
    int? Published,
    int ParagraphCount,
    int SentenceCount,
    int QuoteCount,
    int UtteranceCount,
    int DateCount,
    ulong TextHash,
    int TextLength)
{
    /// <summary>The zero-based line of an article in a JSON Lines file; 0 for other articles.</summary>
    public int Line { get; init; }

    /// <summary>The ranges of days that the dates in the text refer to, by first day, then by last day.</summary>
    public EquatableArray<RangeCount> Ranges { get; init; }

    /// <summary>The articles that its typed front matter names.</summary>
    public EquatableArray<ArticleReference> References { get; init; }

    /// <summary>The entities that its typed front matter names.</summary>
    public EquatableArray<EntityReference> NamedEntities { get; init; }

    /// <inheritdoc cref="ReadArticle.ExcludedBy"/>
    public string? ExcludedBy { get; init; }

    /// <inheritdoc cref="ReadArticle.IsExcluded"/>
    public bool IsExcluded => ExcludedBy is not null;
}

/// <summary>The input of stage 3: the small facts of the links of one article.</summary>
/// <param name="MentionCount">The number of mentions in the article.</param>
/// <param name="Entities">The ids of its entities with the numbers of mentions and quotations, as in <see cref="ArticleLinks.Entities"/>.</param>
/// <param name="Evidence">The places of evidence in the article.</param>
internal sealed record LinkFacts(int MentionCount, EquatableArray<EntityCount> Entities, EquatableArray<EvidencePlace> Evidence)
{
    /// <summary>The declared names that occur in the article; a name that occurs in no article is reported.</summary>
    public EquatableArray<NameUse> Names { get; init; }

    /// <summary>The numbers of quotations that begin with the opening words of declared speakers; a declaration needs exactly one, or an article.</summary>
    public EquatableArray<SpeakerCount> DeclaredSpeakers { get; init; }
}

/// <summary>How often an entity is mentioned in one article, and how many quotations and utterances it says there.</summary>
internal readonly record struct EntityCount(string Id, int Mentions, int Quotes, int Utterances);

/// <summary>A range of days, first and last as <c>DateOnly.DayNumber</c>, and the number of expressions in one article that refer to it.</summary>
internal readonly record struct RangeCount(int From, int To, int Mentions);
