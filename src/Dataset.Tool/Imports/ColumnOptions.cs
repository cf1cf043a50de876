namespace Dataset.Tool.Imports;

/// <summary>The columns that the command line specifies; null finds a column by its usual names.</summary>
internal sealed record ColumnOptions(string? Text, string? Title, string? Author, string? Date, string? Key);
