namespace Dataset.Image;

/// <summary>The columns of a corpus segment, by number. New ones are only ever added at the end.</summary>
internal static class CorpusColumn
{
    public const int Head = 0;
    public const int Counts = 1;

    public const int Keys = 2;
    public const int KeyTable = 3;
    public const int SourcePaths = 4;
    public const int MemberNames = 5;

    /// <summary>The first of five columns of sums, one for each <see cref="CorpusItem"/>.</summary>
    public const int ItemStarts = 6;

    public const int EntityIds = 11;
    public const int EntityIdTable = 12;
    public const int EntityDescriptions = 13;
    public const int EntityNameStarts = 14;
    public const int EntityNames = 15;
    public const int EntityOwnNames = 16;

    public const int FoldedNames = 17;
    public const int FoldedNameTable = 18;
    public const int FoldedNameStarts = 19;
    public const int FoldedNameEntities = 20;

    public const int EntityArticleStarts = 21;
    public const int EntityArticles = 22;
    public const int EntityArticleMentions = 23;
    public const int EntityArticleQuotes = 24;
    public const int EntityMentions = 25;
    public const int EntityQuotes = 26;

    public const int ClaimIds = 27;
    public const int ClaimIdTable = 28;
    public const int ClaimStatements = 29;
    public const int DisputeStarts = 30;
    public const int Disputes = 31;

    public const int EvidenceStarts = 32;
    public const int EvidenceArticles = 33;
    public const int EvidenceSpanStarts = 34;
    public const int EvidenceSpanLengths = 35;
    public const int EvidenceSentences = 36;
    public const int ArticleEvidenceStarts = 37;
    public const int ArticleEvidence = 38;

    /// <summary>The first of four columns: authors, their table, and the lists of their articles.</summary>
    public const int Authors = 39;

    /// <summary>The first of four columns: tags, their table, and the lists of their articles.</summary>
    public const int Tags = 43;

    public const int PublishedDays = 47;
    public const int PublishedStarts = 48;
    public const int PublishedArticles = 49;

    public const int Count = 50;
}

/// <summary>The numbers of the counts column.</summary>
internal static class CorpusCount
{
    public const int Articles = 0;

    /// <summary>The first of four: how many entities there are of each kind.</summary>
    public const int Kinds = 1;

    public const int Claims = 5;
    public const int Evidence = 6;

    /// <summary>How many entities there are of all kinds.</summary>
    public const int Entities = 7;
}

/// <summary>What articles consist of, so that the corpus lists it over all articles.</summary>
internal enum CorpusItem
{
    Paragraph = 0,
    Sentence = 1,
    Quote = 2,
    Mention = 3,
    Date = 4,
}
