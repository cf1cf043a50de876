namespace Dataset.Naming;

/// <summary>Consecutive tokens, from the first to the last, that could be one name.</summary>
internal readonly record struct NameRun(int First, int Last)
{
    public int Count => Last - First + 1;

    public bool IsEmpty => Last < First;
}
