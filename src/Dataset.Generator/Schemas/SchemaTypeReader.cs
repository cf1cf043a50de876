using System.Collections.Generic;
using System.Linq;
using Dataset.Text;
using Microsoft.CodeAnalysis;

namespace Dataset.Schemas;

/// <summary>Reads the type of one parameter.</summary>
internal sealed class SchemaTypeReader(SchemaReader reader, INamedTypeSymbol declaring, IParameterSymbol parameter)
{
    private const string Supported = "it can be a string, bool, number, DateOnly, TimeOnly, DateTime, DateTimeOffset, TimeSpan, Guid, Uri, enum, Person, "
        + "Organization, Place, NewsEvent, Entity, Claim, Article, a list or dictionary of these, or a record of these";

    private static readonly Dictionary<SpecialType, SchemaKind> SpecialTypes = new()
    {
        [SpecialType.System_String] = SchemaKind.String,
        [SpecialType.System_Boolean] = SchemaKind.Boolean,
        [SpecialType.System_SByte] = SchemaKind.SByte,
        [SpecialType.System_Byte] = SchemaKind.Byte,
        [SpecialType.System_Int16] = SchemaKind.Int16,
        [SpecialType.System_UInt16] = SchemaKind.UInt16,
        [SpecialType.System_Int32] = SchemaKind.Int32,
        [SpecialType.System_UInt32] = SchemaKind.UInt32,
        [SpecialType.System_Int64] = SchemaKind.Int64,
        [SpecialType.System_UInt64] = SchemaKind.UInt64,
        [SpecialType.System_Single] = SchemaKind.Single,
        [SpecialType.System_Double] = SchemaKind.Double,
        [SpecialType.System_Decimal] = SchemaKind.Decimal,
        [SpecialType.System_DateTime] = SchemaKind.DateTime,
    };

    private static readonly Dictionary<string, SchemaKind> SystemTypes = new()
    {
        ["DateOnly"] = SchemaKind.DateOnly,
        ["TimeOnly"] = SchemaKind.TimeOnly,
        ["DateTimeOffset"] = SchemaKind.DateTimeOffset,
        ["TimeSpan"] = SchemaKind.TimeSpan,
        ["Guid"] = SchemaKind.Guid,
        ["Uri"] = SchemaKind.Uri,
    };

    private static readonly Dictionary<string, SchemaKind> LibraryTypes = new()
    {
        ["Person"] = SchemaKind.Person,
        ["Organization"] = SchemaKind.Organization,
        ["Place"] = SchemaKind.Place,
        ["NewsEvent"] = SchemaKind.Event,
        ["Entity"] = SchemaKind.Entity,
        ["Claim"] = SchemaKind.Claim,
        ["Article"] = SchemaKind.Article,
    };

    /// <summary>Reads the type; returns null, and reports it, if the type is not supported for front matter.</summary>
    public SchemaType? Read()
    {
        // A type that does not exist yet is reported by the compiler.
        var reported = false;
        var type = Read(parameter.Type, ref reported);
        if (type is null && !reported && !HasError(parameter.Type))
        {
            var name = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            reader.Report(parameter, $"Parameter '{parameter.Name}' of {declaring.Name} has the type '{name}', which is not supported for front matter; "
                + Supported);
        }

        return type;
    }

    private static bool HasError(ITypeSymbol type) => type.TypeKind == TypeKind.Error
        || (type is IArrayTypeSymbol array && HasError(array.ElementType))
        || (type is INamedTypeSymbol named && HasErrorArgument(named));

    private static bool HasErrorArgument(INamedTypeSymbol type)
    {
        foreach (var argument in type.TypeArguments)
        {
            if (HasError(argument))
            {
                return true;
            }
        }

        return false;
    }

