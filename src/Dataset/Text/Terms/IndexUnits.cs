using System.Collections.Generic;

namespace Dataset.Text.Terms;

/// <summary>The indexed units of an article: its sentences, then its headline, deck, subheadings and credit if it has them.</summary>
internal static class IndexUnits
{
    /// <summary>Returns the spans of the units, in the order of their numbers.</summary>
    public static List<TextSpan> Of(ArticleReading reading)
    {
        var units = new List<TextSpan>(reading.Sentences.Count + reading.Layout.Subheadings.Count + 3);
        foreach (var sentence in reading.Sentences)
        {
            units.Add(sentence.Span);
        }

        if (reading.Layout.Headline is { } headline)
        {
            units.Add(headline);
        }

        if (reading.Layout.Deck is { } deck)
        {
            units.Add(deck);
        }

        foreach (var subheading in reading.Layout.Subheadings)
        {
            units.Add(subheading);
        }

        if (reading.Layout.Credit is { } credit)
        {
            units.Add(credit);
        }

        return units;
    }
}
