using Dataset.Text;

namespace Dataset.Linking;

/// <summary>Finds the sentence at a place of an article.</summary>
internal static class Sentences
{
    /// <summary>Returns the index of the sentence at <paramref name="position"/>, or -1.</summary>
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

    /// <summary>Returns the index of the sentence that contains the whole of <paramref name="span"/>, or -1.</summary>
    public static int Around(EquatableArray<SentenceReading> sentences, TextSpan span)
    {
        var index = At(sentences, span.Start);
        return index >= 0 && sentences[index].Span.Contains(span) ? index : -1;
    }
}
