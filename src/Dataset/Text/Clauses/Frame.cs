using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>A sentence of the reporter, whole quotations in it: tokens from <paramref name="From"/> up to, not including, <paramref name="To"/>.</summary>
internal readonly record struct Frame(int From, int To);
