namespace Dataset.Text;

/// <summary>The front matter of a file: a block of <c>key: value</c> lines between two fences before the text.</summary>
/// <param name="Span">The whole block with its fences; empty where the block is not closed and so is none.</param>
/// <param name="Content">What stands between the fences, without the line end before the closing one.</param>
/// <param name="BodyStart">Where the text begins.</param>
/// <param name="Title">The entry <c>title</c>.</param>
/// <param name="Date">The day (as <c>DateOnly.DayNumber</c>) of the entry <c>date</c>.</param>
/// <param name="Authors">The entry <c>author</c> or <c>authors</c>.</param>
/// <param name="Publisher">The entry <c>publisher</c>.</param>
/// <param name="Url">The entry <c>url</c>, as written.</param>
/// <param name="UrlSpan">Where that stands.</param>
/// <param name="Tags">The entry <c>tags</c>.</param>
/// <param name="Metadata">All other entries, in order.</param>
/// <param name="Problems">What is wrong with the block, in order.</param>
internal sealed record FrontMatterReading(
    TextSpan Span,
    TextSpan Content,
    int BodyStart,
    string? Title,
    int? Date,
    EquatableArray<string> Authors,
    string? Publisher,
    string? Url,
    TextSpan UrlSpan,
    EquatableArray<string> Tags,
    EquatableArray<FrontMatterEntry> Metadata,
    EquatableArray<FrontMatterProblem> Problems);

/// <summary>An entry of front matter.</summary>
/// <param name="Key">The key as written; for an entry below another, both with a point between.</param>
/// <param name="Value">The value, without quotation marks; of a list, its items joined by a comma and a space.</param>
/// <param name="Items">The items, if the value is written as a list; else empty.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where the value stands, its quotation marks or brackets included.</param>
internal sealed record FrontMatterEntry(string Key, string Value, EquatableArray<string> Items, TextSpan KeySpan, TextSpan ValueSpan);

/// <summary>What is wrong in front matter, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The place.</param>
/// <param name="Line">Its line, from zero.</param>
/// <param name="Column">Its column, from zero, in UTF-16 code units.</param>
/// <param name="Argument">The line, key or value that it is about.</param>
internal readonly record struct FrontMatterProblem(FrontMatterProblemKind Kind, TextSpan Span, int Line, int Column, string Argument);

/// <summary>The ways in which front matter can be wrong.</summary>
internal enum FrontMatterProblemKind
{
    /// <summary>The block has no closing fence, so it is part of the text.</summary>
    Unclosed,

    /// <summary>A line is neither an entry nor an item of a list nor a comment.</summary>
    MalformedLine,

    /// <summary>A key stands twice; the first entry counts.</summary>
    DuplicateKey,

    /// <summary>The value of <c>date</c> is no complete day.</summary>
    NotADate,
}
