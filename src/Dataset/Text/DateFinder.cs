using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Dates;

namespace Dataset.Text;

/// <summary>
/// Finds the expressions with a calendar anchor in a text and the days that they mean. Accepts any text; time is linear in its length.
/// Words that only point from the day of speaking (<c>today</c>, <c>yesterday</c>), durations, ages, decades and centuries are not such expressions.
/// </summary>
internal sealed class DateFinder
{
    private readonly DateSentence _sentence;
    private readonly int? _referenceDay;
    private readonly List<DateMatch> _matches = [];

    /// <param name="text">The text of the article.</param>
    /// <param name="referenceDay">The day from which relative expressions are resolved, as <c>DateOnly.DayNumber</c>.</param>
    public DateFinder(string text, int? referenceDay)
    {
        _sentence = new DateSentence(text);
        _referenceDay = referenceDay;
    }

    /// <summary>Adds the expressions of a region (a sentence, a headline, a subheading, a credit line), in order and without overlap.</summary>
    /// <param name="region">The region to read. Line ends in it are read as spaces; a part outside the text is ignored.</param>
    /// <param name="into">Receives the expressions.</param>
    [MethodImpl(Jit.AtOnce)]
    public void Find(TextSpan region, List<DateReading> into)
    {
        _sentence.Read(Clamp(_sentence.Text, region));
        _matches.Clear();
        DateReaders.ReadAll(_sentence, _matches);
        if (_matches.Count == 0)
        {
            return;
        }

        var tense = new TenseReader(_sentence);
        var alternatives = YearCompletion.Complete(_sentence, tense, _matches);
        for (var i = 0; i < _matches.Count; i++)
        {
            var match = _matches[i];
            var resolver = new DateResolver(_referenceDay, match.First.DependsOnTense ? tense.Read(match) : Tense.None);
            var (from, to) = resolver.Resolve(match, alternatives[i]);
            into.Add(new DateReading(_sentence.SpanOf(match), from, to));
        }
    }

    /// <summary>Adds the expressions of a single region.</summary>
    public static void Find(string text, TextSpan region, int? referenceDay, List<DateReading> into) => new DateFinder(text, referenceDay).Find(region, into);

    /// <summary>Returns the day that the date in a dateline names (<c>Sept 6</c>, <c>Friday</c>), or null if it is not one certain day.</summary>
    public static int? Resolve(string text, TextSpan span, int? referenceDay)
    {
        var sentence = new DateSentence(text);
        sentence.Read(Clamp(text, span));
        var matches = new List<DateMatch>();
        DateReaders.ReadAll(sentence, matches);
        if (matches.Count != 1)
        {
            return null;
        }

        var (from, to) = new DateResolver(referenceDay, Tense.Dateline).Resolve(matches[0], null);
        return from == to ? from : null;
    }

    [MethodImpl(Jit.AtOnce)]
    private static TextSpan Clamp(string text, TextSpan region)
    {
        var start = region.Start < 0 ? 0 : region.Start > text.Length ? text.Length : region.Start;
        var end = region.End < start ? start : region.End > text.Length ? text.Length : region.End;
        return TextSpan.FromBounds(start, end);
    }
}
