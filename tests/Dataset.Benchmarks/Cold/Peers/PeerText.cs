using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Benchmarks.Cold.Peers;

/// <summary>The input of all peers: the library's own reading of each article, so that no peer gains an advantage by reading less.</summary>
internal static class PeerText
{
    /// <summary>The plain class that the peers fill.</summary>
    public const string ArticleClass = """
        public sealed class PeerArticle
        {
            public required string Key { get; init; }
            public required string Headline { get; init; }
            public required string Text { get; init; }
            public required int[] Paragraphs { get; init; }
        }

        """;

    /// <summary>Returns a C# string literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Returns the starts and lengths of the paragraphs of an article.</summary>
    public static IEnumerable<int> Paragraphs(Article article) => article.Paragraphs.SelectMany(p => new[] { p.Span.Start, p.Span.Length });

    /// <summary>Returns an object initializer for an article.</summary>
    public static string Initializer(Article article) => new StringBuilder("new PeerArticle { Key = ")
        .Append(Literal(article.Key)).Append(", Headline = ").Append(Literal(article.Headline ?? "")).Append(", Text = ").Append(Literal(article.Text))
        .Append(", Paragraphs = new int[] { ").AppendJoin(", ", Paragraphs(article)).Append(" } }").ToString();
}
