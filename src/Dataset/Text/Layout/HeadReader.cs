using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Reads the leading lines that are not sentences, up to the byline, the dateline or the first paragraph. The last of them is the headline; an earlier one
/// of at most three words is the section label; the others are boilerplate.
/// </summary>
internal static class HeadReader
{
    private const int HeadlineWords = 4;
    private const int SectionWords = 3;

    private const int MaxHeadlineLines = 2;

    // A label above a headline is shorter: a line of this length that opens the text is the headline, and the next line is its deck.
    private const int TitleWords = 8;
    private const int MinDeck = 5;
    private const int MaxDecks = 4;
    private const int MinList = 5;

    // A headline of two sentences that opens the text has a byline or a day within this distance.
    private const int MaxTitleSentence = 16;
    private const int NearBelow = 8;
    private const int MaxFactLabel = 24;

    // A headline may end with a period, but no headline is longer.
    private const int MaxHeadlineSentence = 24;
    private const int MaxOpenHeadline = 40;

    public static void Read(LayoutDraft draft)
    {
        var lead = LeadFinder.Find(draft);
        var bylines = BylineReader.Read(draft, lead);
        var isAboveList = IsAboveList(draft, lead);
        draft.Headline = isAboveList ? 0 : FindHeadline(draft, lead, bylines);
        if (draft.Headline >= 0)
        {
            draft.Section = FindSection(draft);
        }

        // Byline and day may be between a deck and the story: up to the last of them, only sentences belong to the story.
        var end = bylines.Last >= lead ? bylines.Last + 1 : lead;
        draft.StoryStart = isAboveList ? Math.Max(bylines.Last, 0) + 1 : draft.Headline >= end ? draft.Headline + 1 : end;
        var isPlain = draft.Headline >= 0 && draft.BoilerplateLines < LinkRunRule.MinBoilerplate && !draft.IsRecord;
        for (var i = 0; i < draft.StoryStart; i++)
        {
            ref var piece = ref draft.Pieces[i];
            if (i == draft.Headline)
            {
                piece.Kind = BlockKind.Headline;
            }
            else if (i == draft.Section)
            {
                piece.Kind = BlockKind.Section;
            }
            else if (piece.Kind != BlockKind.Byline)
            {
                var isStory = piece.Mark == PieceMark.None
                    && (i >= lead ? piece.IsSentence : i > draft.Headline && (piece.IsItem || (isPlain && IsFact(draft, i, lead))));
                piece.Kind = isStory ? BlockKind.Paragraph : BlockKind.Boilerplate;
            }
        }

        DeckRule.Mark(draft, lead);
    }

    // "Name: Ada", "Location: the old harbour": one of several lines of facts above the story.
    private static bool IsFact(LayoutDraft draft, int i, int lead) =>
        IsFact(draft, i) && ((i - 1 > draft.Headline && IsFact(draft, i - 1)) || (i + 1 < lead && IsFact(draft, i + 1)));

    private static bool IsFact(LayoutDraft draft, int i)
    {
        var colon = draft.AsSpan(draft.Pieces[i]).IndexOf(": ".AsSpan(), StringComparison.Ordinal);
        return draft.Pieces[i].Mark == PieceMark.None && colon is > 0 and <= MaxFactLabel
            && !TitleEcho.Is(draft.AsSpan(draft.Pieces[draft.Headline]), draft.AsSpan(draft.Pieces[i]));
    }

    // A text without boilerplate, whose first line is a headline with a list between it and the first sentence: the story begins with the list.
    private static bool IsAboveList(LayoutDraft draft, int lead)
    {
        if (draft.BoilerplateLines > 0 || lead < MinList || !IsCandidate(draft.Pieces[0]) || draft.Pieces[0].Words < HeadlineWords)
        {
            return false;
        }

        var lines = 0;
        for (var i = 1; i < lead; i++)
        {
            lines += IsCandidate(draft.Pieces[i]) && draft.Pieces[i].Words < TitleWords ? 1 : 0;
        }

        return lines >= MinList;
    }

    private static int FindHeadline(LayoutDraft draft, int lead, (int First, int Last) bylines)
    {
        var first = bylines.First;
        var isBetween = draft.IsRecord && bylines.Last < lead && HasHeadline(draft, first + 1, bylines.Last);
        var end = first < 0 || first >= lead
            ? lead
            : IsHeadAbove(draft, first, lead) && !isBetween ? first : bylines.Last < lead && HasHeadline(draft, first, bylines.Last) ? bylines.Last : lead;
        var last = -1;
        var firstCandidate = 0;
        while (firstCandidate < end && !IsCandidate(draft.Pieces[firstCandidate]))
        {
            firstCandidate++;
        }

        var title = firstCandidate;
        while (title < end && !(IsCandidate(draft.Pieces[title]) && draft.Pieces[title].Words >= HeadlineWords))
        {
            title++;
        }

        if (FindRepeated(draft, end) is var repeated and >= 0)
        {
            return repeated;
        }

        for (var i = end - 1; i >= 0; i--)
        {
            if (!IsCandidate(draft.Pieces[i]) || (i > firstCandidate && (BeginsSmall(draft, i) || (draft.Pieces[i].IsItem && title < i))))
            {
                continue;
            }

            if (draft.Pieces[i].Words >= HeadlineWords)
            {
                return AboveDecks(draft, i);
            }

            last = last < 0 ? i : last;
        }

        return last >= 0 ? last : LeadIsHeadline(draft, lead, bylines) ? lead : -1;
    }

