using System.Text;

namespace Dataset.Text.FrontMatter;

/// <summary>Writes a value as canonical JSON: no whitespace, only required escapes, numbers as they are spelled, entries in their order.</summary>
internal static class JsonText
{
    /// <summary>Returns the JSON of a value. Values from the readers are at most 63 levels deep.</summary>
    public static string Write(DataValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, DataValue value)
    {
        switch (value.Kind)
        {
            case DataKind.Null:
                text.Append("null");
                break;
            case DataKind.String:
                Write(text, value.Text);
                break;
            case DataKind.List:
                WriteItems(text, value);
                break;
            case DataKind.Map:
                WriteEntries(text, value);
                break;
            default:
                text.Append(value.Text);
                break;
        }
    }

    private static void WriteItems(StringBuilder text, DataValue list)
    {
        text.Append('[');
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            Write(text, list.Items[i]);
        }

        text.Append(']');
    }

    private static void WriteEntries(StringBuilder text, DataValue map)
    {
        text.Append('{');
        for (var i = 0; i < map.Entries.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            Write(text, map.Entries[i].Key);
            text.Append(':');
            Write(text, map.Entries[i].Value);
        }

        text.Append('}');
    }

    private static void Write(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case < ' ':
                    text.Append("\\u00").Append(HexDigit(c >> 4)).Append(HexDigit(c & 15));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
