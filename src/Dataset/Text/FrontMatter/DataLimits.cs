namespace Dataset.Text.FrontMatter;

/// <summary>How much of front matter is read.</summary>
internal static class DataLimits
{
    /// <summary>How deep lists and maps may be nested: System.Text.Json reads 64 levels, the outermost included.</summary>
    public const int MaxDepth = 63;

    /// <summary>What is said of a value that is nested deeper.</summary>
    public static string TooDeep => "Lists and maps nested more than 63 levels deep are not supported; the value is not read";
}
