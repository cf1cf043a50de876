// The library's own TextSpan takes precedence over the simple name in every namespace below Dataset.
global using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;
