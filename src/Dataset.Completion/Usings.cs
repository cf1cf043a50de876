// The library's own span has the simple name in every namespace below Dataset.
global using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;
