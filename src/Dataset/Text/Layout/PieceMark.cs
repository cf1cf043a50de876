namespace Dataset.Text.Layout;

/// <summary>What a piece shows by itself, before its neighbours are asked.</summary>
internal enum PieceMark : byte
{
    /// <summary>Nothing: running text, a heading, a label.</summary>
    None = 0,

    /// <summary>A line of web furniture: a share button, a counter, a link to another story.</summary>
    Furniture,

    /// <summary>A line of furniture after which more furniture is to be expected: <c>Related Articles</c>, <c>Leave a Reply</c>.</summary>
    Opener,

    /// <summary>A line that opens readers' comments, after which no story goes on.</summary>
    Closer,

    /// <summary>A caption or the credit of a picture.</summary>
    Caption,

    /// <summary>A line that is a day, or a day and an hour, and little else.</summary>
    Date,

    /// <summary>A line that names authors.</summary>
    Byline,

    /// <summary>A line that names author or source at the end of a story.</summary>
    Credit,

    /// <summary>A link to another story: one of several headlines in a row.</summary>
    Link,

    /// <summary>One of many labels and figures in a row: a menu or a table.</summary>
    Cell,

    /// <summary>No letter: a rule, a row of stars, a lone number.</summary>
    Rule,
}
