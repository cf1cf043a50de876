using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Diagnostics;

/// <summary>A place in a file as plain data; it becomes a <see cref="Location"/> only when something is reported there.</summary>
internal readonly record struct FileSpan(string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The first character of a file.</summary>
    public static FileSpan StartOf(string path) => new(path, 0, 0, 0, 0, 0, 0);

    /// <summary>The place of a piece of syntax.</summary>
    public static FileSpan Of(SyntaxNode node) => Of(node.SyntaxTree, node.Span);

    public static FileSpan Of(SyntaxToken token) => Of(token.SyntaxTree!, token.Span);

    /// <summary>The name of a symbol where it is declared first, null where it is declared in no file.</summary>
    public static FileSpan? Of(ISymbol symbol)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.SourceTree is { } tree)
            {
                return Of(tree, location.SourceSpan);
            }
        }

        return null;
    }

    public Location ToLocation() => Path is null
        ? Location.None
        : Location.Create(
            Path,
            new Microsoft.CodeAnalysis.Text.TextSpan(Start, Length),
            new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn)));

    private static FileSpan Of(SyntaxTree tree, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        var lines = tree.GetLineSpan(span);
        var (start, end) = (lines.StartLinePosition, lines.EndLinePosition);
        return new(tree.FilePath, span.Start, span.Length, start.Line, start.Character, end.Line, end.Character);
    }
}
