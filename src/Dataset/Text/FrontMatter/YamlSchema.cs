namespace Dataset.Text.FrontMatter;

/// <summary>The core schema of YAML 1.2 (section 10.3), which determines the type of a plain scalar.</summary>
internal static class YamlSchema
{
    /// <summary>Returns the value of a plain scalar; reports a value that is not supported, unless it is a key.</summary>
    public static DataValue Resolve(YamlCursor cursor, string text, TextSpan span, bool isKey)
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
            return Text(cursor, text, span, isKey, $"'{text}' is not a JSON number; it is read as a string");
        }

        if (YamlNumbers.IsBased(text))
        {
            return text.Length <= YamlNumbers.LongestBased ? DataValue.Number(span, YamlNumbers.ToDecimal(text))
                : Text(cursor, text, span, isKey, "A hexadecimal or octal number of more than 1,000 characters is not supported; it is read as a string");
        }

        return YamlNumbers.ToJson(text) is { } json ? DataValue.Number(span, json) : DataValue.String(span, text);
    }

    private static DataValue Text(YamlCursor cursor, string text, TextSpan span, bool isKey, string problem)
    {
        if (!isKey)
        {
            cursor.Report(span, problem);
        }

        return DataValue.String(span, text);
    }

    // Infinity and not-a-number.
    private static bool IsSpecial(string text) =>
        text is ".nan" or ".NaN" or ".NAN" || (text[0] is '+' or '-' ? text.Substring(1) : text) is ".inf" or ".Inf" or ".INF";
}
