using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Dataset.Diagnostics;
using Dataset.Text;
using Dataset.Text.FrontMatter;
using Microsoft.CodeAnalysis;

namespace Dataset.Schemas;

/// <summary>
/// Reads the type of <c>[FrontMatter&lt;T&gt;]</c> into a schema. What cannot be part of one is reported (DS0017) at its place in the source, or at the
/// attribute if the type is in another assembly.
/// </summary>
internal sealed class SchemaReader
{
    private static readonly SymbolDisplayFormat FullNames = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly INamedTypeSymbol _corpus;
    private readonly INamedTypeSymbol _root;
    private readonly SourcePlace _attribute;
    private readonly CancellationToken _cancellation;
    private readonly List<SourceIssue> _issues;
    private readonly Dictionary<INamedTypeSymbol, int> _indexes = new(SymbolEqualityComparer.Default);
    private readonly List<RecordSchema?> _records = [];

    // False if a part is missing: a key that only that part would have is not a mistake.
    private bool _isComplete = true;

    private SchemaReader(INamedTypeSymbol corpus, INamedTypeSymbol root, SourcePlace attribute, List<SourceIssue> issues, CancellationToken cancellation)
    {
        _corpus = corpus;
        _root = root;
        _attribute = attribute;
        _issues = issues;
        _cancellation = cancellation;
    }

