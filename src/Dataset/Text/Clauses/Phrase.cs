namespace Dataset.Text.Clauses;

/// <summary>A phrase of tokens from <paramref name="From"/> up to but not including <paramref name="To"/>; empty if there is no such phrase.</summary>
internal readonly record struct Phrase(int From, int To)
{
    public int Length => To - From;

    public bool IsEmpty => To <= From;
}
