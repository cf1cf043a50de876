using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Recognizes signs (short lines of a site's own text) by their words instead of by whole phrases: <c>Story Continued Below</c>,
/// <c>Slideshow (18 Images)</c>, <c>Top most read articles</c>, and labels of links before a colon: <c>Full Coverage: The ferry vote</c>.
/// </summary>
internal static class SignRule
{
    private const int MaxWords = 8;
    private const int MaxLabel = 60;
    private const int MaxTopicWords = 2;

    /// <summary>Returns the mark of a line that consists only of the words of signs.</summary>
    public static PieceMark OfWhole(ReadOnlySpan<char> line, in Piece piece)
    {
        var last = line[line.Length - 1];
        var isSentence = last == '?' || (piece.Ending == PieceEnd.Stop && last != '\u2026' && !line.EndsWith("...".AsSpan(), StringComparison.Ordinal));
        if (piece.Words > MaxWords || isSentence)
        {
            return PieceMark.None;
        }

        // "More from the Harbour Post", but not "By Harbour Images".
        var said = SignWords.Of(line, out var others, out var names);
        others += (said & SignWord.Rank) != 0 ? 0 : names;
        return others > 0 ? (IsNamedList(line, piece, others) ? PieceMark.Opener : PieceMark.None)
            : IsList(said) ? PieceMark.Opener
            : IsRanks(line, said) ? PieceMark.Boilerplate
            : (said & (SignWord.Act | SignWord.Medium)) != 0 ? PieceMark.Boilerplate : PieceMark.None;
    }

    /// <summary>Returns whether the line is a link with its label, with or without parentheses around the whole line.</summary>
    public static bool IsLink(ReadOnlySpan<char> line, in Piece piece)
    {
        if (line[0] is '(' or '[' && line[line.Length - 1] is ')' or ']')
        {
            return IsLabeled(line.Slice(1, line.Length - 2), isSentence: false);
        }

        return IsLabeled(line, piece.IsSentence);
    }

    // A sentence may follow "Read more:", but a sentence after "Opinion:" belongs to the story.
    private static bool IsLabeled(ReadOnlySpan<char> line, bool isSentence)
    {
        var colon = line.Slice(0, Math.Min(line.Length, MaxLabel)).IndexOf(':');
        if (colon < 0 || colon + 2 >= line.Length || !LetterKinds.IsSpace(line[colon + 1]))
        {
            return false;
        }

        var said = SignWords.Of(line.Slice(0, colon), out var others, out _);
        var cues = isSentence ? SignWord.Act | SignWord.Medium : SignWord.Act | SignWord.Medium | SignWord.Rank | SignWord.Genre;
        return others == 0 && ((said & cues) != 0 || (said & SignWord.Piece) != 0 && (said & ~(SignWord.Piece | SignWord.Joint)) != 0);
    }

    // "More ferry stories", "Latest news from the bay:"; "more bad news" may belong to the story.
    private static bool IsNamedList(ReadOnlySpan<char> line, in Piece piece, int others)
    {
        var end = line.Length;
        while (end > 0 && !LetterKinds.IsWord(line[end - 1]))
        {
            end--;
        }

        var last = end;
        while (last > 0 && !LetterKinds.IsSpace(line[last - 1]))
        {
            last--;
        }

        var first = PhraseTable.FirstWordEnd(line, 0);
        return others <= MaxTopicWords && last > 0 && (SignWords.Of(line.Slice(0, first), out _) & SignWord.Rank) != 0
            && (SignWords.Of(line.Slice(last, end - last), out _) & SignWord.Piece) != 0
            && (piece.Ending == PieceEnd.Comma || !WordsAre.Same(line.Slice(last, end - last), "news"));
    }

    // "More Trending", "Most Popular"
    private static bool IsRanks(ReadOnlySpan<char> line, SignWord said)
    {
        var end = PhraseTable.FirstWordEnd(line, 0);
        return (said & ~SignWord.Filler) == SignWord.Rank && end < line.Length && (SignWords.Of(line.Slice(0, end), out _) & SignWord.Rank) != 0
            && (SignWords.Of(line.Slice(end), out _) & SignWord.Rank) != 0;
    }

    private static bool IsList(SignWord said) => (said & SignWord.Rank) != 0 && (said & SignWord.Piece) != 0;
}
