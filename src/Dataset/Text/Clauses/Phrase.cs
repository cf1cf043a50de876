namespace Dataset.Text.Clauses;

/// <summary>Tokens from <paramref name="From"/> up to, not including, <paramref name="To"/>; empty if there is no such phrase.</summary>
internal readonly record struct Phrase(int From, int To)
{
    public int Length => To - From;

    public bool IsEmpty => To <= From;
}
