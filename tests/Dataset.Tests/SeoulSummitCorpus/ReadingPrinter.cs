using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Dataset.Tests.SeoulSummitCorpus;

/// <summary>Prints the whole reading of an article in a form that can be read alongside its text: block by block, with everything found in each.</summary>
internal sealed class ReadingPrinter
{
    private readonly StringBuilder _page = new();
    private readonly Article _article;

    private ReadingPrinter(Article article) => _article = article;

    public static string Print(Article article)
    {
        var printer = new ReadingPrinter(article);
        printer.WriteHead();
        foreach (var block in article.Blocks)
        {
            printer.WriteBlock(block);
        }

        printer.WriteEvidence();
        return printer._page.ToString();
    }

    private void WriteHead()
    {
        Line(0, $"key: {_article.Key}");
        Line(0, $"member: {_article.MemberName}");
        Line(0, $"source: {_article.SourcePath}");
        Line(0, $"section: {_article.Section ?? "-"}");
        Line(0, $"headline: {_article.Headline ?? "-"}");
        Line(0, $"authors: {Join(_article.Authors)}");
        Line(0, $"dateline: {(_article.Dateline is { } d ? $"{d.Span} {d.Text} | place: {d.Place} | date: {Day(d.Date)} | agency: {d.Agency ?? "-"}" : "-")}");
        Line(0, $"credit: {_article.Credit ?? "-"}");
        Line(0, $"published: {Day(_article.Published)} | publisher: {_article.Publisher ?? "-"} | url: {_article.Url?.ToString() ?? "-"} | tags: " +
            $"{Join(_article.Tags)}");
        Line(0, $"words: {_article.WordCount}");
    }

    private void WriteBlock(Block block)
    {
        if (block.Kind == BlockKind.Separator)
        {
            Line(0, $"{block.Kind} {block.Span} {block.Text.Replace("\n", "\\n", StringComparison.Ordinal)}");
            return;
        }

        _page.Append('\n');
        var paragraph = _article.Paragraphs.SingleOrDefault(paragraph => paragraph.Span == block.Span);
        if (block.Kind != BlockKind.Paragraph || paragraph is null)
        {
            Line(0, $"{block.Kind} {block.Span}");
            Line(1, block.Text);
            WriteFinds(block.Span, 2);
            return;
        }

        var heading = paragraph.Heading is { } subheading ? $" under \"{subheading.Text}\"" : string.Empty;
        Line(0, $"{block.Kind} {paragraph.Index} {block.Span}{heading}");
        foreach (var sentence in paragraph.Sentences)
        {
            Line(1, $"{sentence.Index} {sentence.Span} {sentence.Text}");
            WriteFinds(sentence.Span, 2);
        }
    }

    // A quotation across several sentences is listed under the first of them.
    private void WriteFinds(TextSpan span, int indent)
    {
        foreach (var quote in _article.Quotes.Where(quote => span.Contains(quote.Span.Start)))
        {
            var speaker = quote.SpeakerSpan is { } said ? $"{said} {quote.SpeakerText}" : "-";
            var cue = quote.CueSpan is { } word ? $"{word} {quote.Cue}" : "-";
            Line(indent, $"quotation {quote.Index} {quote.Span} {quote.Text}");
            Line(indent + 1, $"{quote.Kind}, group {quote.Utterance.Index}; {quote.Attribution}: {speaker}; cue: {cue}; {Name(quote.Speaker)}");
        }

        foreach (var date in _article.Dates.Where(date => span.Contains(date.Span.Start)))
        {
            Line(indent, $"date {date.Span} {date.Text} = {Days(date)}");
        }

        foreach (var mention in _article.Mentions.Where(mention => span.Contains(mention.Span.Start)))
        {
            Line(indent, $"mention {mention.Span} {mention.Text} = {Name(mention.Entity)}");
        }
    }

    private void WriteEvidence()
    {
        _page.Append('\n');
        var evidence = _article.Claims.SelectMany(claim => claim.Evidence).Where(evidence => evidence.Article == _article);
        foreach (var one in evidence.OrderBy(evidence => evidence.Span.Start).ThenBy(evidence => evidence.Span.Length))
        {
            Line(0, $"evidence {one.Span} of {one.Claim.Id}{(one.Sentence is { } sentence ? $" in sentence {sentence.Index}" : string.Empty)}: {one.Text}");
        }
    }

    private void Line(int indent, string text) => _page.Append(' ', 2 * indent).Append(text).Append('\n');

    private static string Name(Entity? entity) => entity is null ? "-" : $"{entity.Kind} {entity.Name}";

    private static string Join(IEnumerable<string> texts) => texts.Any() ? string.Join(" | ", texts) : "-";

    private static string Days(DateMention date) => date.Range is not { } range ? "-"
        : range.Days == 1 ? Day(range.From)
        : $"{Day(range.From)} to {Day(range.To)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
