using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Diagnostics;

/// <summary>A place in an article's file as plain data; it is converted to a <see cref="Location"/> only when a diagnostic is reported there.</summary>
internal readonly record struct FileSpan(string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>Returns the first character of a file.</summary>
    public static FileSpan StartOf(string path) => new(path, 0, 0, 0, 0, 0, 0);

    public Location ToLocation() => Location.Create(
        Path,
        new Microsoft.CodeAnalysis.Text.TextSpan(Start, Length),
        new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn)));
}
