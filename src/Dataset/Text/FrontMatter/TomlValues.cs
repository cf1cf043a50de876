using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads keys and values of TOML.</summary>
internal sealed class TomlValues(TomlCursor cursor, List<DataProblem> problems)
{
    /// <summary>Reads the parts of a dotted key.</summary>
    public List<(string Key, TextSpan Span)> ReadKey()
    {
        var parts = new List<(string, TextSpan)>();
        while (true)
        {
            cursor.SkipBlanks();
            var start = cursor.Position;
            string key;
            if (cursor.Current is '"' or '\'')
            {
                key = TomlStrings.Read(cursor, isKey: true);
            }
            else
            {
                while (cursor.Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-')
                {
                    cursor.Position++;
                }

                key = cursor.Position > start ? cursor.Substring(start) : throw cursor.Expected("a key");
            }

            parts.Add((key, cursor.SpanFrom(start)));
            cursor.SkipBlanks();
            if (cursor.Current != '.')
            {
                return parts;
            }

            cursor.Position++;
        }
    }

    /// <summary>Reads an entry (a key, which may be dotted, an equals sign and a value) into a table.</summary>
    public void ReadEntry(TomlTable into)
    {
        var start = cursor.Position;
        var parts = ReadKey();
        if (cursor.Current != '=')
        {
            throw cursor.Expected("'='");
        }

        cursor.Position++;
        cursor.SkipBlanks();
        var value = ReadValue(into.Depth + parts.Count);
        Put(into, parts, value, start);
    }

    private static void Put(TomlTable into, List<(string Key, TextSpan Span)> parts, DataValue value, int start)
    {
        var table = into;
        for (var i = 0; i < parts.Count - 1; i++)
        {
            var (key, span) = parts[i];
            table.Extend(value.Span.End);
            switch (table.Find(key))
            {
                case null:
                    CheckDepth(table.Depth + 1, span);
                    var made = new TomlTable(TomlTableKind.Dotted, TextSpan.FromBounds(start, value.Span.End), table.Depth + 1);
                    table.Add(key, span, made);
                    table = made;
                    break;
                case TomlTable { Kind: TomlTableKind.Dotted } found:
                    table = found;
                    break;
                default:
                    throw Twice(key, span);
            }
        }

        var last = parts[parts.Count - 1];
        if (table.Find(last.Key) is not null)
        {
            throw Twice(last.Key, last.Span);
        }

        table.Extend(value.Span.End);
        table.Add(last.Key, last.Span, value);
    }

    /// <summary>Creates the fault for a key that already has a value.</summary>
    public static TomlFault Twice(string key, TextSpan span) => new(span, $"The key '{key}' is already defined; the first definition is used",
        saysWhatIsDone: true);

    /// <summary>Throws if a value is nested too deep.</summary>
    public static void CheckDepth(int depth, TextSpan span)
    {
        if (depth > DataLimits.MaxDepth)
        {
            throw new TomlFault(span, DataLimits.TooDeep, saysWhatIsDone: true);
        }
    }

    private DataValue ReadValue(int depth)
    {
        var start = cursor.Position;
        switch (cursor.Current)
        {
            case '"' or '\'':
                var text = TomlStrings.Read(cursor);
                return DataValue.String(cursor.SpanFrom(start), text);
            case '[':
                CheckDepth(depth, new TextSpan(start, 1));
                return ReadList(start, depth);
            case '{':
                CheckDepth(depth, new TextSpan(start, 1));
                return ReadTable(start, depth);
            default:
                return ReadWord(start);
        }
    }

    private DataValue ReadWord(int start)
    {
        while (cursor.Current is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' or '-' or '.' or ':' or '_')
        {
            cursor.Position++;
        }

        // A time may follow its date after a space.
        if (cursor.Position - start == 10 && cursor.Text[start + 4] == '-' && cursor.Current == ' ' && cursor.Peek(1) is >= '0' and <= '9'
            && cursor.Peek(3) == ':')
        {
            cursor.Position++;
            while (cursor.Current is (>= '0' and <= '9') or '+' or '-' or '.' or ':' or 'Z' or 'z')
            {
                cursor.Position++;
            }
        }

        return cursor.Position > start ? TomlNumbers.Read(cursor.Substring(start), cursor.SpanFrom(start), problems) : throw cursor.Expected("a value");
    }

    private DataValue ReadList(int start, int depth)
    {
        var items = new List<DataValue>();
        cursor.Position++;
        cursor.SkipLines();
        while (cursor.Current != ']')
        {
            items.Add(ReadValue(depth + 1));
            cursor.SkipLines();
            if (cursor.Current == ',')
            {
                cursor.Position++;
                cursor.SkipLines();
            }
            else if (cursor.Current != ']')
            {
                throw cursor.Expected("',' or ']'");
            }
        }

        cursor.Position++;
        return DataValue.List(cursor.SpanFrom(start), items);
    }

    // As in TOML 1.1: over several lines, and with an optional comma after the last entry.
    private DataValue ReadTable(int start, int depth)
    {
        var table = new TomlTable(TomlTableKind.Header, new TextSpan(start, 1), depth);
        cursor.Position++;
        cursor.SkipLines();
        while (cursor.Current != '}')
        {
            ReadEntry(table);
            cursor.SkipLines();
            if (cursor.Current == ',')
            {
                cursor.Position++;
                cursor.SkipLines();
            }
            else if (cursor.Current != '}')
            {
                throw cursor.Expected("',' or '}'");
            }
        }

        cursor.Position++;
        table.Extend(cursor.Position);
        return table.ToValue();
    }
}
