namespace Dataset.Text.Sentences;

/// <summary>One thing that is true of the ends of English sentences. Rules have no state.</summary>
internal abstract class SentenceRule
{
    /// <summary>What this rule says about a stop, <see cref="Verdict.None"/> where it has nothing to say.</summary>
    public abstract Verdict Judge(in Stop stop);
}
