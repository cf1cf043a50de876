namespace Dataset.Text.Markdown;

/// <summary>A block quote or list item that is open while lines are read.</summary>
internal readonly struct MarkdownContainer
{
    private MarkdownContainer(bool isQuote, int indent, bool isEmpty)
    {
        IsQuote = isQuote;
        Indent = indent;
        IsEmpty = isEmpty;
    }

    public static MarkdownContainer Quote => new(isQuote: true, 0, isEmpty: false);

    public bool IsQuote { get; }

    /// <summary>The number of columns by which the lines of an item are indented.</summary>
    public int Indent { get; }

    /// <summary>Whether an item contains no block yet.</summary>
    public bool IsEmpty { get; }

    public static MarkdownContainer Item(int indent) => new(isQuote: false, indent, isEmpty: true);

    public MarkdownContainer Fill() => new(IsQuote, Indent, isEmpty: false);
}
