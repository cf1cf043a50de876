using System;
using System.Threading;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Inputs;

/// <summary>Those of one file; most have none.</summary>
internal readonly record struct SpelledCorpora(EquatableArray<SpelledCorpus> Classes);

/// <summary>
/// A type declaration on which <c>[Corpus]</c> is spelled. It remembers what was declared there in the compilation before: to bind all attributes of a class would be
/// most of what an edit elsewhere costs, and is needless where <see cref="AttributeClasses"/> proves that they mean the same.
/// </summary>
internal sealed class SpelledCorpus(TypeDeclarationSyntax syntax) : IEquatable<SpelledCorpus>
{
    // Threads may read several compilations at a time; each takes or leaves the whole.
    private Memory? _last;

    public TypeDeclarationSyntax Syntax => syntax;

    /// <summary>What the type's attributes declare; null if none of them in this file is the library's <c>[Corpus]</c>.</summary>
    public DeclarationsRead? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var classes = AttributeClasses.Find(type, compilation, cancellation);
        if (classes is not null && _last is { } last && classes.Equals(last.Classes))
        {
            return last.Declarations;
        }

        DeclarationsRead? declarations = HasCorpus(type) ? DeclarationReader.Read(type, syntax, cancellation) : null;
        _last = classes is null ? null : new(classes, declarations);
        return declarations;
    }

    public bool Equals(SpelledCorpus? other) => other is not null && ReferenceEquals(syntax, other.Syntax);

    public override bool Equals(object? obj) => Equals(obj as SpelledCorpus);

    public override int GetHashCode() => syntax.SpanStart;

    private bool HasCorpus(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "CorpusAttribute", ContainingType: null } found && DeclarationReader.IsOurs(found)
                && ReferenceEquals(attribute.ApplicationSyntaxReference?.SyntaxTree, syntax.SyntaxTree))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Memory(AttributeClasses Classes, DeclarationsRead? Declarations);
}
