using System.Collections.Generic;
using Dataset.Text.Dates;

namespace Dataset.Text;

/// <summary>
/// Finds the expressions with a calendar anchor in a text and the days that they mean. Any text will do; time is linear in its length.
/// Words that only point from the day of speaking (<c>today</c>, <c>yesterday</c>), durations, ages, decades and centuries are none.
/// </summary>
internal static class DateFinder
{
    /// <summary>Adds the expressions of a region (a sentence, a headline, a subheading, a credit line), in order and without overlap.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="region">The piece to read; line ends in it are spaces. What lies outside the text is left out.</param>
    /// <param name="referenceDay">The day that relative expressions are seen from, as <c>DateOnly.DayNumber</c>.</param>
    /// <param name="into">Takes the expressions.</param>
    public static void Find(string text, TextSpan region, int? referenceDay, List<DateReading> into)
    {
        var sentence = new DateSentence(text, Clamp(text, region));
        var matches = DateReaders.ReadAll(sentence);
        if (matches.Count == 0)
        {
            return;
        }

        var tense = new Tense(sentence);
        var alternatives = YearCompletion.Complete(sentence, tense, matches);
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            var resolver = new DateResolver(referenceDay, match.First.DependsOnTense && tense.SaysFuture(match.Start));
            var (from, to) = resolver.Resolve(match, alternatives[i]);
            into.Add(new DateReading(sentence.SpanOf(match), from, to));
        }
    }

    /// <summary>The day that a dateline's date names (<c>Sept 6</c>, <c>Friday</c>), null if it is not one certain day.</summary>
    public static int? Resolve(string text, TextSpan span, int? referenceDay)
    {
        var dates = new List<DateReading>();
        Find(text, span, referenceDay, dates);
        return dates.Count == 1 && dates[0].From == dates[0].To ? dates[0].From : null;
    }

    private static TextSpan Clamp(string text, TextSpan region)
    {
        var start = region.Start < 0 ? 0 : region.Start > text.Length ? text.Length : region.Start;
        var end = region.End < start ? start : region.End > text.Length ? text.Length : region.End;
        return TextSpan.FromBounds(start, end);
    }
}
