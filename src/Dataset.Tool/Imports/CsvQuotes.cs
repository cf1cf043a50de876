using System;
using System.IO;

namespace Dataset.Tool.Imports;

/// <summary>Looks for a quotation mark that is never closed: all rows after it would silently be one field.</summary>
internal static class CsvQuotes
{
    /// <summary>The line on which the field begins that has no end, from 1; 0 where all have one.</summary>
    public static int FindOpen(TextReader table)
    {
        var (line, opened) = (1, 0);
        var buffer = new char[1 << 14];
        for (var read = table.Read(buffer); read > 0; read = table.Read(buffer))
        {
            foreach (var c in buffer.AsSpan(0, read))
            {
                line += c == '\n' ? 1 : 0;
                opened = c != '"' ? opened : opened == 0 ? line : 0;
            }
        }

        return opened;
    }
}
