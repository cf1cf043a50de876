using Dataset.Text;
using Dataset.Text.Markdown;

namespace Dataset.Compiling;

// The stages and what flows between them (docs/architecture.md shows the picture). Every stage is a pure function of its inputs.

/// <summary>Stage 1 in: one article as its file has it, not yet normalised, and what is known of it from elsewhere.</summary>
/// <param name="Key">The key.</param>
/// <param name="SourcePath">The path of the file.</param>
/// <param name="FileText">What the file holds, as decoded; of a line of JSON Lines the text alone.</param>
internal sealed record ArticleInput(string Key, string SourcePath, string FileText)
{
    /// <summary>How the text is written.</summary>
    public ArticleFormat Format { get; init; } = FileFormats.OfPath(SourcePath);

    /// <summary>What is stated of the article beside its text, by <c>ArticleSource</c> or a line of JSON Lines; it comes before front matter.</summary>
    public ArticleStatement? Stated { get; init; }

    /// <summary>What the item of a project says of all its files; it comes after front matter.</summary>
    public ItemFacts? Item { get; init; }

    /// <summary>Where the text stands, if it is not a whole file; front matter is then looked for nowhere.</summary>
    public ArticleOrigin? Place { get; init; }

    /// <summary>Of a line of JSON Lines what its metadata is read from.</summary>
    public ArticleEntries? Entries { get; init; }
}

/// <summary>
/// What is known of an article beside its text: the declaration, then what is stated with the text, then front matter, then the text, then the item, then
/// the file's name.
/// </summary>
/// <param name="Format">How the text is written.</param>
/// <param name="FrontMatter">The front matter as written, without its fences, or null.</param>
/// <param name="Headline">The title stated or in front matter; null where the text's own headline counts.</param>
/// <param name="Deck">The deck or description in front matter.</param>
/// <param name="Authors">The authors stated or in front matter; null where the byline counts.</param>
/// <param name="Published">A <c>DateOnly.DayNumber</c>.</param>
/// <param name="Publisher">Who published the article.</param>
/// <param name="Url">Its address, absolute.</param>
/// <param name="Tags">The tags stated or in front matter, then those of the item.</param>
/// <param name="Metadata">Every entry of the front matter as one canonical JSON object; empty where there is none.</param>
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

/// <summary>Stage 1 out: an article read on its own.</summary>
/// <param name="Key">The key.</param>
/// <param name="SourcePath">The path of the file.</param>
/// <param name="Reading">The reading of what a reader sees: of plain text the text itself, of Markdown the text without its marks.</param>
/// <param name="Metadata">What is known of the article beside its text.</param>
/// <param name="Issues">What is worth reporting.</param>
internal sealed record ReadArticle(
    string Key, string SourcePath, ArticleReading Reading, ArticleMetadata Metadata, EquatableArray<Issue> Issues)
{
    /// <summary>Where the text stands in its file; <see cref="ArticlePlaces"/> makes places in the file of places in the text.</summary>
    public ArticleOrigin Origin { get; init; }

    /// <summary>Of Markdown the text with its marks; null where the reading is of the text itself.</summary>
    public MarkdownSource? Markdown { get; init; }

    /// <summary>What the entries of the metadata are read from again where their places are needed; null where there are none.</summary>
    public ArticleEntries? Entries { get; init; }

    /// <summary>The declared key of front matter by which the article is left out of the corpus; null where it is in it.</summary>
    public string? ExcludedBy { get; init; }

    /// <summary>Whether it is left out. It is read and linked all the same: what is declared of it must not be taken for a mistake.</summary>
    public bool IsExcluded => ExcludedBy is not null;

    /// <summary>The article's text as its file has it.</summary>
    public string Text => Markdown?.Text ?? Reading.Text;

    /// <summary>The reading in places of <see cref="Text"/>.</summary>
    public ArticleReading SourceReading => Markdown?.ToSource(Reading) ?? Reading;

    /// <summary>A piece of the reading's text as a piece of <see cref="Text"/>.</summary>
    public TextSpan ToSource(TextSpan span) => Markdown?.ToSource(span) ?? span;
}

