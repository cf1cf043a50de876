namespace Dataset.Text.Vocabulary;

/// <summary>Lists nouns for documents that are quoted, grouped by which ones news uses interchangeably.</summary>
/// <remarks>Source: compiled manually from the usage of English-language news.</remarks>
internal static class Documents
{
    /// <summary>The value of a word that can refer to any document.</summary>
    public const byte Any = 1 << 6;

    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Announcements, WordTopic.Document, 1 << 0);
        words.Add(Letters, WordTopic.Document, 1 << 1);
        words.Add(Memos, WordTopic.Document, 1 << 2);
        words.Add(Reports, WordTopic.Document, 1 << 3);
        words.Add(Filings, WordTopic.Document, 1 << 4);
        words.Add(Articles, WordTopic.Document, 1 << 5);
        words.Add(General, WordTopic.Document, Any);
        words.Add(Introducers, WordTopic.BeforeDocument);
    }

    private const string Announcements = "statement release communique communiqué readout announcement declaration post briefing note tweet message";

    private const string Letters = "letter email e-mail message note";

    private const string Memos = "memorandum memo";

    private const string Reports = "report study review survey paper assessment";

    private const string Filings = "lawsuit complaint suit filing petition indictment motion brief ruling verdict opinion order";

    private const string Articles = "editorial column article op-ed";

    private const string General = "document text";

    /// <summary>Words before a document that indicate that someone speaks through it.</summary>
    private const string Introducers =
        """
        in on through via issued issuing released releasing published publishing posted posting sent sending wrote writing made delivered circulated
        """;
}
