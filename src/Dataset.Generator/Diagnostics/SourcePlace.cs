using Microsoft.CodeAnalysis;

namespace Dataset.Diagnostics;

/// <summary>
/// A place in source code: a <see cref="Location"/> with its syntax tree, so that <c>#pragma warning</c>,
/// <c>[SuppressMessage]</c> and <c>.editorconfig</c> apply to diagnostics at it. It is the only type of the model that
/// contains a compiler object, and it goes from a declaration only to the <see cref="Reporter"/>: a location
/// equals only locations of the same tree object, so each edit of a file changes all locations in it, and
/// code that depended on one would be generated again.
/// </summary>
internal readonly record struct SourcePlace(Location Location)
{
    public static SourcePlace Of(SyntaxNode node) => new(node.GetLocation());

    public static SourcePlace Of(SyntaxToken token) => new(token.GetLocation());

    /// <summary>Returns the name of a symbol at its first declaration, or null if no source file declares it.</summary>
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

    /// <summary>Returns the same place as a path, a span and lines, for a report about a tree that the compilation no longer contains.</summary>
    public Location ToExternalLocation()
    {
        var lines = Location.GetLineSpan();
        return Location.Create(lines.Path, Location.SourceSpan, lines.Span);
    }
}
