namespace Dataset.Text.Markdown;

/// <summary>Specifies the kind of a span in a Markdown paragraph that is not plain text.</summary>
internal enum InlineKind : byte
{
    /// <summary>
    /// Not rendered: delimiters of emphasis, links and code, the destination and title of a link, the backslash of an escape, a tag, a comment, a whole image,
    /// an expression or tag of MDX, and the prefixes of the second and later lines (indentation and container markers).
    /// </summary>
    Mark,

    /// <summary>Rendered, but not running text: the content of a code span, the address of an autolink or a bare address.</summary>
    Opaque,

    /// <summary>A character reference, rendered as the character that it names.</summary>
    Entity,
}

/// <summary>A span in a Markdown paragraph that is not plain text.</summary>
/// <param name="Kind">The kind of the span.</param>
/// <param name="Span">The span, in UTF-16 code units of the text.</param>
internal readonly record struct InlineSpan(InlineKind Kind, TextSpan Span);
