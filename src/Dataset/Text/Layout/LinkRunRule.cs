using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds lists of links to other stories in the middle of a saved page: two or more consecutive lines that look like headlines, or lines after a label that
/// announces them (<c>Read more:</c>). Pages without boilerplate contain no such lists. Long runs of labels are menus, or tables of figures.
/// </summary>
internal static class LinkRunRule
{
    /// <summary>The minimum number of boilerplate lines in a saved page.</summary>
    public const int MinBoilerplate = 4;

    private const int MinTogether = 2;
    private const int MinWords = 5;
    private const int MaxWords = 24;
    private const int MinAnnouncedWords = 3;
    private const int MinCapitalWords = 7;
    private const int MinHeadlineWords = 4;
    private const int MinLoneWords = 6;
    private const int MaxLabel = 3;
    private const int MinMenu = 5;
    private const int MinLabels = 10;
    private const int MaxLabelWords = 12;

    public static void Mark(LayoutDraft draft)
    {
        MarkAnnounced(draft);
        if (draft.BoilerplateLines < MinBoilerplate)
        {
            return;
        }

        var links = -1;
        var labels = -1;
        for (var i = 0; i <= draft.Count; i++)
        {
            if (i > 0 && i < draft.Count && draft.Pieces[i] is { Mark: PieceMark.None, IsAllCapitals: true, Words: >= MinCapitalWords, IsSentence: false })
            {
                draft.Pieces[i].Mark = PieceMark.Link;
            }

            links = i < draft.Count && IsLink(draft.Pieces[i]) ? links < 0 ? i : links : MarkRun(draft, links, i, MinTogether, PieceMark.Link);
            labels = i < draft.Count && IsLabel(draft, i) ? labels < 0 ? i : labels : MarkRun(draft, labels, i, MinLabels, PieceMark.Cell);
        }
    }

    // A run at the beginning is the headline and the section label.
    [MethodImpl(Jit.AtOnce)]
    private static int MarkRun(LayoutDraft draft, int first, int end, int fewest, PieceMark mark)
    {
        if (first <= 0 || end - first < fewest)
        {
            return -1;
        }

        var stop = mark == PieceMark.Cell ? MenuEnd(draft, first, end) : end;
        for (var k = first; k < stop; k++)
        {
            draft.Pieces[k].Mark = draft.Pieces[k].Mark == PieceMark.None ? mark : draft.Pieces[k].Mark;
        }

        return -1;
    }

    // The headline may come right after a menu, whose labels have few words, followed by byline and day. If many more lines follow, all of them are a menu.
    private static int MenuEnd(LayoutDraft draft, int first, int end)
    {
        var k = first;
        while (k < end && draft.Pieces[k].Words < MinHeadlineWords)
        {
            k++;
        }

        return k - first >= MinMenu && end - k < MinLabels ? k : end;
    }

    [MethodImpl(Jit.AtOnce)]
    private static void MarkAnnounced(LayoutDraft draft)
    {
        for (var i = 1; i + 1 < draft.Count; i++)
        {
            var announces = Announces(draft, draft.Pieces[i]);
            var end = i + 1;
            var isButton = draft.Pieces[i] is { Mark: PieceMark.Boilerplate, Words: < MinAnnouncedWords, Ending: not PieceEnd.Comma };
            var fewest = isButton ? MinLoneWords : 0;
            while (announces && end < draft.Count && IsAnnounced(draft.Pieces[end]) && draft.Pieces[end].Words >= fewest)
            {
                end++;
            }

            // A single line may be a subheading, unless it is as long as a headline.
            var isLone = draft.Pieces[i].Ending == PieceEnd.Comma
                || (draft.Pieces[i].Words <= MaxLabel && draft.Pieces[i + 1].Words >= MinLoneWords);
            MarkRun(draft, i + 1, end, isLone ? 1 : MinTogether, PieceMark.Link);
            i = end > i + 1 ? end - 1 : i;
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool Announces(LayoutDraft draft, in Piece piece) => piece.Mark switch
    {
        PieceMark.Opener => !BoilerplatePhrases.Menus.IsWhole(draft.AsSpan(piece)),
        PieceMark.Boilerplate => piece.Ending == PieceEnd.Comma || BoilerplatePhrases.Announcers.Begins(draft.AsSpan(piece)),
        _ => false,
    };

    private static bool IsLink(in Piece piece) =>
        piece.Mark == PieceMark.None && piece.Words is >= MinWords and <= MaxWords
        && piece.Ending is PieceEnd.Open or PieceEnd.Question && !piece.IsSentence && piece.IsTitleCase;

    private static bool IsAnnounced(in Piece piece) =>
        piece.Mark == PieceMark.None && (piece.Words is >= MinAnnouncedWords and <= MaxWords || piece.IsAllCapitals)
        && piece.Ending is PieceEnd.Open or PieceEnd.Question && !piece.IsSentence && !piece.IsProse;

    // Lines with numbers or bullets are lists of the story, as are lines that a colon announces.
    private static bool IsLabel(LayoutDraft draft, int i)
    {
        ref readonly var piece = ref draft.Pieces[i];
        return piece.Mark is PieceMark.None or PieceMark.Link or PieceMark.Rule or PieceMark.Boilerplate && piece.Words <= MaxLabelWords
            && !piece.IsSentence && !piece.IsProse
            && piece.Ending != PieceEnd.Comma && !piece.BeginsQuoted && !piece.IsItem && (i == 0 || draft.Pieces[i - 1].Ending != PieceEnd.Comma);
    }
}
