using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds lines between the paragraphs of a story that do not belong to it: a link with its label, an uppercase headline among paragraphs in normal case,
/// a video with its length, the account that posted a quoted message. Above the story, the same lines may be its headline.
/// </summary>
internal static class AsideRule
{
    /// <summary>The photographer of a picture and the source, including sources that no list contains.</summary>
    public static readonly LinePattern[] Credits = [new("name, any source", "Ada Quill/Harbour Net", "name{2,4} slash capital{1,5}", 8)];

    private const int MinCapitalWords = 6;
    private const int MaxLinkWords = 30;
    private const int MaxMediumWords = 20;
    private const int MinBulletWords = 5;
    private const int MaxSuffix = 20;
    private const int MaxHandle = 60;

    public static void Mark(LayoutDraft draft)
    {
        var capitals = CountShortCapitals(draft);
        for (var i = draft.StoryStart; i < draft.Count; i++)
        {
            ref var piece = ref draft.Pieces[i];
            if (piece.Kind == BlockKind.Paragraph && piece.Mark == PieceMark.None && !piece.IsTurn && !piece.BeginsQuoted && piece.Words <= MaxLinkWords
                && IsAside(draft, i, capitals))
            {
                piece.Mark = PieceMark.Link;
                piece.Kind = BlockKind.Boilerplate;
            }
        }
    }

    /// <summary>Returns whether the line is the title of a video or other medium, with its length or a word such as <c>video</c>.</summary>
    public static bool IsMedium(ReadOnlySpan<char> line, in Piece piece) =>
        piece.Words <= MaxMediumWords && !piece.IsSentence && (IsTimed(line) || EndsWithSign(line));

    private static bool IsAside(LayoutDraft draft, int i, int capitals)
    {
        ref readonly var piece = ref draft.Pieces[i];
        var line = draft.AsSpan(piece);
        return SignRule.IsLink(line, piece) || IsPoster(line)
            || (capitals == 0 && IsCapitalLink(piece))
            || IsMedium(line, piece)
            || (line.IndexOf('/') > 0 && LinePattern.IsAny(Credits, draft.Line(piece)))
            || IsLoneBullet(draft, i);
    }

    // If short subheadings are uppercase, a long uppercase line may be a subheading, too.
    private static int CountShortCapitals(LayoutDraft draft)
    {
        var count = 0;
        for (var i = draft.StoryStart; i < draft.Count; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            count += piece.Kind == BlockKind.Paragraph && piece.IsAllCapitals && piece.Words < MinCapitalWords && piece.Ending == PieceEnd.Open ? 1 : 0;
        }

        return count;
    }

    private static bool IsCapitalLink(in Piece piece) =>
        piece.IsAllCapitals && piece.Words >= MinCapitalWords && piece.Ending is PieceEnd.Open or PieceEnd.Question && !piece.IsItem;

    // "— Ada Quill (@adaquill) May 6, 2031": below a post that a story embeds.
    private static bool IsPoster(ReadOnlySpan<char> line) =>
        line[0] is '\u2014' or '\u2013' or '-' && line.IndexOf("(@".AsSpan(), StringComparison.Ordinal) is var at and > 0 && line.Length - at <= MaxHandle;

    // "2:34 The ferry comes in", "The ferry comes in 0:42".
    private static bool IsTimed(ReadOnlySpan<char> line)
    {
        var first = 0;
        while (first < line.Length && !LetterKinds.IsSpace(line[first]))
        {
            first++;
        }

        var last = line.Length;
        while (last > 0 && !LetterKinds.IsSpace(line[last - 1]))
        {
            last--;
        }

        return first < line.Length && (IsLength(line.Slice(last)) || (IsLength(line.Slice(0, first)) && !DayLineRule.IsHour(line)));
    }

    private static bool IsLength(ReadOnlySpan<char> word)
    {
        var colon = word.IndexOf(':');
        return colon is 1 or 2 && word.Length >= colon + 3 && Characters.IsDigit(word[0]) && Characters.IsDigit(word[colon + 1])
            && Characters.IsDigit(word[word.Length - 1]);
    }

    // "The ferry comes in – video"
    private static bool EndsWithSign(ReadOnlySpan<char> line)
    {
        var dash = line.LastIndexOfAny('\u2013', '\u2014');
        return dash > 0 && line.Length - dash <= MaxSuffix && (SignWords.Of(line.Slice(dash), out var others) & SignWord.Medium) != 0 && others == 0;
    }

    // A single bullet is not a list.
    private static bool IsLoneBullet(LayoutDraft draft, int i)
    {
        ref readonly var piece = ref draft.Pieces[i];
        return piece.IsItem && !piece.IsSentence && piece.Words > MinBulletWords && !Characters.IsLetterOrDigit(draft.Text[piece.Start])
            && draft.Text[piece.Start] != '(' && i > 0 && draft.Pieces[i - 1].IsProse && i + 1 < draft.Count && draft.Pieces[i + 1].IsProse;
    }
}
