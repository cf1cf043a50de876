using System.Collections.Generic;

namespace Dataset.Tool.Imports;

/// <summary>An article to write to a file.</summary>
/// <param name="Name">The path of the file without an extension, made up of safe names.</param>
/// <param name="FrontMatter">The entries, in order; the values are of the types that <see cref="FrontMatterText"/> writes.</param>
/// <param name="Text">The text after the front matter.</param>
/// <param name="IsMarkdown">Whether the text is Markdown.</param>
internal sealed record ImportedArticle(string Name, IReadOnlyList<KeyValuePair<string, object>> FrontMatter, string Text, bool IsMarkdown);
