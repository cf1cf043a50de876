using System.Diagnostics;
using System.Globalization;

namespace Dataset;

/// <summary>A problem in a brat folder. The line that causes it is left out; everything else is read.</summary>
/// <param name="Path">The path of the file, relative to the folder, separated by <c>/</c>.</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Column">The column in the line, from 1, in UTF-16 code units.</param>
/// <param name="Message">The description of the problem.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BratIssue(string Path, int Line, int Column, string Message)
{
    /// <summary>Returns the issue on one line, in the form of a compiler message.</summary>
    /// <returns>A string such as <c>politics/summit.ann(3,4): No line has the id 'T9'.</c></returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): {Message}");
}
