namespace Dataset.Text.Layout;

/// <summary>Specifies what a piece is on its own, before adjacent pieces are considered.</summary>
internal enum PieceMark : byte
{
    /// <summary>Nothing specific: running text, a heading, a label.</summary>
    None = 0,

    /// <summary>A line of boilerplate: a share button, a counter, a link to another story.</summary>
    Boilerplate,

    /// <summary>A line of boilerplate after which more boilerplate is expected: <c>Related Articles</c>, <c>Leave a Reply</c>.</summary>
    Opener,

    /// <summary>A line that opens readers' comments, after which no story continues.</summary>
    Closer,

    /// <summary>A caption or the credit of a picture.</summary>
    Caption,

    /// <summary>A line that consists of a day, or of a day and a time, with few other words.</summary>
    Date,

    /// <summary>A line that names authors.</summary>
    Byline,

    /// <summary>A line that names the author or the source at the end of a story.</summary>
    Credit,

    /// <summary>A link to another story: one of several consecutive headlines.</summary>
    Link,

    /// <summary>One of many consecutive labels and figures: a menu or a table.</summary>
    Cell,

    /// <summary>A line without letters: a rule, a row of asterisks, a lone number.</summary>
    Rule,
}
