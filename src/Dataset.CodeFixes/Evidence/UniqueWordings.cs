using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Editing;

namespace Dataset.CodeFixes.Evidence;

/// <summary>
/// Creates wordings that occur exactly once from pieces of articles: the piece itself, or with as few surrounding words as needed, within its paragraph.
/// </summary>
internal static class UniqueWordings
{
    private const int MostAdded = 12;

    /// <summary>Finds one wording for each piece that has one, without repetitions, up to <paramref name="most"/>.</summary>
    public static List<string> Find(IReadOnlyList<WordPiece> pieces, IReadOnlyList<EditorArticle> articles, int most, CancellationToken cancellation)
    {
        var candidates = pieces.Select(piece => Widen(piece, cancellation)).ToList();
        var found = EvidencePieces.Find(candidates.SelectMany(static texts => texts), articles, cancellation);
        return [.. candidates.Select(texts => texts.Find(found.IsUnique)).OfType<string>().Distinct(StringComparer.Ordinal).Take(most)];
    }

    // The piece, then with a word after it, a word before it, a word on both sides, and so on.
    private static List<string> Widen(WordPiece piece, CancellationToken cancellation)
    {
        var reading = piece.Article.Read(cancellation).Reading;
        var (first, last) = (piece.First, piece.First + piece.Count - 1);
        var (start, end) = (piece.Words[first].Start, piece.Words[last].End);
        var bounds = new TextSpan(0, reading.Text.Length);
        foreach (var paragraph in reading.Layout.Paragraphs)
        {
            bounds = paragraph.Span.Contains(start) && paragraph.Span.End >= end ? paragraph.Span : bounds;
        }

        var texts = new List<string>();
        for (var added = 0; added <= MostAdded; added++)
        {
            for (var before = 0; before <= added; before++)
            {
                var (from, to) = (first - before, last + added - before);
                if (from >= 0 && to < piece.Words.Count && piece.Words[from].Start >= bounds.Start && piece.Words[to].End <= bounds.End)
                {
                    texts.Add(ArticleCompiler.Fold(reading.Text, TextSpan.FromBounds(piece.Words[from].Start, piece.Words[to].End)));
                }
            }
        }

        return texts;
    }
}
