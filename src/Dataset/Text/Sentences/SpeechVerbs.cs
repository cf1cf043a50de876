using System;

namespace Dataset.Text.Sentences;

/// <summary>Verbs that attribute a quotation which ends in a question or exclamation mark: <c>"Why?" Marlow asked.</c></summary>
internal static class SpeechVerbs
{
    private static readonly WordTable Table = new(
        (1,
            """
            said says added adds wrote writes continued explained explains declared declares recalled recalls insisted insists noted notes announced warned
            warns replied replies responded responds answered answers retorted retorts remarked observed
            """),
        (2,
            """
            asked asks told tells cried cries shouted shouts exclaimed exclaims screamed screams yelled yells wondered wonders quipped quips joked jokes
            demanded demands tweeted tweets posted whispered whispers muttered mutters snapped snaps pleaded pleads begged begs chanted inquired inquires
            queried mused muses sighed sighs grumbled grumbles
            """));

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Table.Contains(word);

    /// <summary>Whether a word is one of those that no clause follows, so that it belongs to what stands before it.</summary>
    public static bool EndsClause(ReadOnlySpan<char> word) => Table[word] == 2;
}
