namespace Dataset.Text.Dates;

/// <summary>What the words around an expression say of its time.</summary>
internal enum Tense
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is past.</summary>
    Past,

    /// <summary>Its sentence is past, but other words stand between the verb and it.</summary>
    LoosePast,

    /// <summary>It is past, but for a day that has begun elsewhere: a story's dateline.</summary>
    Dateline,

    /// <summary>No past, and an election is spoken of.</summary>
    Election,

    /// <summary>It is past, or an election that was spoken of in the past and may be still to come.</summary>
    PastElection,

    /// <summary>It is still to come.</summary>
    Future,

    /// <summary>An event is known by its day for years, and the year is certain only just after it: <c>the Sept. 11 attacks</c>.</summary>
    Known,

    /// <summary>A verb in the present says what is arranged: <c>opens in June</c>.</summary>
    Arranged,

    /// <summary>The present, which may be close by on either side: <c>is in November</c>.</summary>
    Present,

    /// <summary>Two readings are reasonable: <c>agreed to meet Monday</c>.</summary>
    Open,
}
