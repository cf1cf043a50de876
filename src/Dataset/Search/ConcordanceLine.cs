using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>An occurrence of a word or phrase with its context: a line of a concordance (keyword in context).</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<ConcordanceLine>))]
public sealed record ConcordanceLine
{
    internal ConcordanceLine(Article article, Sentence? sentence, TextSpan span, string left, string keyword, string right)
    {
        Article = article;
        Sentence = sentence;
        Span = span;
        Left = left;
        Keyword = keyword;
        Right = right;
    }

    /// <summary>Gets the article.</summary>
    public Article Article { get; }

    /// <summary>Gets the sentence, or <see langword="null"/> in a headline, a deck, a subheading or the credit.</summary>
    public Sentence? Sentence { get; }

    /// <summary>Gets the place of the keyword, in UTF-16 code units of the article's text.</summary>
    public TextSpan Span { get; }

    /// <summary>
    /// Gets the text before the keyword in the same paragraph (or headline, deck, subheading, credit), up to the requested width. Line ends are spaces.
    /// </summary>
    public string Left { get; }

    /// <summary>Gets the word or phrase as written there. Line ends are spaces.</summary>
    public string Keyword { get; }

    /// <summary>Gets the text after the keyword in the same paragraph, up to the requested width. Line ends are spaces.</summary>
    public string Right { get; }

    /// <summary>Returns the line.</summary>
    /// <returns>A string such as <c>… to boost [cooperation] between …</c>.</returns>
    public override string ToString() => $"{Left}[{Keyword}]{Right}";
}
