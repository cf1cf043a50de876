using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>Where a reader of YAML stands in its text, what it knows of the line, and what it reports.</summary>
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

    /// <summary>Where the content ends.</summary>
    public int End { get; }

    public int Position { get; set; }

    /// <summary>The start of the line that <see cref="Position"/> is on.</summary>
    public int LineStart { get; private set; }

    /// <summary>How many spaces the line of the last token begins with; -1 at the end of the content. Only for a token that is the first on its line.</summary>
    public int Indent { get; private set; }

    /// <summary>The first tab in the white space before the token on its line, or -1.</summary>
    public int TabAt { get; private set; } = -1;

    /// <summary>Whether something was found that cannot be read; the readers return at once, and what they return counts for nothing.</summary>
    public bool Failed { get; private set; }

    public bool AtEnd => Position >= End;

    /// <summary>The code unit at <see cref="Position"/>; the end counts as a line end.</summary>
    public char Current => At(Position);

    /// <summary>Whether nothing but white space stands before the token on its line.</summary>
    public bool IsFirstOnLine => Position == _first;

    /// <summary>Whether a <c>-</c> that marks an item stands here.</summary>
    public bool IsDash => Current == '-' && IsBlank(At(Position + 1));

    /// <summary>Whether a <c>?</c> that marks a key stands here.</summary>
    public bool IsQuestion => Current == '?' && IsBlank(At(Position + 1));

    /// <summary>Whether a <c>:</c> that marks a value stands here, outside brackets.</summary>
    public bool IsColon => Current == ':' && IsBlank(At(Position + 1));

    /// <summary>The code unit at an index; the end counts as a line end.</summary>
    public char At(int index) => index < End ? Text[index] : '\n';

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n';

    /// <summary>Skips white space, line ends and comments, up to the next token.</summary>
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

    /// <summary>Skips white space on the line.</summary>
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

    /// <summary>The end of the line that has a position: its line break, or the end of the content.</summary>
    public int LineEnd(int position)
    {
        var end = position < End ? Text.IndexOf('\n', position, End - position) : -1;
        return end < 0 ? End : end;
    }

    /// <summary>Reports something that is not supported and leaves the rest whole.</summary>
    public void Report(TextSpan span, string message)
    {
        var count = _problems.Count - _problemsBefore;
        if (count <= MostProblems)
        {
            _problems.Add(new DataProblem(span, count < MostProblems ? message : "Further problems in this front matter are not reported"));
        }
    }

    /// <summary>Reports something that cannot be read at a place.</summary>
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
    /// Moves, after a failure, to the next line that begins an entry of the outermost collection, and forgets the failure.
    /// </summary>
    /// <param name="entryLine">The start of the line on which the failed entry begins; only a later one counts.</param>
    /// <param name="column">The column at which the entries begin; one further to the left counts too.</param>
    /// <param name="list">Whether items of a list are looked for, not keys.</param>
    /// <returns>Whether there is one. If not, the cursor is at the end.</returns>
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

    /// <summary>A name for a message, cut where it is long.</summary>
    public string Shorten(TextSpan span)
    {
        if (span.Length <= LongestName)
        {
            return Text.Substring(span.Start, span.Length);
        }

        var length = char.IsHighSurrogate(Text[span.Start + LongestName - 1]) ? LongestName - 1 : LongestName;
        return Text.Substring(span.Start, length) + "…";
    }

    /// <summary>Whether <c>key:</c> or <c>? key</c> stands at a place; the key is not read in full.</summary>
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
