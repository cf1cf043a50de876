namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Dates"/>.</summary>
internal static class DateRows
{
    public static RowTable Table { get; } = new RowTable<DateMention>(CorpusTable.Dates, static corpus => corpus.Dates)
        .Key("article", "The key of the article.", static date => date.Article.Key)
        .Key("date", "The zero-based index of the date in the article.", static date => date.Index)
        .OptionalNumber("paragraph", "The index of the paragraph in the article; null in a headline or another block.", static date => date.Paragraph?.Index)
        .OptionalNumber("sentence", "The index of the sentence in the article; null in a headline or another block.", static date => date.Sentence?.Index)
        .Span("", "the date", static date => date.Article, static date => date.Span)
        .Text("text", "The words that name the date.", static date => date.Text)
        .OptionalDay("first_day", "The first day that is meant; null if the days are uncertain.", static date => date.Range?.From)
        .OptionalDay("last_day", "The last day that is meant, inclusive; null if the days are uncertain.", static date => date.Range?.To)
        .OptionalNumber("days", "The number of days from the first to the last; null if the days are uncertain.", static date => date.Range?.Days);
}
