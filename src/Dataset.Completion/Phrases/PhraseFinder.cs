using System;
using System.Collections.Generic;
using System.Threading;
using Dataset.Compiling;
using Dataset.Editing;
using Dataset.Linking;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Completion.Phrases;

/// <summary>Finds the phrases of an article that begin with the typed text, or the openings of its sentences if nothing is typed.</summary>
internal static class PhraseFinder
{
    private const int MostNote = 400;

    /// <summary>Finds the phrases by position, shorter ones first.</summary>
    public static IEnumerable<Phrase> Find(EditorArticle article, TypedWords typed, CancellationToken cancellation)
    {
        var reading = article.Read(cancellation).Reading;
        foreach (var (start, matched) in typed.IsEmpty ? GetOpenings(reading) : Match(reading.Text, typed))
        {
            var bounds = GetBounds(reading, start, Math.Max(matched, start + 1));
            string? sentence = null;
            foreach (var end in PhraseEnds.Find(reading.Text, TextSpan.FromBounds(start, bounds.End), matched))
            {
                var text = ArticleCompiler.Fold(reading.Text, TextSpan.FromBounds(start, end));
                yield return new(article, text, typed.IsEmpty ? 0 : typed.Match(text, 0), sentence ??= SentenceAround(reading, new(start, 1)));
            }
        }
    }

    /// <summary>Returns the sentence around a piece of a text, or its block if there is no sentence; a long one is truncated after a word.</summary>
    public static string SentenceAround(ArticleReading reading, TextSpan span) =>
        ArticleCompiler.Fold(reading.Text, GetBounds(reading, span.Start, span.End), MostNote);

    private static IEnumerable<(int Start, int Matched)> GetOpenings(ArticleReading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            // Words begin after the punctuation at the beginning of a sentence.
            var words = WrittenWords.In(reading.Text, sentence.Span);
            if (words.Count > 0)
            {
                yield return (words[0].Start, words[0].Start);
            }
        }
    }

    private static IEnumerable<(int Start, int Matched)> Match(string text, TypedWords typed)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsWhiteSpace(text[i]) && typed.Match(text, i) is >= 0 and var end && NameText.IsBoundaryBefore(text.AsSpan(), i))
            {
                yield return (i, end);
            }
        }
    }

    // From the beginning of the sentence or block of one place to the end of the sentence or block of another.
    private static TextSpan GetBounds(ArticleReading reading, int start, int end)
    {
        var (first, last) = (PieceAt(reading, start), PieceAt(reading, end - 1));
        return TextSpan.FromBounds(first.Start, Math.Max(first.End, last.End));
    }

    private static TextSpan PieceAt(ArticleReading reading, int position)
    {
        if (Sentences.At(reading.Sentences, position) is >= 0 and var sentence)
        {
            return reading.Sentences[sentence].Span;
        }

        foreach (var block in reading.Layout.Blocks)
        {
            if (block.Span.Contains(position))
            {
                return block.Span;
            }
        }

        return new(position, reading.Text.Length - position);
    }
}
