using System.Linq;

namespace Dataset.Tests.Docs.Cookbook;

internal static class CookbookQuotations
{
    [Recipe("Who is quoted, and with how many words")]
    public static object QuotedWords() =>
        from quote in SeoulSummit.Quotes
        where quote.Speaker is not null
        group quote by quote.Speaker into said
        let words = said.Sum(quote => TextAnalyzer.Tokenize(quote.Text).Count())
        orderby words descending
        select new { Speaker = said.Key.Name, Quotations = said.Count(), Words = words };

    [Recipe("Everything that one person says", "A quotation's text lies inside the marks, a trailing comma included.")]
    public static object OfOnePerson() =>
        SeoulSummit.People.FumioKishida.Quotes.Select(quote => $"{quote.Article.MemberName}: {quote.Text}");

    [Recipe("How the speakers were found", "A speaker is never invented: where no rule finds one, `Attribution` is `None` and `Speaker` null.")]
    public static object Attributions() =>
        from quote in SeoulSummit.Quotes
        group quote by quote.Attribution into attribution
        orderby attribution.Count() descending
        select $"{attribution.Key}: {attribution.Count()}";

    [Recipe("Whom the pronouns mean")]
    public static object Pronouns() =>
        from quote in SeoulSummit.Quotes
        where quote.Attribution == Attribution.Pronoun
        select $"{quote.Article.MemberName} {quote.SpeakerSpan}: \"{quote.SpeakerText} {quote.Cue}\" is {quote.Speaker}";

    [Recipe("Quotations without a word that attributes them", "Each fills its paragraph, so it takes the speaker of the paragraph before.")]
    public static object Implied() =>
        from quote in SeoulSummit.Quotes
        where quote.Attribution == Attribution.Implied
        select $"{quote.Speaker}: {quote.Text[..50]} ... (from \"{quote.Article.Paragraphs[quote.Paragraph.Index - 1].Text[..45]} ...\")";

    [Recipe("Verbs of saying, by speaker")]
    public static object Cues() =>
        from quote in SeoulSummit.Quotes
        where quote.Cue is not null
        group quote.Cue by quote.Speaker into verbs
        select $"{verbs.Key}: {string.Join(", ", verbs.Distinct())}";

    [Recipe("Utterances in several pieces", "An utterance has all its quotations; the second repeats speaker and cue of the first.")]
    public static object Interrupted() =>
        from utterance in SeoulSummit.Corpus.Utterances
        where utterance.Quotes.Count > 1
        select string.Join(" [...] ", utterance.Quotes.Select(quote => quote.Text));

    [Recipe("How often a speaker speaks, by report")]
    public static object BySpeaker() =>
        from said in SeoulSummit.Corpus.UtterancesBySpeaker
        let reports = SeoulSummit.Articles.Where(article => said.Key.UtterancesIn(article).Count > 0)
        select $"{said.Key}: {string.Join(", ", reports.Select(article => $"{said.Key.UtterancesIn(article).Count} in {article.MemberName}"))}";

    [Recipe("Quotation marks around a term, not around speech")]
    public static object Terms() =>
        SeoulSummit.Quotes.Where(quote => quote.Kind == QuoteKind.Term).Select(quote => $"{quote.Article.MemberName}: {quote.Text}");

    [Recipe("How much of each report is quotation")]
    public static object Share() =>
        from article in SeoulSummit.Articles
        let quoted = article.Quotes.Sum(quote => TextAnalyzer.Tokenize(quote.Text).Count())
        orderby quoted descending
        select $"{article.MemberName}: {100 * quoted / article.WordCount} %";
}
