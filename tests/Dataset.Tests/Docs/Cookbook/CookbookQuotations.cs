using System.Linq;

namespace Dataset.Tests.Docs.Cookbook;

internal static class CookbookQuotations
{
    [Recipe("Count quotations and quoted words by speaker")]
    public static object QuotedWords() =>
        from quote in SeoulSummit.Quotes
        where quote.Speaker is not null
        group quote by quote.Speaker into said
        let words = said.Sum(quote => TextAnalyzer.Tokenize(quote.Text).Count())
        orderby words descending
        select new { Speaker = said.Key.Name, Quotations = said.Count(), Words = words };

    [Recipe("Get all quotations of one person", "The text of a quotation is what the quotation marks enclose, including a trailing comma.")]
    public static object OfOnePerson() =>
        SeoulSummit.People.FumioKishida.Quotes.Select(quote => $"{quote.Article.MemberName}: {quote.Text}");

    [Recipe("Count quotations by kind of attribution", "A speaker is never invented: if no rule finds one, `Attribution` is `None` and `Speaker` is null.")]
    public static object Attributions() =>
        from quote in SeoulSummit.Quotes
        group quote by quote.Attribution into attribution
        orderby attribution.Count() descending
        select $"{attribution.Key}: {attribution.Count()}";

    [Recipe("Find quotations whose speaker is a pronoun")]
    public static object Pronouns() =>
        from quote in SeoulSummit.Quotes
        where quote.Attribution == Attribution.Pronoun
        select $"{quote.Article.MemberName} {quote.SpeakerSpan}: \"{quote.SpeakerText} {quote.Cue}\" is {quote.Speaker}";

    [Recipe("Find quotations with an implied speaker", "Each of them fills its paragraph, so its speaker is the speaker of the preceding paragraph.")]
    public static object Implied() =>
        from quote in SeoulSummit.Quotes
        where quote.Attribution == Attribution.Implied
        select $"{quote.Speaker}: {quote.Text[..50]} ... (from \"{quote.Article.Paragraphs[quote.Paragraph.Index - 1].Text[..45]} ...\")";

    [Recipe("List the verbs of saying (cues) of each speaker")]
    public static object Cues() =>
        from quote in SeoulSummit.Quotes
        where quote.Cue is not null
        group quote.Cue by quote.Speaker into verbs
        select $"{verbs.Key}: {string.Join(", ", verbs.Distinct())}";

    [Recipe(
        "Find utterances that consist of several quotations",
        "An utterance contains all of its quotations; the second one has the speaker and the cue of the first.")]
    public static object Interrupted() =>
        from utterance in SeoulSummit.Corpus.Utterances
        where utterance.Quotes.Count > 1
        select string.Join(" [...] ", utterance.Quotes.Select(quote => quote.Text));

    [Recipe("Count utterances by speaker and article")]
    public static object BySpeaker() =>
        from said in SeoulSummit.Corpus.UtterancesBySpeaker
        let reports = SeoulSummit.Articles.Where(article => said.Key.UtterancesIn(article).Count > 0)
        select $"{said.Key}: {string.Join(", ", reports.Select(article => $"{said.Key.UtterancesIn(article).Count} in {article.MemberName}"))}";

    [Recipe("Find quotation marks around a term, not around speech")]
    public static object Terms() =>
        SeoulSummit.Quotes.Where(quote => quote.Kind == QuoteKind.Term).Select(quote => $"{quote.Article.MemberName}: {quote.Text}");

    [Recipe("Calculate the share of quotations in each article")]
    public static object Share() =>
        from article in SeoulSummit.Articles
        let quoted = article.Quotes.Sum(quote => TextAnalyzer.Tokenize(quote.Text).Count())
        orderby quoted descending
        select $"{article.MemberName}: {100 * quoted / article.WordCount} %";
}
