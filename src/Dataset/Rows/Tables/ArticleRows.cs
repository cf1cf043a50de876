using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Articles"/>.</summary>
internal static class ArticleRows
{
    public static RowTable Table { get; } = new RowTable<Article>(CorpusTable.Articles, static corpus => corpus.Articles)
        .Key("article", "The key of the article.", static article => article.Key)
        .Number("position", "The place of the article in the corpus, from 0.", static article => article.Index)
        .Text("name", "The name of the member of the corpus class.", static article => article.MemberName)
        .Text("folder", "The folder of the file, relative to the corpus, with '/' between its parts; empty at the top.", static article => article.Folder)
        .Text("format", "plainText or markdown.", static article => RowNames.Of(article.Format))
        .OptionalText("headline", "The headline.", static article => article.Headline)
        .OptionalText("section", "The label above the headline.", static article => article.Section)
        .OptionalText("deck", "The lines below the headline that sum the story up.", static article => article.Deck)
        .Text("authors", "The authors: a JSON array of strings.", static article => JsonTexts.Of(article.Authors))
        .OptionalText("dateline_place", "The place of the dateline.", static article => article.Dateline?.Place)
        .OptionalDay("dateline_date", "The day of the dateline.", static article => article.Dateline?.Date)
        .OptionalText("dateline_agency", "The agency in the dateline.", static article => article.Dateline?.Agency)
        .OptionalText("credit", "The line that says who helped, who wrote or who sent it.", static article => article.Credit)
        .OptionalDay("published", "The day of publication.", static article => article.Published)
        .OptionalText("publisher", "The publisher.", static article => article.Publisher)
        .OptionalText("url", "The address.", static article => article.Url?.OriginalString)
        .Text("tags", "The tags: a JSON array of strings.", static article => JsonTexts.Of(article.Tags))
        .Text("metadata", "The front matter: a JSON object.", static article => JsonTexts.Of(article.Metadata))
        .Number("word_count", "How many words the sentences have.", static article => article.WordCount)
        .Text("sha256", "The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits.", static article => article.Sha256)
        .Text("text", "The text of the file, unmodified: what all spans count in.", static article => article.Text)
        .Span("text_", "the text", static article => article, static article => new TextSpan(0, article.Text.Length));
}