    // A title that occurs twice above the story, the first time at its top.
    private static int FindRepeated(LayoutDraft draft, int end)
    {
        var first = 0;
        while (first < end && !IsCandidate(draft.Pieces[first]))
        {
            first++;
        }

        for (var i = end - 1; i > first; i--)
        {
            if (draft.Pieces[i].Words >= HeadlineWords && IsCandidate(draft.Pieces[i])
                && draft.AsSpan(draft.Pieces[i]).SequenceEqual(draft.AsSpan(draft.Pieces[first])))
            {
                return i;
            }
        }

        return -1;
    }

    private static int AboveDecks(LayoutDraft draft, int i)
    {
        var decks = 0;
        for (var title = Above(draft, i); title >= 0 && decks < MaxDecks && IsDeck(draft, title, i); title = Above(draft, i))
        {
            i = title;
            decks++;
        }

        return i;
    }

    // The line above, skipping a note of the site between them.
    private static int Above(LayoutDraft draft, int i) => i > 1 && draft.Pieces[i - 1].Mark == PieceMark.Boilerplate ? i - 2 : i - 1;

    // Two adjacent lines, of which the second elaborates on the first. If they open the text, the second is much longer and in lowercase, or follows a
    // question; elsewhere, the first is too long for a label.
    private static bool IsDeck(LayoutDraft draft, int above, int i)
    {
        ref readonly var title = ref draft.Pieces[above];
        ref readonly var deck = ref draft.Pieces[i];
        return IsCandidate(title) && (title.Words >= TitleWords || (IsOpening(draft, above) && IsOpeningDeck(draft.Text, title, deck)));
    }

    // Only labels precede it.
    private static bool IsOpening(LayoutDraft draft, int i)
    {
        for (var k = 0; k < i; k++)
        {
            if (IsCandidate(draft.Pieces[k]) && draft.Pieces[k].Words > SectionWords)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOpeningDeck(string text, in Piece title, in Piece deck) =>
        (title.Words >= HeadlineWords && deck.Words >= 10 && deck.Words >= title.Words + 2 && deck.SmallWords * 2 > deck.Words)
        || (title.Words >= HeadlineWords && title.IsTitleCase && !deck.IsTitleCase && deck.Words >= MinDeck && deck.SmallWords * 2 > deck.Words)
        || TitleEcho.Is(text.AsSpan(title.Start, title.Length), text.AsSpan(deck.Start, deck.Length))
        || (title.Ending == PieceEnd.Question && title.Words >= 2)
        || (title.IsAllCapitals && deck.IsAllCapitals && title.Ending == PieceEnd.Stop && deck.Ending == PieceEnd.Stop);

    // Above byline and day, unless only labels are above them and a possible headline is below.
    private static bool IsHeadAbove(LayoutDraft draft, int first, int lead)
    {
        return HasHeadline(draft, 0, first) || (!HasHeadline(draft, first, lead) && HasCandidate(draft, first));
    }

    private static bool HasHeadline(LayoutDraft draft, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsCandidate(draft.Pieces[i]) && draft.Pieces[i].Words >= HeadlineWords)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCandidate(LayoutDraft draft, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsCandidate(draft.Pieces[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCandidate(in Piece piece) =>
        piece.Mark == PieceMark.None && piece.Kind != BlockKind.Byline && !piece.IsSentence && piece.Lines <= MaxHeadlineLines;

    // After a possible headline, a line that begins with a lowercase letter is a label or a list of topics (unless it begins like "iPhone").
    private static bool BeginsSmall(LayoutDraft draft, int i)
    {
        var start = draft.Pieces[i].Start;
        return Characters.IsLower(draft.Text[start]) && !Characters.IsUpper(draft.Text[start + 1]);
    }

    // "The question nobody asks. Until now." before a byline or a day is a headline, although it ends with a period.
    private static bool LeadIsHeadline(LayoutDraft draft, int lead, (int First, int Last) bylines)
    {
        var longest = lead < draft.Count && draft.Pieces[lead].Ending == PieceEnd.Open ? MaxOpenHeadline : MaxHeadlineSentence;
        if (lead + 1 >= draft.Count || draft.Pieces[lead].Words > longest || draft.Dateline?.Span.Start == draft.Pieces[lead].Start)
        {
            return false;
        }

        return bylines.Last > lead || IsTitleSentence(draft, lead)
            || (draft.Pieces[lead].IsTitleCase && draft.Pieces[lead].Words >= HeadlineWords && draft.Pieces[lead + 1].IsProse);
    }

    private static bool IsTitleSentence(LayoutDraft draft, int lead)
    {
        var isNear = false;
        for (var i = lead + 1; i < draft.Count && i <= lead + NearBelow; i++)
        {
            isNear |= draft.Pieces[i].Mark is PieceMark.Byline or PieceMark.Date;
        }

        isNear |= lead == 1 && draft.Pieces[0].Mark == PieceMark.Date;
        return (lead == 0 || (lead == 1 && draft.Pieces[0].Mark == PieceMark.Date)) && isNear && draft.Pieces[lead].Words <= MaxTitleSentence
            && !draft.Pieces[lead].BeginsQuoted;
    }

    private static int FindSection(LayoutDraft draft)
    {
        var i = draft.Headline - 1;
        while (i >= 0 && draft.Pieces[i].Mark is PieceMark.Rule or PieceMark.Date)
        {
            i--;
        }

        return i >= 0 && IsCandidate(draft.Pieces[i]) && draft.Pieces[i].Words <= SectionWords ? i : -1;
    }
}
