using System;
using System.Collections.Generic;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// The byline of newspaper chains, whose pages put the paper right behind the name: <c>Jane Doe Springfield Courier-Post</c>; or the
/// function: <c>Jane Doe Coastal correspondent</c>. A name is two words here, for nothing tells where a longer one would end, unless white space does.
/// </summary>
internal static class PaperByline
{
    private const int MinWords = 4;
    private const int MaxWords = 9;

    public static readonly PhraseSet Papers = new(
        "network", "times", "post", "tribune", "herald", "journal", "gazette", "telegraph", "telegram", "guardian", "globe", "chronicle", "observer",
        "courier", "dispatch", "register", "record", "sentinel", "star", "sun", "news", "press", "daily", "mercury", "examiner", "enquirer",
        "inquirer", "advertiser", "republic", "republican", "democrat", "independent", "bulletin", "leader", "eagle", "citizen", "today", "argus",
        "echo", "mail", "express", "mirror", "standard", "union", "world", "service");

    private static readonly PhraseSet Functions = new("correspondent", "editor", "reporter", "writer", "columnist", "critic");

    public static bool TryRead(LayoutDraft draft, in Piece piece, out List<TextSpan> names)
    {
        names = [];
        if (piece.Words is < MinWords or > MaxWords || piece.SmallWords > 1 || piece.Ending != PieceEnd.Open)
        {
            return false;
        }

        var text = draft.Text;
        var nameEnd = NameEnd(text, piece, out var last);
        var isPaper = Functions.IsWhole(text.AsSpan(last, piece.End - last)) || Papers.IsIn(text.AsSpan(last, piece.End - last))
            || EndsWithHyphenatedPaper(text.AsSpan(last, piece.End - last));
        var name = text.AsSpan(piece.Start, nameEnd - piece.Start);
        if (!isPaper || NameShape.Words(name) is < 2 or > 4 || BylineWords.Roles.IsIn(name) || BylineWords.NoNames.Begins(name))
        {
            return false;
        }

        names.Add(TextSpan.FromBounds(piece.Start, nameEnd));
        return true;
    }

    // The name ends at the first wide gap, else behind its second word.
    private static int NameEnd(string text, in Piece piece, out int last)
    {
        var gap = -1;
        var second = -1;
        var words = 0;
        var i = piece.Start;
        last = i;
        while (i < piece.End)
        {
            last = i;
            i = TextScan.WordEnd(text, i, piece.End);
            second = ++words == 2 ? i : second;
            var next = TextScan.SkipSpaces(text, i, piece.End);
            gap = gap < 0 && next - i > 1 && next < piece.End ? i : gap;
            i = next;
        }

        return gap >= 0 ? gap : second;
    }

    private static bool EndsWithHyphenatedPaper(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && Papers.IsWhole(word.Slice(hyphen + 1));
    }
}
