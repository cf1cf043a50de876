using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>One place of a word or phrase, with what stands around it: a line of a concordance (keyword in context).</summary>
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

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The sentence, or <see langword="null"/> in a headline, a deck, a subheading or the credit.</summary>
    public Sentence? Sentence { get; }

    /// <summary>Where the keyword stands, in UTF-16 code units of the article's text.</summary>
    public TextSpan Span { get; }

    /// <summary>What stands before it in the same paragraph (headline, deck, subheading, credit), at most as wide as asked for; line ends are spaces.</summary>
    public string Left { get; }

    /// <summary>The word or phrase as it stands there; line ends are spaces.</summary>
    public string Keyword { get; }

    /// <summary>What stands after it in the same paragraph, at most as wide as asked for; line ends are spaces.</summary>
    public string Right { get; }

    /// <summary>The line.</summary>
    /// <returns>For example <c>… to boost [cooperation] between …</c>.</returns>
    public override string ToString() => $"{Left}[{Keyword}]{Right}";
}
