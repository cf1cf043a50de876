using System.Collections.Generic;

namespace Dataset.Tool.Imports;

/// <summary>An article that is to become a file.</summary>
/// <param name="Name">The path of the file without an extension, made of safe names.</param>
/// <param name="FrontMatter">The entries, in their order; values are as <see cref="FrontMatterText"/> writes them.</param>
/// <param name="Text">What follows them.</param>
/// <param name="IsMarkdown">Whether the text is Markdown.</param>
internal sealed record ImportedArticle(string Name, IReadOnlyList<KeyValuePair<string, object>> FrontMatter, string Text, bool IsMarkdown);
