using System;
using System.Collections.Generic;
using System.Text;

namespace Dataset.Emitter;

/// <summary>
/// The text with the contents of a generated table (<c>CompiledTableAttribute</c>): one entry per line, with fields separated by tabs; an empty field is equal
/// to the field before it. Any field content is read back as it was written.
/// </summary>
internal static class PackedEntries
{
    private const char Separator = '\t';
    private const char LineEnd = '\n';
    private const char Escape = '\\';

    // A field without any text; an empty one would repeat the field before it.
    private const string NoText = "\\e";

    /// <summary>Writes entries that have at least one field each.</summary>
    public static string Write(IEnumerable<IReadOnlyList<string>> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries)
        {
            if (text.Length > 0)
            {
                text.Append(LineEnd);
            }

            for (var i = 0; i < entry.Count; i++)
            {
                if (i == 0)
                {
                    Append(text, entry[0]);
                    continue;
                }

                text.Append(Separator);
                if (entry[i] != entry[i - 1])
                {
                    Append(text, entry[i]);
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Reads the entries of a text. Any text is accepted: a later version may have more fields or escapes.</summary>
    public static List<string[]> Read(string text)
    {
        var entries = new List<string[]>();
        var fields = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(LineEnd, start);
            end = end < 0 ? text.Length : end;
            fields.Clear();
            for (var i = start; i <= end;)
            {
                var separator = text.IndexOf(Separator, i, end - i);
                var stop = separator < 0 ? end : separator;
                fields.Add(stop == i && fields.Count > 0 ? fields[fields.Count - 1] : ReadField(text, i, stop - i));
                i = stop + 1;
            }

            entries.Add(fields.ToArray());
            start = end + 1;
        }

        return entries;
    }

    private static void Append(StringBuilder text, string field)
    {
        if (field.Length == 0)
        {
            text.Append(NoText);
            return;
        }

        for (var i = 0; i < field.Length; i++)
        {
            switch (field[i])
            {
                case Separator:
                    text.Append("\\t");
                    break;
                case LineEnd:
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case Escape:
                    text.Append("\\\\");
                    break;
                default:
                    // Neither a segment nor an assembly's metadata can contain an unpaired surrogate; both contain U+FFFD instead.
                    text.Append(IsUnpaired(field, i) ? '\uFFFD' : field[i]);
                    break;
            }
        }
    }

    private static bool IsUnpaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));

    private static string ReadField(string text, int start, int length)
    {
        var escape = text.IndexOf(Escape, start, length);
        if (escape < 0)
        {
            return text.Substring(start, length);
        }

        var field = new StringBuilder(length);
        for (var i = start; i < start + length; i++)
        {
            if (text[i] != Escape || i + 1 == start + length)
            {
                field.Append(text[i]);
                continue;
            }

            switch (text[++i])
            {
                case 't':
                    field.Append(Separator);
                    break;
                case 'n':
                    field.Append(LineEnd);
                    break;
                case 'r':
                    field.Append('\r');
                    break;
                case 'e':
                    break;
                default:
                    field.Append(text[i]);
                    break;
            }
        }

        return field.ToString();
    }
}
