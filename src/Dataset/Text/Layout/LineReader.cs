using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Splits a text into its nonblank lines.</summary>
internal struct LineReader
{
    private readonly string _text;
    private int _position;

    public LineReader(string text)
    {
        _text = text;
        _position = 0;
    }

    /// <summary>The line that <see cref="Read"/> found.</summary>
    public TextLine Current { get; private set; }

    /// <summary>Moves to the next nonblank line.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool Read()
    {
        var blank = 0;
        while (_position < _text.Length)
        {
            var lineStart = _position;
            var lineEnd = _text.IndexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? _text.Length : lineEnd;
            _position = lineEnd + 1;

            var start = lineStart;
            while (start < lineEnd && LetterKinds.IsSpace(_text[start]))
            {
                start++;
            }

            if (start == lineEnd)
            {
                blank++;
                continue;
            }

            var end = lineEnd;
            while (LetterKinds.IsSpace(_text[end - 1]))
            {
                end--;
            }

            Current = new TextLine(start, end, start - lineStart, blank);
            return true;
        }

        return false;
    }
}
