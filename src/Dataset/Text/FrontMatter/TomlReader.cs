using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>
/// Reads TOML 1.0, and those additions of 1.1 that change no meaning: inline tables over several lines, times without seconds, the escapes <c>\e</c> and
/// <c>\xHH</c>. Dates and times are strings, because JSON has neither. A malformed line is a problem at its position, and only that line is left out.
/// </summary>
internal sealed class TomlReader
{
    private const int MaxProblems = 20;

    private readonly TomlCursor _cursor;
    private readonly TomlValues _values;
    private readonly TomlTable _root;
    private readonly List<DataProblem> _problems;
    private TomlTable _current;

    private TomlReader(string text, TextSpan content, List<DataProblem> problems)
    {
        _cursor = new(text, content);
        _problems = problems;
        _values = new(_cursor, problems);
        _root = _current = new(TomlTableKind.Header, content, depth: 1);
    }

    /// <summary>Returns the table of the whole block.</summary>
    /// <param name="text">The normalized text.</param>
    /// <param name="content">The block in the text, without its fences.</param>
    /// <param name="problems">Receives the problems, at most twenty per block.</param>
    public static DataValue Read(string text, TextSpan content, List<DataProblem> problems)
    {
        var reader = new TomlReader(text, content, problems);
        for (reader._cursor.SkipBlanks(); !reader._cursor.IsAtEnd; reader._cursor.SkipBlanks())
        {
            reader.ReadLine();
        }

        return reader._root.ToValue();
    }

    private void ReadLine()
    {
        var isHeader = _cursor.Current == '[';
        try
        {
            if (_cursor.Current is not ('\n' or '#'))
            {
                if (isHeader)
                {
                    ReadHeader();
                }
                else
                {
                    _values.ReadEntry(_current);
                }
            }

            _cursor.EndLine();
        }
        catch (TomlFault fault)
        {
            var leftOut = isHeader ? "; the table is left out" : "; the line is left out";
            _problems.Add(new(fault.Span, fault.SaysWhatIsDone ? fault.Message : fault.Message + leftOut));
            _cursor.SkipToLineEnd();
        }

        if (_problems.Count > MaxProblems)
        {
            _problems.RemoveRange(MaxProblems, _problems.Count - MaxProblems);
        }

        _cursor.Position += _cursor.IsAtEnd ? 0 : 1;
    }

    private void ReadHeader()
    {
        // Entries under a header that cannot be read belong to no other table.
        var start = _cursor.Position;
        _current = new(TomlTableKind.Header, new TextSpan(start, 0), depth: 1);
        var isList = _cursor.Peek(1) == '[';
        _cursor.Position += isList ? 2 : 1;
        var parts = _values.ReadKey();
        if (!_cursor.Begins(isList ? "]]" : "]"))
        {
            throw _cursor.Expected(isList ? "']]'" : "']'");
        }

        _cursor.Position += isList ? 2 : 1;
        var span = _cursor.SpanFrom(start);
        var table = _root;
        for (var i = 0; i < parts.Count - 1; i++)
        {
            table = Enter(table, parts[i].Key, parts[i].Span, span);
        }

        var last = parts[parts.Count - 1];
        _current = isList ? AddToList(table, last.Key, last.Span, span) : Define(table, last.Key, last.Span, span);
    }

    private static TomlTable Enter(TomlTable table, string key, TextSpan keySpan, TextSpan header)
    {
        switch (table.Find(key))
        {
            case null:
                TomlValues.CheckDepth(table.Depth + 1, keySpan);
                var made = new TomlTable(TomlTableKind.Implicit, header, table.Depth + 1);
                table.Add(key, keySpan, made);
                return made;
            case TomlTable found:
                return found;
            case List<TomlTable> list:
                return list[list.Count - 1];
            default:
                throw TomlValues.Twice(key, keySpan);
        }
    }

    private static TomlTable Define(TomlTable table, string key, TextSpan keySpan, TextSpan header)
    {
        switch (table.Find(key))
        {
            case null:
                TomlValues.CheckDepth(table.Depth + 1, keySpan);
                var made = new TomlTable(TomlTableKind.Header, header, table.Depth + 1);
                table.Add(key, keySpan, made);
                return made;
            case TomlTable { Kind: TomlTableKind.Implicit } found:
                found.Kind = TomlTableKind.Header;
                return found;
            default:
                throw TomlValues.Twice(key, keySpan);
        }
    }

    private static TomlTable AddToList(TomlTable table, string key, TextSpan keySpan, TextSpan header)
    {
        TomlValues.CheckDepth(table.Depth + 2, keySpan);
        var made = new TomlTable(TomlTableKind.Header, header, table.Depth + 2);
        switch (table.Find(key))
        {
            case null:
                table.Add(key, keySpan, new List<TomlTable> { made });
                return made;
            case List<TomlTable> list:
                list.Add(made);
                return made;
            default:
                throw TomlValues.Twice(key, keySpan);
        }
    }
}
