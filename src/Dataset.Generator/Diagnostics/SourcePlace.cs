using Microsoft.CodeAnalysis;

namespace Dataset.Diagnostics;

/// <summary>
/// A place in source code: a <see cref="Location"/> with its syntax tree, so that <c>#pragma warning</c>,
/// <c>[SuppressMessage]</c> and <c>.editorconfig</c> apply to what is reported there. It is the only type of the model that
/// holds an object of the compiler, and it goes from a declaration to the <see cref="Reporter"/> and nowhere else: a location
/// equals another one of the same tree object only, so each edit of a file gives new ones for all that stands in it, and
/// code that depended on one would be generated again.
/// </summary>
internal readonly record struct SourcePlace(Location Location)
{
    public static SourcePlace Of(SyntaxNode node) => new(node.GetLocation());

    public static SourcePlace Of(SyntaxToken token) => new(token.GetLocation());

    /// <summary>The name of a symbol where it is declared first, null where it is declared in no source file.</summary>
    public static SourcePlace? Of(ISymbol symbol)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.IsInSource)
            {
                return new(location);
            }
        }

        return null;
    }

    /// <summary>The same place as a path, a span and lines, for a report about a tree that the compilation no longer has.</summary>
    public Location ToExternalLocation()
    {
        var lines = Location.GetLineSpan();
        return Location.Create(lines.Path, Location.SourceSpan, lines.Span);
    }
}
