namespace Dataset.Text.Dates;

/// <summary>What one word says of the time of its clause.</summary>
internal enum VerbSign : byte
{
    /// <summary>Not looked at yet.</summary>
    Unread,

    /// <summary>Nothing.</summary>
    None,

    Past,

    Future,

    Present,

    /// <summary>A present or progressive of what is arranged: <c>opens</c>, <c>is meeting</c>.</summary>
    Arranged,

    /// <summary>What was still to come when the story's past was present: <c>was scheduled</c>, <c>agreed to</c>.</summary>
    Open,

    /// <summary>What looks ahead from the time of the verb before it: <c>a bid to win</c>.</summary>
    Prospect,

    /// <summary>The word <c>to</c> before a verb, which has the time of the verb before it.</summary>
    Infinitive,

    /// <summary>A verb of saying that a clause may follow at once.</summary>
    Said,

    /// <summary>A verb of saying that is followed by who is spoken to.</summary>
    Told,

    /// <summary>The first word of a clause that has a verb of its own.</summary>
    Opener,
}
