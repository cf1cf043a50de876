using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Text;

namespace Dataset.Naming;

/// <summary>Creates the source of names for an article that was read and linked, or for the parts in an image.</summary>
internal static class NameSources
{
    /// <summary>Creates the source for an article that was just read and linked.</summary>
    public static NameSource Of(ReadArticle article, ArticleLinks links)
    {
        var reading = article.Reading;
        var projection = article.Markdown?.GetProjection();
        var mentions = new List<TextSpan>(links.Mentions.Count);
        foreach (var mention in links.Mentions)
        {
            mentions.Add(projection is null
                ? mention.Span
                : TextSpan.FromBounds(projection.FromSource(mention.Span.Start), projection.FromSource(mention.Span.End)));
        }

        var speakers = new List<TextSpan>();
        foreach (var quote in reading.Quotes)
        {
            if (quote is { Attribution: Attribution.Explicit, Speaker: { } speaker })
            {
                speakers.Add(speaker);
            }
        }

        var units = new List<TextSpan>(reading.Sentences.Count);
        foreach (var sentence in reading.Sentences)
        {
            units.Add(sentence.Span);
        }

        var headings = new List<TextSpan>();
        foreach (var block in reading.Layout.Blocks)
        {
            if (block.Kind is BlockKind.Headline or BlockKind.Deck or BlockKind.Subheading)
            {
                headings.Add(block.Span);
            }
        }

        return Of(projection?.Running ?? reading.Text, units, headings, mentions, speakers, reading.Layout.Dateline?.Span);
    }

    /// <summary>Creates the source for an article's parts, all as places in <paramref name="text"/>, the text that a reader sees.</summary>
    public static NameSource Of(
        string text, List<TextSpan> sentences, List<TextSpan> headings, List<TextSpan> mentions, List<TextSpan> speakers, TextSpan? dateline)
    {
        var units = sentences;
        foreach (var heading in headings)
        {
            if (!MentionRegion.IsInTitleCase(text, heading))
            {
                units.Add(heading);
            }
        }

        units.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        speakers.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        return new(text, units, mentions, speakers, dateline);
    }
}
