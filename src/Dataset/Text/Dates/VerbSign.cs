namespace Dataset.Text.Dates;

/// <summary>Specifies what one word indicates about the time of its clause.</summary>
internal enum VerbSign : byte
{
    /// <summary>Not read yet.</summary>
    Unread,

    /// <summary>No indication.</summary>
    None,

    Past,

    Future,

    Present,

    /// <summary>A present or progressive verb of an arrangement: <c>opens</c>, <c>is meeting</c>.</summary>
    Arranged,

    /// <summary>A form that was in the future from a past point of view: <c>was scheduled</c>, <c>agreed to</c>.</summary>
    Open,

    /// <summary>A form that looks ahead from the time of the verb before it: <c>a bid to win</c>.</summary>
    Prospect,

    /// <summary>The word <c>to</c> before a verb, which takes its time from the verb before it.</summary>
    Infinitive,

    /// <summary>A verb of saying that can be followed directly by a clause.</summary>
    Said,

    /// <summary>A verb of saying that is followed by the addressee.</summary>
    Told,

    /// <summary>The first word of a clause with its own verb.</summary>
    Opener,
}
