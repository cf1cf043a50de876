namespace Dataset.Parquet.Description;

/// <summary>Describes the rows of each table for people.</summary>
internal static class TableTexts
{
    /// <summary>Returns a sentence about a table.</summary>
    public static string Describe(CorpusTable table) => table switch
    {
        CorpusTable.Articles => "The articles, with their texts and metadata.",
        CorpusTable.Paragraphs => "The paragraphs of the articles.",
        CorpusTable.Sentences => "The sentences of the paragraphs.",
        CorpusTable.Quotes => "The quotations, with their speakers and how the speakers were found.",
        CorpusTable.Utterances => "The utterances: one quotation, or several that continue one another.",
        CorpusTable.Mentions => "The places where declared names occur in the articles.",
        CorpusTable.Dates => "The dates in the articles, with the days that they refer to.",
        CorpusTable.Entities => "The declared people, organizations, places and events.",
        CorpusTable.Claims => "The declared claims.",
        CorpusTable.Evidence => "The declared words of articles that make a claim or dispute it.",
        CorpusTable.Coverage => "For each claim and each article, whether the article asserts the claim, disputes it, or is silent about it.",
        _ => "How often each term occurs in each article, with its weight.",
    };
}
