using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dataset.Explorer.Terms;
using Dataset.Explorer.Views;

namespace Dataset.Explorer.Pages;

/// <summary>What the script of a page needs and its elements do not say: the articles in order, and the term index.</summary>
internal static class PageData
{
    // All but what HTML could take for its own: nothing in the JSON can end the element that it stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>The JSON.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="links">Where an article is to be found.</param>
    /// <param name="isOnePage">Whether the texts stand on the page.</param>
    public static string Write(Corpus corpus, PageLinks links, bool isOnePage)
    {
        var terms = PageTerms.Of(corpus);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("texts"u8, isOnePage);
            writer.WriteStartArray("articles"u8);
            foreach (var article in corpus.Articles)
            {
                writer.WriteStartArray();
                writer.WriteStringValue(links.To(article));
                writer.WriteStringValue(article.MemberName);
                writer.WriteStringValue(PageContext.TitleOf(article));
                writer.WriteNumberValue(article.WordCount);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteString("terms"u8, terms.Words);
            writer.WriteString("postings"u8, terms.Postings);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
