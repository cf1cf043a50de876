using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Marks the labeled lines that newspaper databases put above and below an article that is saved as text (<c>SECTION: NEWS; Pg. 4</c>,
/// <c>LOAD-DATE: May 7, 2024</c>). A single one may belong to the story; two or more outside of its prose form a record.
/// </summary>
internal static class DatabaseLines
{
    private const int MaxTitlePlace = 8;
    private const int MaxTitleWords = 40;
    private const int MinLines = 2;

    // The fields of the records of Nexis, Factiva, ProQuest, NewsBank and Gale, and the labels that people write manually instead.
    private static readonly PhraseSet Labels = new(
        "section:", "length:", "dateline:", "load-date:", "load date:", "language:", "publication-type:", "publication type:", "document-type:",
        "document type:", "journal-code:", "graphic:", "subject:", "subjects:", "geographic:", "publication date:", "publication title:", "publication info:",
        "publication:", "publisher:", "place of publication:", "country of publication:", "issn:", "source:", "source type:", "document id:",
        "proquest document id:", "document url:", "url:", "link:", "last updated:", "database:", "pages:", "page:", "first page:", "word count:", "words:",
        "edition:", "date:", "newspaper:", "copyright:", "highlight:", "type:", "series:", "volume:", "issue:", "accession number:", "record number:",
        "keywords:", "company:", "industry:", "subject terms:", "classification:", "index terms:", "body:", "full text:", "text:", "title:", "headline:",
        "byline:", "author:", "authors:");

    private static readonly PhraseSet Titles = new("title:", "headline:");

    /// <summary>Returns the draft with a label split from the headline after it.</summary>
    public static LayoutDraft SetTitleApart(LayoutDraft draft)
    {
        for (var i = 0; i < draft.Count && i < MaxTitlePlace; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            var label = piece.Words <= MaxTitleWords ? Titles.MatchAt(draft.AsSpan(piece), 0) : 0;
            if (label > 0 && label < piece.Length && Count(draft) >= MinLines)
            {
                var first = new Piece { Start = piece.Start, End = piece.Start + label, Lines = 1 };
                var rest = new Piece { Start = TextScan.SkipSpaces(draft.Text, piece.Start + label, piece.End), End = piece.End, Lines = piece.Lines };
                PieceMeasure.Measure(draft.Text, ref first);
                PieceMeasure.Measure(draft.Text, ref rest);
                return LineGroups.Cut(draft, i, [first, rest]);
            }
        }

        return draft;
    }

    public static void Mark(LayoutDraft draft)
    {
        if (Count(draft) < MinLines)
        {
            return;
        }

        draft.IsRecord = true;
        for (var i = 0; i < draft.Count && !draft.Pieces[i].IsProse; i++)
        {
            Mark(draft, i);
        }

        for (var i = draft.Count - 1; i >= 0 && !draft.Pieces[i].IsProse; i--)
        {
            Mark(draft, i);
        }
    }

    private static void Mark(LayoutDraft draft, int i)
    {
        ref var piece = ref draft.Pieces[i];
        if (piece.Mark is PieceMark.None or PieceMark.Credit or PieceMark.Caption && IsLabeled(draft, piece))
        {
            piece.Mark = PieceMark.Boilerplate;
        }
    }

    // Returns the number of such lines above the first prose and below the last.
    private static int Count(LayoutDraft draft)
    {
        var count = 0;
        var i = 0;
        for (; i < draft.Count && !draft.Pieces[i].IsProse; i++)
        {
            count += IsLabeled(draft, draft.Pieces[i]) ? 1 : 0;
        }

        for (var last = draft.Count - 1; last > i && !draft.Pieces[last].IsProse; last--)
        {
            count += IsLabeled(draft, draft.Pieces[last]) ? 1 : 0;
        }

        return count;
    }

    private static bool IsLabeled(LayoutDraft draft, in Piece piece) => Labels.MatchAt(draft.AsSpan(piece), 0) > 0;
}
