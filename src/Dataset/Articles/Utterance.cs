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
/// One speech: a single quotation, or several quotations if the reporter interrupts it (<c>"A," he said, "b."</c>) or if it runs over several paragraphs.
/// </summary>
/// <remarks>
/// Every quotation belongs to one utterance. A term or title in quotation marks is a separate utterance whose <see cref="Kind"/> is
/// <see cref="QuoteKind.Term"/>. Two utterances are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.
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

    /// <summary>Gets the article that contains the utterance.</summary>
    public Article Article { get; }

    /// <summary>Gets the zero-based index of the utterance in the article, ordered by the position of the first quotation.</summary>
    public int Index { get; }

    /// <summary>Gets the quotations of the utterance, in text order. There is at least one.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>Gets the kind of the first quotation: a whole clause, part of a clause, or not speech.</summary>
    public QuoteKind Kind => Quotes[0].Kind;

    /// <summary>Gets a value that specifies how the speaker was found, from the first quotation that does not merely continue another one.</summary>
    public Attribution Attribution => _source.Attribution;

    /// <summary>Gets the declared entity that speaks, or <see langword="null"/> if it is not known. See <see cref="Quote.Speaker"/>.</summary>
    public Entity? Speaker => _source.Speaker;

    /// <summary>Gets the speaker as written, or <see langword="null"/> if the text names no speaker. See <see cref="Quote.SpeakerText"/>.</summary>
    public string? SpeakerText => _source.SpeakerText;

    /// <summary>
    /// Gets the words of the quotations in order, with hard line breaks replaced by spaces. Quotations of the same paragraph are joined by a space, and
    /// quotations of different paragraphs by a line feed.
    /// </summary>
    public string Text => Once.Get(ref _text, this, static utterance => utterance.Join());

    /// <summary>Determines whether another utterance is the same entry of the same corpus object.</summary>
    /// <param name="other">The utterance to compare with this utterance.</param>
    /// <returns><see langword="true"/> if both are the same entry; otherwise, <see langword="false"/>.</returns>
    public bool Equals(Utterance? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>Returns the key of the article, the speaker if it is known, and the beginning of the words.</summary>
    /// <returns>A string such as <c>politics/summit: Fumio Kishida: We will go on …</c>.</returns>
    public override string ToString() => $"{Article.Key}: {PartDisplay.Speech(Speaker, SpeakerText)}{Display.Shorten(Text)}";

    // A continued quotation repeats the speaker of the quotation that it continues, but not how the speaker was found.
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
