using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>One way of finding the words that name who says a quotation.</summary>
internal interface ISpeakerTextRule
{
    /// <summary>The speaker, or <see cref="SpeakerFinding.None"/> if this is not the way the quotation is attributed.</summary>
    SpeakerFinding Find(Scene scene);
}
