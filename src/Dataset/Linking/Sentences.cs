using Dataset.Text;

namespace Dataset.Linking;

/// <summary>Which sentence a place of an article is in.</summary>
internal static class Sentences
{
    /// <summary>The index of the sentence that <paramref name="position"/> is in, -1 if it is in none.</summary>
    public static int At(EquatableArray<SentenceReading> sentences, int position)
    {
        int low = 0, high = sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var span = sentences[middle].Span;
            if (span.Contains(position))
            {
                return middle;
            }

            if (span.Start > position)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return -1;
    }

    /// <summary>The index of the sentence that holds the whole of <paramref name="span"/>, -1 if none was found.</summary>
    public static int Around(EquatableArray<SentenceReading> sentences, TextSpan span)
    {
        var index = At(sentences, span.Start);
        return index >= 0 && sentences[index].Span.Contains(span) ? index : -1;
    }
}
