namespace Dataset.Text.Quotes;

/// <summary>A sentence of the reporter, whole quotations in it: tokens from <paramref name="From"/> up to, not including, <paramref name="To"/>.</summary>
internal readonly record struct Frame(int From, int To);
