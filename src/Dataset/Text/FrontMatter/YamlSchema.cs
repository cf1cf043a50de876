namespace Dataset.Text.FrontMatter;

/// <summary>The core schema of YAML 1.2 (section 10.3): what a plain scalar is.</summary>
internal static class YamlSchema
{
    /// <summary>The value of a plain scalar.</summary>
    public static DataValue Resolve(YamlCursor cursor, string text, TextSpan span)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return DataValue.Null(span);
            case "true" or "True" or "TRUE":
                return DataValue.Boolean(span, true);
            case "false" or "False" or "FALSE":
                return DataValue.Boolean(span, false);
        }

        if (text[0] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
        {
            return DataValue.String(span, text);
        }

        if (IsSpecial(text))
        {
            cursor.Report(span, $"'{text}' is not a number of JSON; it was read as a text");
            return DataValue.String(span, text);
        }

        if (YamlNumbers.IsBased(text))
        {
            if (text.Length > YamlNumbers.LongestBased)
            {
                cursor.Report(span, $"A number of more than {YamlNumbers.LongestBased} hexadecimal or octal digits is not supported; it was read as a text");
                return DataValue.String(span, text);
            }

            return DataValue.Number(span, YamlNumbers.ToDecimal(text));
        }

        return YamlNumbers.ToJson(text) is { } json ? DataValue.Number(span, json) : DataValue.String(span, text);
    }

    // Infinity and not-a-number.
    private static bool IsSpecial(string text) =>
        text is ".nan" or ".NaN" or ".NAN" || (text[0] is '+' or '-' ? text.Substring(1) : text) is ".inf" or ".Inf" or ".INF";
}
