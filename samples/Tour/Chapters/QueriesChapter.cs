using System.Linq;
using Dataset;

namespace Tour.Chapters;

/// <summary>LINQ over what was compiled.</summary>
internal sealed class QueriesChapter : IChapter
{
    public string Title => "LINQ";

    public void Write(Page page)
    {
        LongestSentences(page);
        Cues(page);
        DaysToCome(page);
        OnlyInQuotations(page);
    }

    private static void LongestSentences(Page page)
    {
        page.Subheading("The longest sentence of each article, in words:");
        var longest =
            from article in SeoulSummit.Articles
            let sentence = article.Sentences.MaxBy(sentence => sentence.Words.Count())
            select $"{Shorten.Key(article)}  {sentence.Words.Count(),3}  {Shorten.Text(sentence.NormalizedText, 100)}";
        foreach (var line in longest)
        {
            page.Line("  " + line);
        }
    }

    private static void Cues(Page page)
    {
        page.Subheading("How speech is introduced:");
        var cues =
            from quote in SeoulSummit.Quotes
            where quote.Cue is not null
            group quote by quote.Cue into cue
            orderby cue.Count() descending, cue.Key
            select $"{cue.Key} {cue.Count()}";
        page.Text(string.Join(", ", cues), indent: 2);
    }

    private static void DaysToCome(Page page)
    {
        page.Subheading("What lies ahead: sentences with a date after the meeting.");
        var ahead =
            from date in SeoulSummit.Dates
            where date.Range?.From > SeoulSummit.Corpus.ReferenceDate
            orderby date.Range?.From, date.Article.Index
            select $"{date.Range?.From:yyyy-MM-dd}  {Shorten.Key(date.Article)}  \"{date.Text}\" in: {Shorten.Text(date.Sentence!.NormalizedText, 78)}";
        foreach (var line in ahead)
        {
            page.Line("  " + line);
        }
    }

    private static void OnlyInQuotations(Page page)
    {
        page.Subheading("Words of the quotations that the reporters use nowhere themselves:");
        var quoted = SeoulSummit.Quotes.SelectMany(quote => TextAnalyzer.Tokenize(quote.Text)).Select(word => word.Text.ToLowerInvariant());
        var reported =
            from sentence in SeoulSummit.Sentences
            from word in sentence.Words
            where !sentence.Quotes.Any(quote => quote.Span.Contains(word.Span))
            select word.Text.ToLowerInvariant();
        page.Text(string.Join(", ", quoted.Except(reported).Where(word => word.Length > 6).Order(System.StringComparer.Ordinal)), indent: 2);
    }
}
