namespace Dataset.Aligning;

/// <summary>A stretch of both texts, in tokens. The ends are exclusive.</summary>
internal readonly record struct TokenRange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public int OldLength => OldEnd - OldStart;

    public int NewLength => NewEnd - NewStart;
}
