namespace Dataset.Text.Layout;

/// <summary>
/// Finds captions that the line before announces, <c>Image caption,</c> or the label of a button that enlarges the picture; and credits above and below
/// the button that hides one.
/// </summary>
internal static class CaptionLeadRule
{
    private const int MaxWords = 60;
    private const int MaxCreditWords = 8;

    public static void Mark(LayoutDraft draft)
    {
        for (var i = 1; i < draft.Count; i++)
        {
            ref readonly var lead = ref draft.Pieces[i - 1];
            if (lead.Mark is not (PieceMark.Caption or PieceMark.Furniture))
            {
                continue;
            }

            var label = draft.AsSpan(lead);
            if (CaptionForms.Trails.IsWhole(label))
            {
                MarkCredit(draft, i - 2);
                MarkCredit(draft, i);
            }
            else if (CaptionForms.Leads.IsWhole(label) || (!draft.Pieces[i].IsSentence && CaptionForms.GalleryLeads.IsWhole(label)))
            {
                MarkCaption(ref draft.Pieces[i]);
            }
        }
    }

    private static void MarkCaption(ref Piece piece)
    {
        if (piece.Mark == PieceMark.None && piece.Words <= MaxWords && !piece.BeginsQuoted)
        {
            piece.Mark = PieceMark.Caption;
        }
    }

    private static void MarkCredit(LayoutDraft draft, int i)
    {
        if (i >= 0 && draft.Pieces[i].Words <= MaxCreditWords && !draft.Pieces[i].IsSentence)
        {
            MarkCaption(ref draft.Pieces[i]);
        }
    }
}
