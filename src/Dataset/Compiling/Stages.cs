using Dataset.Text;

namespace Dataset.Compiling;

// The stages and what flows between them (docs/architecture.md shows the picture). Every stage is a pure function of its inputs.

/// <summary>Stage 1 in: one article's file as decoded, not yet normalised.</summary>
internal sealed record ArticleInput(string Key, string SourcePath, string FileText);

/// <summary>
/// What is known of an article beside its text: the declaration over front matter over the text, in that order.
/// </summary>
/// <param name="FrontMatter">The front matter as written, without its fences, or null.</param>
/// <param name="Headline">The front matter's title; null where the text's own headline counts.</param>
/// <param name="Authors">The front matter's authors; null where the byline counts.</param>
/// <param name="Published">A <c>DateOnly.DayNumber</c>, from the declaration, else front matter, else the text's leading lines.</param>
/// <param name="Publisher">From the declaration, else front matter.</param>
/// <param name="Url">From the declaration, else front matter.</param>
/// <param name="Tags">From front matter.</param>
/// <param name="Metadata">Every front matter entry that feeds no typed member, in order.</param>
internal sealed record ArticleMetadata(
    string? FrontMatter,
    string? Headline,
    EquatableArray<string>? Authors,
    int? Published,
    string? Publisher,
    string? Url,
    EquatableArray<string> Tags,
    EquatableArray<MetadataEntry> Metadata);

/// <summary>One front matter entry.</summary>
internal readonly record struct MetadataEntry(string Key, string Value);

/// <summary>Stage 1 out: an article read on its own.</summary>
internal sealed record ReadArticle(
    string Key, string SourcePath, ArticleReading Reading, ArticleMetadata Metadata, EquatableArray<Issue> Issues)
{
    /// <summary>Where the text stands in its file; <see cref="ArticlePlaces"/> makes places in the file of places in the text.</summary>
    public ArticleOrigin Origin { get; init; }
}

/// <summary>Where an article's text stands in its file: behind a byte order mark and front matter, with line ends of one or two characters.</summary>
/// <param name="Offset">The text's beginning in the file, in UTF-16 code units.</param>
/// <param name="Line">The file's line, from 0, on which the text begins.</param>
/// <param name="LongLineEnds">Whether the file's lines end in CRLF. In a file that mixes line ends offsets behind them are not exact; lines are.</param>
internal readonly record struct ArticleOrigin(int Offset, int Line, bool LongLineEnds);

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

    /// <summary>Which quotations the declared speakers' opening words begin.</summary>
    public EquatableArray<SpeakerPlace> DeclaredSpeakers { get; init; }

    /// <summary>The quotations whose speaker a declaration states, those that continue such a quotation included; rising.</summary>
    public EquatableArray<int> Declared { get; init; }
}

/// <summary>A declared name that stands in an article: whose, and which (as <see cref="IssueTarget.Argument"/> of an entity counts them).</summary>
internal readonly record struct NameUse(string Id, int Argument);

/// <summary>A quotation that begins with the opening words of a speaker declaration: which declaration, which quotation of the article.</summary>
internal readonly record struct SpeakerPlace(int Declaration, int Quote);

/// <summary>A mention: where, of whom (an index into <see cref="ArticleLinks.Entities"/>), and in which sentence (-1 outside sentences).</summary>
internal readonly record struct MentionLink(TextSpan Span, int Entity, int Sentence);

/// <summary>
/// A place where an evidence's words stand: which evidence declaration, where, in which sentence (-1 where it crosses sentences), and on which line and in
/// which column of the file, from 0.
/// </summary>
internal readonly record struct EvidencePlace(int Evidence, TextSpan Span, int Sentence, int Line, int Column);

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
    int TextLength);

/// <summary>Stage 3 in: the links' small facts of one article.</summary>
/// <param name="MentionCount">How many mentions the article has.</param>
/// <param name="Entities">Ids of its entities with counts of mentions and of quotations, as in <see cref="ArticleLinks.Entities"/>.</param>
/// <param name="Evidence">Where evidence stands in it.</param>
internal sealed record LinkFacts(int MentionCount, EquatableArray<EntityCount> Entities, EquatableArray<EvidencePlace> Evidence)
{
    /// <summary>Which declared names stand in it; what stands in no article is worth a warning.</summary>
    public EquatableArray<NameUse> Names { get; init; }

    /// <summary>Which quotations the declared speakers' opening words begin: a declaration needs one, or an article that narrows it.</summary>
    public EquatableArray<SpeakerPlace> DeclaredSpeakers { get; init; }
}

/// <summary>How often an entity is mentioned and how many quotations it says in one article.</summary>
internal readonly record struct EntityCount(string Id, int Mentions, int Quotes);
