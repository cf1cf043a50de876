using System;
using System.IO;

namespace Dataset.Tool.Imports;

/// <summary>Finds a quotation mark that is never closed. Without this check, all rows after it would silently become one field.</summary>
internal static class CsvQuotes
{
    /// <summary>Returns the one-based line on which the unclosed field begins, or 0 if all fields are closed.</summary>
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
