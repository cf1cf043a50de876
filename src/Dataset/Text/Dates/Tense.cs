namespace Dataset.Text.Dates;

/// <summary>Specifies what the words around a date expression indicate about its time.</summary>
internal enum Tense
{
    /// <summary>No indication.</summary>
    None,

    /// <summary>The date is past.</summary>
    Past,

    /// <summary>The sentence is in the past tense, but other words separate the verb from the date.</summary>
    LoosePast,

    /// <summary>The date is past, except for a day that has already begun elsewhere: the dateline of a story.</summary>
    Dateline,

    /// <summary>The tense is not past, and the date belongs to an election.</summary>
    Election,

    /// <summary>The date is past, or belongs to an election that was mentioned in the past tense and can still be in the future.</summary>
    PastElection,

    /// <summary>The date is in the future.</summary>
    Future,

    /// <summary>The event is known by its day for years, so the year is certain only shortly afterward: <c>the Sept. 11 attacks</c>.</summary>
    Known,

    /// <summary>A verb in the present tense states an arrangement: <c>opens in June</c>.</summary>
    Arranged,

    /// <summary>The verb is in the present tense, and the date may be near on either side: <c>is in November</c>.</summary>
    Present,

    /// <summary>The time is ambiguous: <c>agreed to meet Monday</c>.</summary>
    Open,
}
