namespace Dataset.Image;

/// <summary>The columns of a corpus segment, by number. New columns are added only at the end.</summary>
internal static class CorpusColumn
{
    public const int Head = 0;
    public const int Counts = 1;

    public const int Keys = 2;
    public const int KeyTable = 3;
    public const int SourcePaths = 4;
    public const int MemberNames = 5;

    /// <summary>The first of five columns of sums, one for each <see cref="CorpusItem"/> except the last.</summary>
    public const int ItemStarts = 6;

    public const int EntityIds = 11;
    public const int EntityIdTable = 12;
    public const int EntityDescriptions = 13;
    public const int EntityNameStarts = 14;
    public const int EntityNames = 15;
    public const int EntityOwnNames = 16;

    public const int FoldedNames = 17;
    public const int FoldedNameTable = 18;
    public const int FoldedNameEntities = 19;
    public const int SharedNames = 20;
    public const int SharedNameStarts = 21;
    public const int SharedNameEntities = 22;

    public const int EntityArticleStarts = 23;
    public const int EntityArticles = 24;
    public const int EntityArticleMentions = 25;
    public const int EntityArticleQuotes = 26;
    public const int EntityMentions = 27;
    public const int EntityQuotes = 28;

    public const int ClaimIds = 29;
    public const int ClaimIdTable = 30;
    public const int ClaimStatements = 31;
    public const int DisputeStarts = 32;
    public const int Disputes = 33;

    public const int EvidenceStarts = 34;
    public const int EvidenceArticles = 35;
    public const int EvidenceSpanStarts = 36;
    public const int EvidenceSpanLengths = 37;
    public const int EvidenceSentences = 38;
    public const int ArticleEvidenceStarts = 39;
    public const int ArticleEvidence = 40;

    /// <summary>The first of four columns: authors, their table, and the lists of their articles.</summary>
    public const int Authors = 41;

    /// <summary>The first of four columns: tags, their table, and the lists of their articles.</summary>
    public const int Tags = 45;

    public const int PublishedDays = 49;
    public const int PublishedStarts = 50;
    public const int PublishedArticles = 51;

    /// <summary>The sums of the utterances; the other columns of sums begin at <see cref="ItemStarts"/>.</summary>
    public const int UtteranceStarts = 52;

    /// <summary>The number of columns in the first version; images of older libraries do not have the following columns.</summary>
    public const int FirstCount = 53;

    /// <summary>The first of the <see cref="TimelineSegment.Columns"/> columns of the timeline.</summary>
    public const int Timeline = 53;

    public const int EntityUtterances = 58;

    public const int Count = 59;
}

/// <summary>The numbers in the counts column.</summary>
internal static class CorpusCount
{
    public const int Articles = 0;

    /// <summary>The first of four numbers: the count of entities of each kind.</summary>
    public const int Kinds = 1;

    public const int Claims = 5;
    public const int Evidence = 6;

    /// <summary>The number of entities of all kinds.</summary>
    public const int Entities = 7;
}

/// <summary>Specifies a kind of article part that the corpus lists over all articles.</summary>
internal enum CorpusItem
{
    Paragraph = 0,
    Sentence = 1,
    Quote = 2,
    Mention = 3,
    Date = 4,
    Utterance = 5,
}
