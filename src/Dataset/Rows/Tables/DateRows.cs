namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Dates"/>.</summary>
internal static class DateRows
{
    public static RowTable Table { get; } = new RowTable<DateMention>(CorpusTable.Dates, static corpus => corpus.Dates)
        .Key("article", "The key of the article.", static date => date.Article.Key)
        .Key("date", "The index of the date in the article, from 0.", static date => date.Index)
        .OptionalNumber("paragraph", "The index of its paragraph in the article; null in a headline or another block.", static date => date.Paragraph?.Index)
        .OptionalNumber("sentence", "The index of its sentence in the article; null in a headline or another block.", static date => date.Sentence?.Index)
        .Span("", "the date", static date => date.Article, static date => date.Span)
        .Text("text", "The words that name the date.", static date => date.Text)
        .OptionalDay("first_day", "The first day that is meant; null where the days are not certain.", static date => date.Range?.From)
        .OptionalDay("last_day", "The last day that is meant, included; null where the days are not certain.", static date => date.Range?.To)
        .OptionalNumber("days", "How many days that are.", static date => date.Range?.Days);
}
