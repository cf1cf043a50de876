using System.Globalization;

namespace Dataset.Text.FrontMatter;

/// <summary>The current position in a TOML block.</summary>
internal sealed class TomlCursor(string text, TextSpan content)
{
    public string Text { get; } = text;

    public int End { get; } = content.End;

    public int Position { get; set; } = content.Start;

    public bool IsAtEnd => Position >= End;

    /// <summary>The character at the position, or NUL at the end.</summary>
    public char Current => Peek(0);

    public char Peek(int ahead) => Position + ahead < End ? Text[Position + ahead] : '\0';

    public bool Begins(string text) => End - Position >= text.Length && string.CompareOrdinal(Text, Position, text, 0, text.Length) == 0;

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            Position++;
        }
    }

    /// <summary>Skips spaces, tabs, line ends and comments, as between the items of a list.</summary>
    public void SkipLines()
    {
        while (true)
        {
            SkipBlanks();
            if (Current == '#')
            {
                SkipComment();
            }
            else if (!IsAtEnd && Current == '\n')
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Moves to the end of the line, before which only a comment is allowed.</summary>
    public void EndLine()
    {
        SkipBlanks();
        if (Current == '#')
        {
            SkipComment();
        }

        if (!IsAtEnd && Current != '\n')
        {
            throw Expected("the end of the line");
        }
    }

    public void SkipToLineEnd()
    {
        while (!IsAtEnd && Current != '\n')
        {
            Position++;
        }
    }

    public string Substring(int start) => Text.Substring(start, Position - start);

    public TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Position);

    /// <summary>Creates the fault for unexpected content at the position.</summary>
    public TomlFault Expected(string what) => IsAtEnd || Current == '\n'
        ? new(new TextSpan(Position, 0), $"Unexpected end of line: expected {what}")
        : new(new TextSpan(Position, 1), $"Expected {what}");

    /// <summary>Returns whether a character is allowed unescaped in a string or a comment.</summary>
    public static bool IsAllowed(char c) => c is '\t' or (>= ' ' and not '\x7F');

    /// <summary>Creates the fault for a control character.</summary>
    public TomlFault ControlCharacter() =>
        new(new TextSpan(Position, 1), "The control character U+" + ((int)Current).ToString("X4", CultureInfo.InvariantCulture) + " is not allowed in TOML");

    private void SkipComment()
    {
        while (!IsAtEnd && Current != '\n')
        {
            if (!IsAllowed(Current))
            {
                throw ControlCharacter();
            }

            Position++;
        }
    }
}