    private SchemaType? Read(ITypeSymbol type, ref bool reported)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Read(nullable.TypeArguments[0], ref reported) is { } underlying ? underlying with { IsNullable = true } : null;
        }

        // A type that was compiled without nullable annotations may be null.
        var isNullable = type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return ReadItem(array.ElementType, ref reported) is { } element
                ? new(SchemaKind.List, SchemaReader.NameOf(type), isNullable, IsValueType: false) { Item = element, Shape = ListShape.Array }
                : null;
        }

        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (SpecialTypes.TryGetValue(type.SpecialType, out var kind)
            || (IsIn(named, "System") && named.Arity == 0 && SystemTypes.TryGetValue(named.Name, out kind))
            || (SchemaReader.IsOfLibrary(named) && named.Arity == 0 && LibraryTypes.TryGetValue(named.Name, out kind)))
        {
            return new(kind, SchemaReader.NameOf(type), isNullable, type.IsValueType);
        }

        return named.TypeKind == TypeKind.Enum ? ReadEnum(named)
            : named.Arity > 0 ? ReadGeneric(named, isNullable, ref reported)
            : SchemaReader.IsRecordType(named) && named.ContainingType is not { IsGenericType: true }
                ? new(SchemaKind.Record, SchemaReader.NameOf(type), isNullable, type.IsValueType) { Record = reader.ReadRecord(named) }
            : null;
    }

    private SchemaType? ReadGeneric(INamedTypeSymbol type, bool isNullable, ref bool reported)
    {
        if (SchemaReader.IsOfLibrary(type) && type is { Name: "Article", Arity: 1 })
        {
            return ReadArticle(type, isNullable, ref reported);
        }

        ListShape? shape = type.OriginalDefinition.SpecialType switch
        {
            SpecialType.System_Collections_Generic_IReadOnlyList_T => ListShape.ReadOnly,
            SpecialType.System_Collections_Generic_IReadOnlyCollection_T => ListShape.ReadOnly,
            SpecialType.System_Collections_Generic_IEnumerable_T => ListShape.ReadOnly,
            _ => IsIn(type, "System.Collections.Immutable") && type is { Name: "ImmutableArray", Arity: 1 } ? ListShape.Immutable : null,
        };
        var name = SchemaReader.NameOf(type);
        if (shape is { } list)
        {
            return ReadItem(type.TypeArguments[0], ref reported) is { } item
                ? new(SchemaKind.List, name, isNullable, type.IsValueType) { Item = item, Shape = list }
                : null;
        }

        return IsIn(type, "System.Collections.Generic") && type is { Name: "IReadOnlyDictionary", Arity: 2 }
            && type.TypeArguments[0].SpecialType == SpecialType.System_String && ReadItem(type.TypeArguments[1], ref reported) is { } value
                ? new(SchemaKind.Dictionary, name, isNullable, IsValueType: false) { Item = value }
                : null;
    }

    private SchemaType? ReadItem(ITypeSymbol type, ref bool reported) => Read(type, ref reported);

    // Articles with another type belong to another corpus, to which a key here does not refer.
    private SchemaType? ReadArticle(INamedTypeSymbol type, bool isNullable, ref bool reported)
    {
        var data = type.TypeArguments[0];
        if (reader.IsRoot(data))
        {
            return new(SchemaKind.Article, SchemaReader.NameOf(type), isNullable, IsValueType: false) { DataName = SchemaReader.NameOf(data) };
        }

        reported = !HasError(data);
        if (reported)
        {
            reader.Report(parameter, $"Parameter '{parameter.Name}' of {declaring.Name} refers to an article with front matter of type '{data.Name}', but the "
                + $"articles of the corpus have '{reader.RootName}'");
        }

        return null;
    }

    private static SchemaType ReadEnum(INamedTypeSymbol type)
    {
        var isUnsigned = type.EnumUnderlyingType?.SpecialType == SpecialType.System_UInt64;
        var isFlags = false;
        foreach (var attribute in type.GetAttributes())
        {
            isFlags |= attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" };
        }

        var members = new List<EnumMember>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value } field)
            {
                members.Add(new(WrittenNameOf(field), Constants.ToInt64(value)));
            }
        }

        return new(SchemaKind.Enum, SchemaReader.NameOf(type), IsNullable: false, IsValueType: true)
        {
            Enum = new(type.Name, isFlags, isUnsigned, new EquatableArray<EnumMember>(members)),
        };
    }

    private static string WrittenNameOf(IFieldSymbol field)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "JsonStringEnumMemberNameAttribute" && attribute.ConstructorArguments.FirstOrDefault().Value is string name)
            {
                return name;
            }
        }

        return field.Name;
    }

    private static bool IsIn(INamedTypeSymbol type, string space) => type.ContainingType is null && type.ContainingNamespace?.ToDisplayString() == space;
}
