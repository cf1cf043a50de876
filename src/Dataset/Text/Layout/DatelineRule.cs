using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds a dateline at the beginning of a paragraph: a place, an optional day, an optional agency in parentheses, then a dash
/// (<c>SEOUL, Sept 6 (Reuters) -</c>) or, after an uppercase place, a colon.
/// </summary>
internal static class DatelineRule
{
    private const int MaxLength = 110;

    // A headline may contain a dash; a paragraph that is not a sentence, as in tables, has a dateline only with a day or if it is long.
    private const int MinStoryWords = 16;

    // Words before a dash or colon at the beginning of a paragraph that do not name a place.
    private static readonly PhraseSet Labels = new(
        "update", "updated", "breaking", "breaking news", "exclusive", "opinion", "analysis", "watch", "video", "photo", "photos", "read",
        "read more", "more", "note", "editor's note", "correction", "corrections", "clarification", "related", "explainer", "review", "interview",
        "live", "developing", "fact check", "factbox", "timeline", "warning", "spoiler", "spoiler alert", "question", "answer", "q", "a", "q&a",
        "reporter", "host", "moderator", "interviewer", "summary", "background", "context", "conclusion", "pros", "cons", "verdict", "price", "score",
        "records", "record", "when", "where", "what", "who", "why", "how", "tip", "tips", "step", "day", "week", "part", "chapter", "example", "edit",
        "source", "sources", "credit", "caption", "image", "file", "picture", "advertisement", "disclaimer", "disclosure", "dear", "sir", "sirs", "madam",
        "yes", "no", "and", "but", "the", "this", "that", "it", "he", "she", "they", "we", "i", "you", "in", "on", "at", "for");

    /// <summary>Returns the dateline at the beginning of a piece, or null.</summary>
    /// <param name="draft">The draft that the piece belongs to.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="needsSign">Whether a bare place in lowercase letters is not enough: uppercase letters, a day or an agency are required.</param>
    [MethodImpl(Jit.AtOnce)]
    public static DatelineReading? Find(LayoutDraft draft, in Piece piece, bool needsSign)
    {
        var text = draft.Text;
        var start = piece.Start;
        var end = piece.End;
        if (piece.IsAllCapitals || piece.IsTurn || start >= end || !(Characters.IsUpper(text[start]) || text[start] is '(' or '\u2018' or '\''))
        {
            return null;
        }

        if (BarDateline.Find(text, piece) is { } bars)
        {
            return bars;
        }

        if (!DatelineDash.Find(text, start, Math.Min(end, start + MaxLength), end, out var dash))
        {
            return null;
        }

        var headEnd = TextScan.TrimEnd(text, start, dash.Start);
        var agency = DatelineParts.TakeAgency(text, start, ref headEnd) ?? DatelineParts.TakeFollowingAgency(text, end, ref dash);
        var date = DatelineParts.TakeDate(text, start, ref headEnd);
        var place = TextSpan.FromBounds(start, headEnd);
        var hasSign = agency is not null || date is not null;
        var hasStory = piece.IsSentence || piece.Words >= MinStoryWords;
        if (place.IsEmpty ? !IsAgencyAlone(text, agency, dash, hasStory) : !(hasStory || date is not null) || !IsPlace(text, place, dash, hasSign, needsSign))
        {
            return null;
        }

        return new DatelineReading(TextSpan.FromBounds(start, dash.End), place, date, agency);
    }

    // "(Reuters) - ": a dateline without a place.
    private static bool IsAgencyAlone(string text, TextSpan? agency, DatelineDash dash, bool hasStory) =>
        agency is { } span && hasStory && !dash.IsColon && NewsAgencies.Names.Begins(text.AsSpan(span.Start, span.Length));

    private static bool IsPlace(string text, TextSpan place, DatelineDash dash, bool hasSign, bool needsSign)
    {
        var span = text.AsSpan(place.Start, place.Length);
        var shape = PlaceShape.Of(span);
        if (!shape.IsPlace || Labels.IsWhole(span) || (!hasSign && dash.IsColon && Labels.Begins(span)))
        {
            return false;
        }

        if (hasSign)
        {
            return true;
        }

        if (shape.BeginsInCapitals)
        {
            return !dash.IsColon || (shape.FirstPartWords <= 3 && shape.Words <= 5 && shape.CapitalLetters >= 5);
        }

        // "Seoul – In a significant": only a short name, and a new sentence after the dash.
        return !needsSign && !dash.IsColon && shape.FirstPartWords <= 3 && shape.Words <= 5 && dash.OpensSentence
            && !Calendar.IsWeekday(span) && Calendar.Month(span) == 0;
    }
}
