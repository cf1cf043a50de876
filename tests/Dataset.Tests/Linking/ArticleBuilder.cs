using System;
using System.Collections.Generic;
using System.Text;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Tests.Linking;

/// <summary>
/// Builds readings manually, so that linking is tested separately from layout, sentences and quotations. A vertical bar in a paragraph begins a new sentence.
/// </summary>
internal sealed class ArticleBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<BlockReading> _blocks = [];
    private readonly List<ParagraphReading> _paragraphs = [];
    private readonly List<SentenceReading> _sentences = [];
    private readonly List<QuoteReading> _quotes = [];
    private readonly List<TextSpan> _subheadings = [];

    public string Key { get; init; } = "a";

    public static ReadArticle Story(params string[] paragraphs)
    {
        var builder = new ArticleBuilder();
        foreach (var paragraph in paragraphs)
        {
            builder.Paragraph(paragraph);
        }

        return builder.Build();
    }

    public ArticleBuilder Block(BlockKind kind, string text)
    {
        Separate();
        var span = new TextSpan(_text.Length, text.Length);
        _text.Append(text);
        _blocks.Add(new BlockReading(kind, span));
        if (kind == BlockKind.Subheading)
        {
            _subheadings.Add(span);
        }

        return this;
    }

    public ArticleBuilder Headline(string text) => Block(BlockKind.Headline, text);

    public ArticleBuilder Paragraph(string text)
    {
        Separate();
        var start = _text.Length;
        foreach (var sentence in text.Split('|'))
        {
            var trimmed = sentence.Trim();
            _text.Append(_text.Length == start ? "" : " ");
            _sentences.Add(new SentenceReading(new TextSpan(_text.Length, trimmed.Length), _paragraphs.Count));
            _text.Append(trimmed);
        }

        var span = TextSpan.FromBounds(start, _text.Length);
        _blocks.Add(new BlockReading(BlockKind.Paragraph, span));
        _paragraphs.Add(new ParagraphReading(span, _subheadings.Count - 1));
        return this;
    }

    /// <summary>
    /// Adds a quotation of the last occurrence of the words in the text so far. Its speaker is the first occurrence after it or, without one, the
    /// last one before it.
    /// </summary>
    public ArticleBuilder Quote(
        string words, string? speaker = null, Attribution attribution = Attribution.Explicit, QuoteKind kind = QuoteKind.Direct, int? group = null)
    {
        var text = _text.ToString();
        var span = Found(text.LastIndexOf(words, StringComparison.Ordinal), words);
        TextSpan? speakerSpan = null;
        if (speaker is not null)
        {
            var start = text.IndexOf(speaker, span.End, StringComparison.Ordinal);
            speakerSpan = Found(start >= 0 ? start : text.LastIndexOf(speaker, span.Start, StringComparison.Ordinal), speaker);
        }

        var paragraph = _paragraphs.FindLastIndex(x => x.Span.Contains(span));
        _quotes.Add(new QuoteReading(
            span, paragraph, kind, speaker is null ? Attribution.None : attribution, speakerSpan, null, group ?? _quotes.Count));
        return this;
    }

    public ReadArticle Build()
    {
        var layout = new LayoutReading(new(_blocks), null, null, default, null, null, new(_subheadings), new(_paragraphs), default, null);
        var reading = new ArticleReading(_text.ToString(), layout, new(_sentences), new(_quotes), default, null, 0);
        return new ReadArticle(Key, Key + ".txt", reading, new ArticleMetadata(default, null, null, null, null, null, null, null, default, ""), default);
    }

    private static TextSpan Found(int start, string words) =>
        start >= 0 ? new TextSpan(start, words.Length) : throw new ArgumentException("The text does not contain: " + words, nameof(words));

    private void Separate()
    {
        if (_text.Length > 0)
        {
            _blocks.Add(new BlockReading(BlockKind.Separator, new TextSpan(_text.Length, 2)));
            _text.Append("\n\n");
        }
    }
}
