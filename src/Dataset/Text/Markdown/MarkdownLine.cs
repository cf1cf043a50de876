namespace Dataset.Text.Markdown;

/// <summary>The position and the column within a line; they differ after tabs (a tab extends to the next multiple of four).</summary>
internal struct MarkdownLine
{
    private const int TabStop = 4;

    private readonly string _text;
    private bool _isInTab;

    public MarkdownLine(string text, int start, int end)
    {
        _text = text;
        _isInTab = false;
        Position = start;
        End = end;
        Column = 0;
        First = start;
        Indent = 0;
        FindFirst();
    }

    /// <summary>The start of the unread part of the line.</summary>
    public int Position { get; private set; }

    /// <summary>The end of the line, without its line end.</summary>
    public int End { get; }

    /// <summary>The first unread position that is neither a space nor a tab; the end of a blank line.</summary>
    public int First { get; private set; }

    /// <summary>The number of columns of whitespace before <see cref="First"/>.</summary>
    public int Indent { get; private set; }

    public int Column { get; private set; }

    public readonly bool IsBlank => First == End;

    /// <summary>The first unread character that is not whitespace, or NUL.</summary>
    public readonly char Character => First < End ? _text[First] : '\0';

    public readonly char At(int position) => position < End ? _text[position] : '\0';

    /// <summary>Moves to the first character that is not whitespace.</summary>
    public void SkipIndent() => SkipColumns(Indent);

    /// <summary>Moves to the first character that is neither a space nor a tab, and then past a number of characters.</summary>
    public void SkipMark(int length)
    {
        SkipIndent();
        Position += length;
        Column += length;
        FindFirst();
    }

    /// <summary>Moves past a number of columns of whitespace; a tab may be consumed partially.</summary>
    public void SkipColumns(int columns)
    {
        while (columns > 0 && Position < End && _text[Position] is ' ' or '\t')
        {
            var width = _text[Position] == '\t' ? TabStop - (Column % TabStop) : 1;
            var taken = width < columns ? width : columns;
            Column += taken;
            columns -= taken;
            _isInTab = taken < width;
            Position += _isInTab ? 0 : 1;
        }

        FindFirst();
    }

    /// <summary>Moves past one space, or one column of a tab.</summary>
    public void SkipOneBlank()
    {
        if (Position < End && _text[Position] is ' ' or '\t')
        {
            SkipColumns(1);
        }
    }

    private void FindFirst()
    {
        var column = Column;
        var i = Position;
        while (i < End && _text[i] is ' ' or '\t')
        {
            column += _text[i] == '\t' ? TabStop - (column % TabStop) : 1;
            i++;
        }

        First = i;
        Indent = column - Column;
    }
}
