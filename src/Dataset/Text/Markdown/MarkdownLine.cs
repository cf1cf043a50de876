namespace Dataset.Text.Markdown;

/// <summary>Where the reading of a line is: position and column, which tabs set apart (a tab goes to the next multiple of four).</summary>
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

    /// <summary>Where what was not yet taken begins.</summary>
    public int Position { get; private set; }

    /// <summary>The line's end, without its line end.</summary>
    public int End { get; }

    /// <summary>The first position from there that is neither blank nor tab; the end of a blank line.</summary>
    public int First { get; private set; }

    /// <summary>How many columns of white space stand before that.</summary>
    public int Indent { get; private set; }

    public int Column { get; private set; }

    public readonly bool IsBlank => First == End;

    /// <summary>The first character that is no white space, or NUL.</summary>
    public readonly char Character => First < End ? _text[First] : '\0';

    public readonly char At(int position) => position < End ? _text[position] : '\0';

    /// <summary>Goes to the first character that is no white space.</summary>
    public void SkipIndent() => SkipColumns(Indent);

    /// <summary>Goes over so many characters that are neither blanks nor tabs, from the first on.</summary>
    public void SkipMark(int length)
    {
        SkipIndent();
        Position += length;
        Column += length;
        FindFirst();
    }

    /// <summary>Goes over so many columns of white space; a tab may be taken in part.</summary>
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

    /// <summary>Goes over one blank, or one column of a tab.</summary>
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
