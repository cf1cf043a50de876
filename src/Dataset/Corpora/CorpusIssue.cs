using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>Something worth telling about a corpus that was made at run time; the same facts are diagnostics when a corpus is compiled.</summary>
/// <param name="Id">The rule's id, such as <c>DS0007</c>; each has a page in the documentation.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is the matter.</param>
/// <param name="Path">The article's source path, or <see langword="null"/> where the issue is about a declaration.</param>
/// <param name="Line">The line in the file, from 1 as compilers show it; 0 where there is no path.</param>
/// <param name="Column">The column in the line, from 1 as compilers show it, in UTF-16 code units; 0 where there is no path.</param>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<CorpusIssue>))]
public sealed record CorpusIssue(string Id, IssueSeverity Severity, string Message, string? Path, int Line, int Column)
{
    /// <summary>One line in the form of a compiler's message.</summary>
    /// <returns>For example <c>news/a.txt(3,14): warning DS0006: The article contains …</c>.</returns>
    public override string ToString()
    {
        var what = $"{Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
        return Path is null ? what : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): {what}");
    }
}
