using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds the lines about the author, above or below the story: a line that begins with a name of the byline and describes the person's work.
/// </summary>
internal static class BioRule
{
    /// <summary>The forms of a description of the author in the last line of a page without a byline for that author.</summary>
    public static readonly LinePattern[] Closing =
    [
        new("function", "Ada Quill is a political reporter for the Harbour Times.", "name{2,4} 'is' capital|small{1,5} function ...", MaxClosingWords),
        new("covers", "Ada Quill covers politics for the Harbour Times.", "name{2,4} 'covers' ...", MaxClosingWords),
        new("writes", "Ada Quill writes about politics.", "name{2,4} 'writes' ...", MaxClosingWords),
    ];

    private const int MaxClosingWords = 45;

    private static readonly PhraseSet Verbs = new(
        "is a", "is an", "is the", "is one", "is our", "is based", "is currently", "was a", "was an", "was the", "writes", "covers", "reports",
        "has been", "has worked", "has covered", "has written", "has reported", "can be", "joined", "contributes", "leads", "edits", "works",
        "teaches", "specializes", "specialises", "focuses", "currently", "(he/him)", "(she/her)", "(they/them)");

    /// <summary>Marks such lines as openers of boilerplate. Returns whether a line was marked after the head.</summary>
    public static bool Mark(LayoutDraft draft)
    {
        var found = MarkClosing(draft);
        for (var i = draft.Headline + 1; i < draft.Count && draft.Authors.Length > 0; i++)
        {
            ref var piece = ref draft.Pieces[i];
            if (piece.Mark != PieceMark.None || !IsBio(draft, piece))
            {
                continue;
            }

            piece.Mark = i < draft.StoryStart ? PieceMark.Boilerplate : PieceMark.Opener;
            piece.Kind = BlockKind.Boilerplate;
            found |= i >= draft.StoryStart;
        }

        return found;
    }

    private static bool MarkClosing(LayoutDraft draft)
    {
        var last = draft.Count - 1;
        while (last > draft.StoryStart && !(draft.Pieces[last].InStory && draft.Pieces[last].Mark == PieceMark.None))
        {
            last--;
        }

        if (last <= draft.StoryStart)
        {
            return false;
        }

        ref var piece = ref draft.Pieces[last];
        if (piece.Words > MaxClosingWords || !piece.IsSentence || !LinePattern.IsAny(Closing, draft.Line(piece)))
        {
            return false;
        }

        piece.Mark = PieceMark.Opener;
        piece.Kind = BlockKind.Boilerplate;
        return true;
    }

    private static bool IsBio(LayoutDraft draft, in Piece piece)
    {
        foreach (var author in draft.Authors)
        {
            if (piece.Length == author.Length && piece.Start > author.Start
                && string.CompareOrdinal(draft.Text, piece.Start, draft.Text, author.Start, author.Length) == 0)
            {
                // The name alone is the heading of a box about the author.
                return true;
            }

            if (piece.Length > author.Length + 3 && string.CompareOrdinal(draft.Text, piece.Start, draft.Text, author.Start, author.Length) == 0)
            {
                var rest = TextScan.SkipSpaces(draft.Text, piece.Start + author.Length, piece.End);
                var line = draft.Text.AsSpan(rest, piece.End - rest);
                return Verbs.MatchAt(line, 0) > 0 || (line.Length > 0 && line[0] is ':' or ',' or '|' && line.IndexOf('@') > 0);
            }
        }

        return false;
    }
}
