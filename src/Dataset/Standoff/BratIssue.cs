using System.Diagnostics;
using System.Globalization;

namespace Dataset;

/// <summary>Something in a folder of brat's that does not fit; the line that it is about is left out, and everything else is read.</summary>
/// <param name="Path">The file, relative to the folder, with <c>/</c>.</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Column">The column in the line, from 1, in UTF-16 code units.</param>
/// <param name="Message">What is the matter.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BratIssue(string Path, int Line, int Column, string Message)
{
    /// <summary>One line in the form of a compiler's message.</summary>
    /// <returns>For example <c>politics/summit.ann(3,4): No line has the id 'T9'.</c></returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): {Message}");
}
