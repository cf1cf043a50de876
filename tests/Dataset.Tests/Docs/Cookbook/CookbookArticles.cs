using System.Linq;

namespace Dataset.Tests.Docs.Cookbook;

internal static class CookbookArticles
{
    [Recipe("Sort articles by length", "`WordCount` counts the words of the story: headline, deck, subheadings, paragraphs and credit, without boilerplate.")]
    public static object ByLength() =>
        from article in SeoulSummit.Articles
        orderby article.WordCount
        select new { article.MemberName, article.WordCount, Paragraphs = article.Paragraphs.Count, Sentences = article.Sentences.Count };

    [Recipe(
        "Get an article by key or by member name",
        "A misspelled member name does not compile; a misspelled key throws a `KeyNotFoundException` that names the nearest key.")]
    public static object ByKeyOrName() =>
        SeoulSummit.Articles["004_efefa24558c9a063"] == SeoulSummit.Articles.ImprovedRelations;

    [Recipe("List the blocks that are not paragraphs")]
    public static object Boilerplate() =>
        from article in SeoulSummit.Articles
        from block in article.Blocks
        where block.Kind is not (BlockKind.Paragraph or BlockKind.Separator)
        select $"{article.MemberName} {block.Kind}: {block.Text}";

    [Recipe("Count paragraphs and quotations under each subheading")]
    public static object UnderSubheadings() =>
        from paragraph in SeoulSummit.Paragraphs
        where paragraph.Heading is not null
        group paragraph by paragraph.Heading into part
        select new { part.Key!.Text, Paragraphs = part.Count(), Quotes = part.Sum(paragraph => paragraph.Quotes.Count) };

    [Recipe("Measure the sentence lengths of each article")]
    public static object SentenceLengths() =>
        from article in SeoulSummit.Articles
        let lengths = article.Sentences.Select(sentence => sentence.Words.Count()).ToArray()
        select $"{article.MemberName}: {lengths.Min()} to {lengths.Max()} words, {lengths.Average():0.0} on average";

    [Recipe("Find the first sentence about a subject in each article", "Spans are exact: `article[sentence.Span]` is the sentence, character for character.")]
    public static object FirstOnEvacuation() =>
        from article in SeoulSummit.Articles
        let sentence = article.Sentences.FirstOrDefault(sentence => sentence.Text.Contains("evacuat"))
        where sentence is not null
        select $"{article.MemberName} {sentence.Span}: {article[sentence.Span][..60]} ...";

    [Recipe("Get the place of each dateline", "The place is the one in the text; two reports have no dateline.")]
    public static object Datelines() =>
        SeoulSummit.Articles.Select(article => $"{article.MemberName}: {article.Dateline?.Place ?? "-"}");
}
