namespace Dataset.Diagnostics;

/// <summary>What a diagnostic hands to code fixes beside its message; <see cref="DiagnosticProperties"/> has the keys.</summary>
internal readonly record struct IssueProperty(string Key, string Value);
