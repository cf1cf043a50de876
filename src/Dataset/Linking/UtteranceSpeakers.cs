using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>Counts the utterances of an article's entities. The speaker of an utterance is the one that <c>Utterance.Speaker</c> returns.</summary>
internal static class UtteranceSpeakers
{
    /// <summary>Returns the number of utterances that each of the article's entities says.</summary>
    public static int[] Count(EquatableArray<QuoteReading> quotes, ArticleLinks links)
    {
        var counts = new int[links.Entities.Count];
        foreach (var speaker in Find(quotes, links))
        {
            if (speaker >= 0)
            {
                counts[speaker]++;
            }
        }

        return counts;
    }

    // Utterances are numbered by first appearance, so each new number is the next one.
    private static List<int> Find(EquatableArray<QuoteReading> quotes, ArticleLinks links)
    {
        var speakers = new List<int>();
        var settled = new List<bool>();
        var nextDeclared = 0;
        for (var i = 0; i < quotes.Count; i++)
        {
            var declared = nextDeclared < links.Declared.Count && links.Declared[nextDeclared] == i;
            nextDeclared += declared ? 1 : 0;
            var names = declared || quotes[i].Attribution is not (Attribution.Continued or Attribution.None);
            var group = quotes[i].Group;
            if (group == speakers.Count)
            {
                speakers.Add(links.Speakers[i]);
                settled.Add(names);
            }
            else if (names && !settled[group])
            {
                speakers[group] = links.Speakers[i];
                settled[group] = true;
            }
        }

        return speakers;
    }
}
