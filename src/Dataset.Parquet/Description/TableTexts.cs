namespace Dataset.Parquet.Description;

/// <summary>What a row of each table is, for people.</summary>
internal static class TableTexts
{
    /// <summary>A sentence about a table.</summary>
    public static string Describe(CorpusTable table) => table switch
    {
        CorpusTable.Articles => "The articles, with their texts and metadata.",
        CorpusTable.Paragraphs => "The paragraphs of the articles.",
        CorpusTable.Sentences => "The sentences of the paragraphs.",
        CorpusTable.Quotes => "The quotations, with who said them and how that is known.",
        CorpusTable.Utterances => "Speeches of one quotation or of several that go on from one another.",
        CorpusTable.Mentions => "Where the declared names stand in the articles.",
        CorpusTable.Dates => "The dates in the articles, with the days that they mean.",
        CorpusTable.Entities => "The declared people, organizations, places and events.",
        CorpusTable.Claims => "The declared claims.",
        CorpusTable.Evidence => "The words of articles that make a claim, as they were declared.",
        CorpusTable.Coverage => "For each claim and each article whether the article asserts or disputes the claim, or is silent.",
        _ => "How often each term stands in each article, with its weight.",
    };
}