    /// <summary>Reads the schema of a type; null if articles cannot have it as the type of their data.</summary>
    /// <param name="corpus">The corpus class.</param>
    /// <param name="argument">The type argument of the attribute.</param>
    /// <param name="attribute">The place of the attribute.</param>
    /// <param name="issues">Receives the issues.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static FrontMatterSchema? Read(
        INamedTypeSymbol corpus, ITypeSymbol argument, SourcePlace attribute, List<SourceIssue> issues, CancellationToken cancellation)
    {
        if (argument.TypeKind == TypeKind.Error)
        {
            // This happens during typing; the compiler reports it.
            return null;
        }

        if (argument is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } root || !IsRecordType(root))
        {
            var why = argument is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: true, IsStatic: false }
                ? "abstract"
                : "not a record, class or struct that you define";
            issues.Add(SourceIssue.At(attribute, "DS0017", $"Type '{argument.ToDisplayString()}' cannot be used for front matter because it is {why}"));
            return null;
        }

        var reader = new SchemaReader(corpus, root, attribute, issues, cancellation);
        return reader.Read();
    }

    private FrontMatterSchema? Read()
    {
        if (_root.Arity > 0 || _root.ContainingType is { IsGenericType: true })
        {
            Report(_root, $"Front matter type '{_root.Name}' must not be generic");
            return null;
        }

        if (_root.IsFileLocal || !IsSeenAsWidely())
        {
            Report(_root, $"Front matter type '{_root.Name}' is less accessible than corpus '{_corpus.Name}'; "
                + (_root.IsFileLocal ? "remove 'file'" : "make the type public or the corpus internal"));
            return null;
        }

        ReadRecord(_root);
        var records = _records.ConvertAll(static record => record!);
        return new(NameOf(_root), new(records), _isComplete);
    }

    /// <summary>Returns the index of a record among those of the schema.</summary>
    public int ReadRecord(INamedTypeSymbol type)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_indexes.TryGetValue(type, out var index))
        {
            return index;
        }

        index = _records.Count;
        _indexes.Add(type, index);
        _records.Add(null);
        var documentation = ParameterDocumentation.Of(type, _cancellation);
        var properties = new List<SchemaProperty>();
        if (FindConstructor(type) is { } constructor)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (ReadProperty(type, parameter, documentation) is { } property)
                {
                    properties.Add(property);
                }
            }

            TellSameNames(type, constructor, properties);
        }

        _records[index] = new(NameOf(type), type.Name, documentation.Summary, new(properties));
        return index;
    }

    /// <summary>Reports an issue of a parameter or a type.</summary>
    public void Report(ISymbol symbol, string message)
    {
        _isComplete = false;
        _issues.Add(SourceIssue.At(PlaceOf(symbol), "DS0017", message));
    }

    /// <summary>Whether a type is the front matter type of the corpus.</summary>
    public bool IsRoot(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, _root);

    /// <summary>The name of the front matter type of the corpus.</summary>
    public string RootName => _root.Name;

    /// <summary>Returns the type in C#, without its own <c>?</c>.</summary>
    public static string NameOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(FullNames);

    /// <summary>Whether a type is user-defined: types of the framework and of this library have other meanings.</summary>
    public static bool IsRecordType(INamedTypeSymbol type) =>
        type is
        {
            TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false, IsTupleType: false, IsRefLikeType: false,
            SpecialType: SpecialType.None
        }
        && RootNamespace(type) is not "System" && !IsOfLibrary(type);

    /// <summary>Whether a type is from this library.</summary>
    public static bool IsOfLibrary(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Dataset", ContainingNamespace.IsGlobalNamespace: true } && type.ContainingAssembly?.Name == "Dataset";

    private static string? RootNamespace(INamedTypeSymbol type)
    {
        string? name = null;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = space.Name;
        }

        return name;
    }

    private SourcePlace PlaceOf(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _corpus.ContainingAssembly) && SourcePlace.Of(symbol) is { } place
            ? place
            : _attribute;

    // The corpus class is internal or public; protected types are visible to neither.
    private bool IsSeenAsWidely()
    {
        for (var type = _root; type is not null; type = type.ContainingType)
        {
            var isSeen = type.DeclaredAccessibility == Accessibility.Public
                || (_corpus.DeclaredAccessibility != Accessibility.Public
                    && type.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal);
            if (!isSeen)
            {
                return false;
            }
        }

        return true;
    }

    private IMethodSymbol? FindConstructor(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors
            .Where(static constructor => constructor is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false })
            .ToList();

        // A primary constructor is declared; the constructor of a struct without parameters is not.
        var chosen = constructors.Count == 1 ? constructors[0] : constructors.Where(IsChosen).ToList() is { Count: 1 } marked ? marked[0] : null;
        if (constructors.Count > 1 && chosen is null)
        {
            Report(type, $"'{type.Name}' has {constructors.Count} public constructors; mark the one whose parameters define the schema with [JsonConstructor]");
            return null;
        }

        if (chosen is null or { Parameters.Length: 0 })
        {
            Report(type, $"'{type.Name}' has no public constructor with parameters, which define the schema");
            return null;
        }

        if (!Has(chosen, "SetsRequiredMembersAttribute") && FindRequired(type) is { } required)
        {
            Report(type, $"'{type.Name}' has the required member '{required.Name}', which its constructor does not set; make it a parameter, or mark the "
                + "constructor with [SetsRequiredMembers]");
            return null;
        }

        return chosen;
    }

    private static bool IsChosen(IMethodSymbol constructor) => Has(constructor, "JsonConstructorAttribute");

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(data => data.AttributeClass?.Name == attribute);

    private static ISymbol? FindRequired(INamedTypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                {
                    return member;
                }
            }
        }

        return null;
    }

    private SchemaProperty? ReadProperty(INamedTypeSymbol type, IParameterSymbol parameter, ParameterDocumentation documentation)
    {
        if (parameter.RefKind is not (RefKind.None or RefKind.In))
        {
            Report(parameter, $"Parameter '{parameter.Name}' of {type.Name} must not be passed by reference");
            return null;
        }

        if (new SchemaTypeReader(this, type, parameter).Read() is not { } read)
        {
            _isComplete = false;
            return null;
        }

        var property = FindProperty(type, parameter.Name);
        var attributes = parameter.GetAttributes().Concat(property?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty).ToList();
        var renamed = attributes.FirstOrDefault(static data => data.AttributeClass?.Name == "JsonPropertyNameAttribute");
        var key = renamed?.ConstructorArguments.FirstOrDefault().Value as string;
        var rules = new RuleReader(this, parameter, read).Read(attributes);
        var hasDefault = parameter.HasExplicitDefaultValue;
        if (hasDefault && parameter.ExplicitDefaultValue is { } constant && Constant.Of(constant).IsNull)
        {
            // Runtime attributes can specify such a default, for example a time.
            Report(parameter, $"Parameter '{parameter.Name}' of {type.Name} has a default value of type "
                + $"{constant.GetType().Name}, which is not supported");
        }

        var isRequired = attributes.Any(static data => data.AttributeClass?.Name == "RequiredAttribute") || (!hasDefault && !read.IsNullable);
        return new(
            key ?? parameter.Name,
            key is not null,
            read,
            isRequired,
            hasDefault ? Constant.Of(parameter.ExplicitDefaultValue) : null,
            rules,
            documentation.Find(parameter.Name));
    }

    // If the parameter of a record has no property of its own, a base type may have it.
    private static IPropertySymbol? FindProperty(INamedTypeSymbol type, string parameter)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: false, IsStatic: false } property
                    && string.Equals(property.Name, parameter, StringComparison.OrdinalIgnoreCase))
                {
                    return property;
                }
            }
        }

        return null;
    }

    private void TellSameNames(INamedTypeSymbol type, IMethodSymbol constructor, List<SchemaProperty> properties)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < properties.Count && properties.Count == constructor.Parameters.Length; i++)
        {
            var folded = KeyFolding.Fold(properties[i].Key);
            if (keys.TryGetValue(folded, out var first))
            {
                Report(constructor.Parameters[i], $"Parameters '{first}' and '{properties[i].Key}' of {type.Name} map to the same key; case, '-' and "
                    + "'_' are ignored");
            }
            else
            {
                keys.Add(folded, properties[i].Key);
            }
        }
    }
}
