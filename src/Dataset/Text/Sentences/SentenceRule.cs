namespace Dataset.Text.Sentences;

/// <summary>A stateless rule about where English sentences end.</summary>
internal abstract class SentenceRule
{
    /// <summary>Returns the verdict of this rule on a stop, or <see cref="Verdict.None"/> if the rule does not apply.</summary>
    public abstract Verdict Judge(in Stop stop);
}
