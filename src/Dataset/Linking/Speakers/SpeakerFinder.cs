using System;
using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>Finds which entity says each quotation.</summary>
internal static class SpeakerFinder
{
    /// <summary>For each quotation the entity's index in the table, -1 where that is not certain.</summary>
    public static int[] Find(
        ReadArticle article, AliasTable aliases, List<FoundMention> mentions, SpeakerTable speakers, EquatableArray<SpeakerPlace> declared)
    {
        var result = new int[article.Reading.Quotes.Count];
        result.AsSpan().Fill(-1);
        return result;
    }
}
