namespace Dataset.Text.Markdown;

/// <summary>What a piece of a Markdown paragraph is that is not plain text.</summary>
internal enum InlineKind : byte
{
    /// <summary>
    /// Not shown: the marks of emphasis, links and code, a link's destination and title, the backslash of an escape, a tag, a comment, a whole image, an
    /// expression or tag of MDX, and what stands before the content of the second and later lines (indentation and marks of containers).
    /// </summary>
    Mark,

    /// <summary>Shown, but no running text: the content of a code span, the address of an autolink or a bare address.</summary>
    Opaque,

    /// <summary>A character reference, shown as the character that it names.</summary>
    Entity,
}

/// <summary>A piece of a Markdown paragraph that is not plain text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, in UTF-16 code units of the text.</param>
internal readonly record struct InlineSpan(InlineKind Kind, TextSpan Span);
