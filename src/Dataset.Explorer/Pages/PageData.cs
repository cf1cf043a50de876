using System.Text.Json;
using Dataset.Explorer.Terms;
using Dataset.Explorer.Views;

namespace Dataset.Explorer.Pages;

/// <summary>The data that the script of a page needs in addition to its elements: the articles in order, and the term index.</summary>
internal static class PageData
{
    /// <summary>Writes the JSON.</summary>
    /// <param name="context">The context of the page.</param>
    /// <param name="isOnePage">Whether the texts are on the page.</param>
    public static string Write(PageContext context, bool isOnePage) => PageJson.Write(writer =>
    {
        var terms = PageTerms.Of(context.Corpus);
        writer.WriteStartObject();
        writer.WriteBoolean("texts"u8, isOnePage);
        writer.WriteStartArray("articles"u8);
        foreach (var article in context.Corpus.Articles)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(context.Links.To(article));
            writer.WriteStringValue(article.MemberName);
            writer.WriteStringValue(PageContext.TitleOf(article));
            writer.WriteNumberValue(article.WordCount);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteString("terms"u8, terms.Words);
        writer.WriteString("postings"u8, terms.Postings);
        writer.WriteEndObject();
    });
}
