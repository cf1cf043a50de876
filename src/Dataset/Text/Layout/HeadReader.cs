using System.Collections.Generic;

namespace Dataset.Text.Layout;

/// <summary>
/// Reads the leading lines: those that are no sentences, up to byline, dateline or first paragraph. The last of them is the
/// headline; an earlier one of at most three words is the section label; the rest is furniture.
/// </summary>
internal static class HeadReader
{
    private const int HeadlineWords = 4;
    private const int SectionWords = 3;

    public static void Read(LayoutDraft draft)
    {
        var lead = LeadFinder.Find(draft);
        BylineReader.Read(draft, lead);
        draft.Headline = FindHeadline(draft, lead);
        if (draft.Headline >= 0)
        {
            draft.Section = FindSection(draft);
            lead = draft.Headline >= lead ? draft.Headline + 1 : lead;
        }

        draft.StoryStart = lead;
        for (var i = 0; i < lead; i++)
        {
            ref var piece = ref draft.Pieces[i];
            piece.Kind = i == draft.Headline ? BlockKind.Headline
                : i == draft.Section ? BlockKind.Section
                : piece.Kind == BlockKind.Byline ? BlockKind.Byline
                : BlockKind.Boilerplate;
        }
    }

    private static int FindHeadline(LayoutDraft draft, int lead)
    {
        var last = -1;
        for (var i = lead - 1; i >= 0; i--)
        {
            ref readonly var piece = ref draft.Pieces[i];
            if (piece.Mark != PieceMark.None || piece.Kind == BlockKind.Byline)
            {
                continue;
            }

            if (piece.Words >= HeadlineWords)
            {
                return i;
            }

            last = last < 0 ? i : last;
        }

        return last >= 0 ? last : LeadIsHeadline(draft, lead) ? lead : -1;
    }

    // "The question nobody asks. Until now." before a byline or a date: a headline, though it ends with a stop.
    private static bool LeadIsHeadline(LayoutDraft draft, int lead)
    {
        if (lead + 1 >= draft.Count || draft.Pieces[lead].Words > 24 || draft.Dateline is not null)
        {
            return false;
        }

        ref readonly var next = ref draft.Pieces[lead + 1];
        return next.Mark is PieceMark.Byline or PieceMark.Date || next.Kind == BlockKind.Byline || (draft.Pieces[lead].IsTitleCase && next.IsProse);
    }

    private static int FindSection(LayoutDraft draft)
    {
        var i = draft.Headline - 1;
        while (i >= 0 && draft.Pieces[i].Mark is PieceMark.Rule or PieceMark.Date)
        {
            i--;
        }

        return i >= 0 && draft.Pieces[i].Mark == PieceMark.None && draft.Pieces[i].Words <= SectionWords && draft.Pieces[i].Kind != BlockKind.Byline ? i : -1;
    }
}