/// <summary>Where an article's text stands in its file: after a byte order mark and front matter, with line ends of one or two characters.</summary>
/// <param name="Offset">The text's beginning in the file, in UTF-16 code units.</param>
/// <param name="Line">The file's line, from 0, on which the text begins.</param>
/// <param name="LongLineEnds">Whether the file's lines end in CRLF. In a file that mixes line ends offsets after them are not exact; lines are.</param>
internal readonly record struct ArticleOrigin(int Offset, int Line, bool LongLineEnds)
{
    /// <summary>
    /// Of a text that stands escaped in one line of a file: the column, from 0, where it begins, and every place in it is reported there. Null for a text
    /// that stands in its file as it is.
    /// </summary>
    public int? FixedColumn { get; init; }
}

/// <summary>Stage 2 out: what ties an article to the corpus' entities. Entities are named by id, so that a new entity elsewhere changes nothing here.</summary>
/// <param name="Entities">Ids of the entities mentioned or speaking here, in order of first appearance (a speaker that is not mentioned comes last).</param>
/// <param name="Mentions">In order of position, longer first where two begin together.</param>
/// <param name="Speakers">For each quotation of the reading an index into <paramref name="Entities"/>, -1 where no entity is the speaker.</param>
/// <param name="Issues">Ambiguous aliases and the like.</param>
internal sealed record ArticleLinks(
    EquatableArray<string> Entities, EquatableArray<MentionLink> Mentions, EquatableArray<int> Speakers, EquatableArray<Issue> Issues)
{
    /// <summary>Which names stand in the article; no segment holds them, only the corpus' check of what nobody mentions needs them.</summary>
    public EquatableArray<NameUse> Names { get; init; }

    /// <summary>How many quotations the declared speakers' opening words begin.</summary>
    public EquatableArray<SpeakerCount> DeclaredSpeakers { get; init; }

    /// <summary>The quotations whose speaker a declaration states, those that continue such a quotation included; rising.</summary>
    public EquatableArray<int> Declared { get; init; }
}

/// <summary>A declared name that stands in an article: whose, and which (as <see cref="IssueTarget.Argument"/> of an entity counts them).</summary>
internal readonly record struct NameUse(string Id, int Argument);

/// <summary>How many quotations of an article begin with the opening words of a speaker declaration.</summary>
internal readonly record struct SpeakerCount(int Declaration, int Quotes);

/// <summary>A mention: where, of whom (an index into <see cref="ArticleLinks.Entities"/>), and in which sentence (-1 outside sentences).</summary>
internal readonly record struct MentionLink(TextSpan Span, int Entity, int Sentence);

/// <summary>
/// A place where an evidence's words stand: which evidence declaration, where, in which sentence (-1 where it crosses sentences), and on which line and in
/// which column of the file, from 0.
/// </summary>
internal readonly record struct EvidencePlace(int Evidence, TextSpan Span, int Sentence, int Line, int Column)
{
    /// <summary>How many places of one evidence are listed; a message names as many.</summary>
    public const int MostListed = 5;

    /// <summary>Of the last that is listed: how many places of the article follow it.</summary>
    public int Following { get; init; }
}

/// <summary>
/// Stage 3 in: the small facts of one article that the corpus needs. It holds no span of running text, so that most edits
/// of an article leave it equal and the corpus segment untouched.
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
    /// <summary>Of an article on a line of a JSON Lines file the line, from 0; else 0.</summary>
    public int Line { get; init; }

    /// <summary>The ranges of days that its text dates, by first day, then by last day.</summary>
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

/// <summary>Stage 3 in: the links' small facts of one article.</summary>
/// <param name="MentionCount">How many mentions the article has.</param>
/// <param name="Entities">Ids of its entities with counts of mentions and of quotations, as in <see cref="ArticleLinks.Entities"/>.</param>
/// <param name="Evidence">Where evidence stands in it.</param>
internal sealed record LinkFacts(int MentionCount, EquatableArray<EntityCount> Entities, EquatableArray<EvidencePlace> Evidence)
{
    /// <summary>Which declared names stand in it; what stands in no article is worth a warning.</summary>
    public EquatableArray<NameUse> Names { get; init; }

    /// <summary>How many quotations the declared speakers' opening words begin: a declaration needs one, or an article that narrows it.</summary>
    public EquatableArray<SpeakerCount> DeclaredSpeakers { get; init; }
}

/// <summary>How often an entity is mentioned, and how many quotations and utterances it says, in one article.</summary>
internal readonly record struct EntityCount(string Id, int Mentions, int Quotes, int Utterances);

/// <summary>A range of days, first and last as <c>DateOnly.DayNumber</c>, and how many expressions of one article mean it.</summary>
internal readonly record struct RangeCount(int From, int To, int Mentions);
