namespace Dataset.Text.Quotes.Rules;

/// <summary>One way of finding who says a quotation.</summary>
internal interface ISpeakerRule
{
    /// <summary>The speaker, or <see cref="SpeakerFinding.None"/> if this is not the way the quotation is attributed.</summary>
    SpeakerFinding Find(Scene scene);
}
