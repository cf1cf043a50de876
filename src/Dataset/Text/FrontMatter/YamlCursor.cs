using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>The current position of a YAML reader, the properties of its line, and the problems that are reported.</summary>
internal sealed class YamlCursor
{
    private const int MostProblems = 20;
    private const int LongestName = 40;

    private readonly List<DataProblem> _problems;
    private readonly int _problemsBefore;
    private int _first = -1;

    public YamlCursor(string text, int start, int end, List<DataProblem> problems)
    {
        Text = text;
        Position = LineStart = start;
        End = end;
        _problems = problems;
        _problemsBefore = problems.Count;
    }

    public string Text { get; }

    /// <summary>The end of the content.</summary>
    public int End { get; }

    public int Position { get; set; }

    /// <summary>The start of the line that contains <see cref="Position"/>.</summary>
    public int LineStart { get; private set; }

    /// <summary>
    /// The number of spaces at the beginning of the line of the last token; -1 at the end of the content. Valid only for the first token on its line.
    /// </summary>
    public int Indent { get; private set; }

    /// <summary>The first tab in the whitespace before the token on its line, or -1.</summary>
    public int TabAt { get; private set; } = -1;

    /// <summary>Whether something that cannot be read was found: the readers return at once, and their results are to be ignored.</summary>
    public bool Failed { get; private set; }

    public bool AtEnd => Position >= End;

    /// <summary>The code unit at <see cref="Position"/>; the end is treated as a line end.</summary>
    public char Current => At(Position);

    /// <summary>Whether only whitespace precedes the token on its line.</summary>
    public bool IsFirstOnLine => Position == _first;

    /// <summary>Whether a <c>-</c> that begins an item is at the position.</summary>
    public bool IsDash => Current == '-' && IsBlank(At(Position + 1));

    /// <summary>Whether a <c>?</c> that begins a key is at the position.</summary>
    public bool IsQuestion => Current == '?' && IsBlank(At(Position + 1));

    /// <summary>Whether a <c>:</c> that begins a value is at the position, outside brackets.</summary>
    public bool IsColon => Current == ':' && IsBlank(At(Position + 1));

    /// <summary>Returns the code unit at an index; the end is treated as a line end.</summary>
    public char At(int index) => index < End ? Text[index] : '\n';

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n';

    /// <summary>Skips whitespace, line ends and comments, up to the next token.</summary>
    public void SkipToToken()
    {
        if (IsFirstOnLine && !AtEnd)
        {
            return;
        }

        while (true)
        {
            TabAt = -1;
            var i = Position;
            for (; At(i) is ' ' or '\t'; i++)
            {
                TabAt = Text[i] == '\t' && TabAt < 0 ? i : TabAt;
            }

            if (Position == LineStart)
            {
                Indent = (TabAt >= 0 ? TabAt : i) - LineStart;
                _first = i;
            }

            Position = At(i) == '#' && (i == LineStart || IsBlank(Text[i - 1])) ? LineEnd(i) : i;
            if (AtEnd)
            {
                Indent = -1;
                return;
            }

            if (Text[Position] != '\n')
            {
                return;
            }

            MoveTo(Position + 1, Position + 1);
        }
    }

    /// <summary>Skips whitespace on the line.</summary>
    public void SkipSpaces()
    {
        while (Current is ' ' or '\t')
        {
            Position++;
        }
    }

    /// <summary>Moves to a position on another line.</summary>
    public void MoveTo(int position, int lineStart)
    {
        Position = position;
        LineStart = lineStart;
        _first = -1;
    }

    /// <summary>Returns the end of the line that contains a position: its line break, or the end of the content.</summary>
    public int LineEnd(int position)
    {
        var end = position < End ? Text.IndexOf('\n', position, End - position) : -1;
        return end < 0 ? End : end;
    }

    /// <summary>Reports a problem that does not stop reading.</summary>
    public void Report(TextSpan span, string message)
    {
        var count = _problems.Count - _problemsBefore;
        if (count <= MostProblems)
        {
            _problems.Add(new DataProblem(span, count < MostProblems ? message : "Further problems in this front matter are not reported"));
        }
    }

    /// <summary>Reports something that cannot be read at a position.</summary>
    public void Fail(int at, string message) => Fail(new TextSpan(at, At(at) == '\n' ? 0 : 1), message);

    /// <inheritdoc cref="Fail(int, string)"/>
    public void Fail(TextSpan span, string message)
    {
        if (!Failed)
        {
            Report(span, message);
        }

        Failed = true;
    }

    /// <summary>
    /// After a failure, moves to the next line that begins an entry of the outermost collection, and resets the failure.
    /// </summary>
    /// <param name="entryLine">The start of the line where the failed entry begins; only a later line counts.</param>
    /// <param name="column">The column at which the entries begin; a smaller column also counts.</param>
    /// <param name="list">Whether to look for items of a list instead of keys.</param>
    /// <returns>Whether such a line was found. If not, the cursor is at the end.</returns>
    public bool Recover(int entryLine, int column, bool list)
    {
        Failed = false;
        var line = LineStart > entryLine ? LineStart : LineEnd(Position) + 1;
        for (; line < End; line = LineEnd(line) + 1)
        {
            var start = line;
            while (At(start) == ' ')
            {
                start++;
            }

            if (start - line <= column && (list ? At(start) == '-' && IsBlank(At(start + 1)) : LooksLikeEntry(start)))
            {
                MoveTo(line, line);
                SkipToToken();
                return true;
            }
        }

        MoveTo(End, End);
        Indent = -1;
        return false;
    }

    /// <summary>Returns a name for a message, shortened if it is long.</summary>
    public string Shorten(TextSpan span)
    {
        if (span.Length <= LongestName)
        {
            return Text.Substring(span.Start, span.Length);
        }

        var length = char.IsHighSurrogate(Text[span.Start + LongestName - 1]) ? LongestName - 1 : LongestName;
        return Text.Substring(span.Start, length) + "…";
    }

    /// <summary>Returns whether <c>key:</c> or <c>? key</c> is at a position; the key is not read in full.</summary>
    public bool LooksLikeEntry(int start)
    {
        var first = At(start);
        if (first is ' ' or '\t' or '\n' or '#' or '[' or ']' or '{' or '}' or ',' || (first == '-' && IsBlank(At(start + 1))))
        {
            return false;
        }

        var i = start;
        if (first is '"' or '\'')
        {
            for (i++; At(i) != first && At(i) != '\n'; i++)
            {
                i += first == '"' && At(i) == '\\' && At(i + 1) != '\n' ? 1 : 0;
            }

            for (i++; At(i) is ' ' or '\t';)
            {
                i++;
            }

            return At(i) == ':' && IsBlank(At(i + 1));
        }

        for (; At(i) != '\n' && !(At(i) == '#' && IsBlank(Text[i - 1])); i++)
        {
            if (At(i) == ':' && IsBlank(At(i + 1)))
            {
                return true;
            }
        }

        return first == '?' && IsBlank(At(start + 1));
    }
}
