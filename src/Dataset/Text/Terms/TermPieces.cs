namespace Dataset.Text.Terms;

/// <summary>
/// Enumerates the pieces of a word: <c>Korea-Japan</c> has <c>Korea</c> and <c>Japan</c>, each at its own position; a word without a hyphen is its only piece.
/// </summary>
internal struct TermPieces
{
    private readonly string _text;
    private readonly int _end;
    private int _next;

    public TermPieces(string text, TextSpan word)
    {
        _text = text;
        _next = word.Start;
        _end = word.End;
        Current = default;
    }

    /// <summary>The current piece.</summary>
    public TextSpan Current { get; private set; }

    /// <summary>Moves to the next nonempty piece.</summary>
    public bool MoveNext()
    {
        while (_next < _end && IsHyphen(_text[_next]))
        {
            _next++;
        }

        var start = _next;
        while (_next < _end && !IsHyphen(_text[_next]))
        {
            _next++;
        }

        Current = TextSpan.FromBounds(start, _next);
        return _next > start;
    }

    /// <summary>Returns whether the word contains a hyphen.</summary>
    public static bool IsCompound(string text, TextSpan word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (IsHyphen(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the number of pieces of a term, which is the number of its positions.</summary>
    public static int CountOf(string term)
    {
        var count = 0;
        var pieces = new TermPieces(term, new TextSpan(0, term.Length));
        while (pieces.MoveNext())
        {
            count++;
        }

        return count;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
