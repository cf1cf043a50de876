namespace Dataset.Diagnostics;

/// <summary>What a diagnostic passes to code fixes in addition to its message; <see cref="DiagnosticProperties"/> has the keys.</summary>
internal readonly record struct IssueProperty(string Key, string Value);
