using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Articles"/>.</summary>
internal static class ArticleRows
{
    public static RowTable Table { get; } = new RowTable<Article>(CorpusTable.Articles, static corpus => corpus.Articles)
        .Key("article", "The key of the article.", static article => article.Key)
        .Number("position", "The zero-based index of the article in the corpus.", static article => article.Index)
        .Text("name", "The member name of the article in the corpus class.", static article => article.MemberName)
        .Text("folder", "The folder of the file, relative to the corpus, with '/' as separator; empty at the root.", static article => article.Folder)
        .Text("format", "plainText or markdown.", static article => RowNames.Of(article.Format))
        .OptionalText("headline", "The headline.", static article => article.Headline)
        .OptionalText("section", "The section, such as Politics.", static article => article.Section)
        .OptionalText("deck", "The summary below the headline.", static article => article.Deck)
        .Text("authors", "The authors: a JSON array of strings.", static article => JsonTexts.Of(article.Authors))
        .OptionalText("dateline_place", "The place in the dateline.", static article => article.Dateline?.Place)
        .OptionalDay("dateline_date", "The day in the dateline.", static article => article.Dateline?.Date)
        .OptionalText("dateline_agency", "The agency in the dateline.", static article => article.Dateline?.Agency)
        .OptionalText("credit", "The line that names the author or source at the end of the story.", static article => article.Credit)
        .OptionalDay("published", "The day of publication.", static article => article.Published)
        .OptionalText("publisher", "The publisher.", static article => article.Publisher)
        .OptionalText("url", "The URL.", static article => article.Url?.OriginalString)
        .Text("tags", "The tags: a JSON array of strings.", static article => JsonTexts.Of(article.Tags))
        .Text("metadata", "The front matter: a JSON object.", static article => JsonTexts.Of(article.Metadata))
        .Number("word_count", "The number of words in the sentences.", static article => article.WordCount)
        .Text("sha256", "The SHA-256 of the text in UTF-8, in lowercase hexadecimal digits.", static article => article.Sha256)
        .Text("text", "The unmodified text of the file, which all spans refer to.", static article => article.Text)
        .Span("text_", "the text", static article => article, static article => new TextSpan(0, article.Text.Length));
}
