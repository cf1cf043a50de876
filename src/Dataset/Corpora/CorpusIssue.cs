using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>An issue that was found when a corpus was created at run time. For a compiled corpus, the same issues are reported as diagnostics.</summary>
/// <param name="Id">The id of the rule, such as <c>DS0007</c>. Each rule has a page in the documentation.</param>
/// <param name="Severity">The severity of the issue.</param>
/// <param name="Message">The description of the issue.</param>
/// <param name="Path">The source path of the article, or <see langword="null"/> if the issue concerns a declaration.</param>
/// <param name="Line">The one-based line number in the file, or 0 if the issue has no path.</param>
/// <param name="Column">The one-based column number in the line, in UTF-16 code units, or 0 if the issue has no path.</param>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<CorpusIssue>))]
public sealed record CorpusIssue(string Id, IssueSeverity Severity, string Message, string? Path, int Line, int Column)
{
    /// <summary>Returns the issue as one line, formatted like a compiler message.</summary>
    /// <returns>A string such as <c>news/a.txt(3,14): warning DS0006: The article contains …</c>.</returns>
    public override string ToString()
    {
        var what = $"{Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
        return Path is null ? what : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): {what}");
    }
}
