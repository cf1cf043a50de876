namespace Dataset.Text.FrontMatter;

/// <summary>The limits of what is read from front matter.</summary>
internal static class DataLimits
{
    /// <summary>The maximum nesting of lists and maps: System.Text.Json reads 64 levels, including the outermost.</summary>
    public const int MaxDepth = 63;

    /// <summary>The message for a value that is nested deeper.</summary>
    public static string TooDeep => "Lists and maps nested more than 63 levels deep are not supported; the value is not read";
}
