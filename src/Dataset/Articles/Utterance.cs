using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using Dataset.Analysis;
using Dataset.Articles;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

/// <summary>
/// What somebody says in one go: a quotation, or several where the reporter interrupts it (<c>"A," he said, "b."</c>) or where it runs over several paragraphs.
/// </summary>
/// <remarks>
/// Every quotation belongs to one utterance, a term or title in quotation marks to one of its own (<see cref="Kind"/> is <see cref="QuoteKind.Term"/> then).
/// Two utterances are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Utterance>))]
public sealed record Utterance
{
    private readonly Quote _source;
    private string? _text;

    internal Utterance(Article article, int index, PartList<Quote> quotes)
    {
        Article = article;
        Index = index;
        Quotes = quotes;
        _source = FindSource(quotes);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The index among the article's utterances, from 0, by the position of the first quotation.</summary>
    public int Index { get; }

    /// <summary>The quotations that it consists of, by position; at least one.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>What its first quotation is: a whole clause, part of one, or no speech.</summary>
    public QuoteKind Kind => Quotes[0].Kind;

    /// <summary>How the speaker was found: by the first of its quotations that does not merely continue another.</summary>
    public Attribution Attribution => _source.Attribution;

    /// <summary>The declared entity that speaks, or <see langword="null"/>; see <see cref="Quote.Speaker"/>.</summary>
    public Entity? Speaker => _source.Speaker;

    /// <summary>The speaker as written, or <see langword="null"/>; see <see cref="Quote.SpeakerText"/>.</summary>
    public string? SpeakerText => _source.SpeakerText;

    /// <summary>
    /// The words of its quotations in order, hard line breaks folded to spaces: those of one paragraph are joined by a space, those of different paragraphs by
    /// a line feed.
    /// </summary>
    public string Text => Once.Get(ref _text, this, static utterance => utterance.Join());

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another utterance.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Utterance? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>The article's key, the speaker if one is known, and the words, shortened.</summary>
    /// <returns>For example <c>politics/summit: Fumio Kishida: We will go on …</c>.</returns>
    public override string ToString() => $"{Article.Key}: {PartDisplay.Speech(Speaker, SpeakerText)}{Display.Shorten(Text)}";

    // What continues another quotation repeats its speaker, but not how that was found.
    private static Quote FindSource(PartList<Quote> quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.Attribution is not (Attribution.Continued or Attribution.None))
            {
                return quote;
            }
        }

        return quotes[0];
    }

    private string Join()
    {
        if (Quotes.Count == 1)
        {
            return Quotes[0].Article.GetShownLine(Quotes[0].Span);
        }

        var text = new StringBuilder();
        Paragraph? paragraph = null;
        foreach (var quote in Quotes)
        {
            if (paragraph is not null)
            {
                text.Append(quote.Paragraph.Equals(paragraph) ? ' ' : '\n');
            }

            text.Append(quote.Article.GetShownLine(quote.Span));
            paragraph = quote.Paragraph;
        }

        return text.ToString();
    }
}
