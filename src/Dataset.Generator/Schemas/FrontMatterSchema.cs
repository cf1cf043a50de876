using System;
using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Schemas;

/// <summary>The type of the front matter of a corpus as plain data: the source of the checks, the emitted code and the JSON Schema.</summary>
/// <param name="TypeName">The type in C#, with <c>global::</c>.</param>
/// <param name="Records">The type itself, then the records that it uses, each once. They refer to each other by index, so they may be recursive.</param>
/// <param name="IsValid">Whether all of it can be read; if not, that was reported, and no value is checked.</param>
internal sealed record FrontMatterSchema(string TypeName, EquatableArray<RecordSchema> Records, bool IsValid)
{
    /// <summary>Whether anything in it refers to an entity or a claim, so that it must be checked again when one is declared.</summary>
    public bool HasDeclaredReferences { get; } = AnyReference(Records);

    public bool Equals(FrontMatterSchema? other) =>
        other is not null && TypeName == other.TypeName && IsValid == other.IsValid && Records.Equals(other.Records);

    public override int GetHashCode() => TypeName.GetHashCode();

    private static bool AnyReference(EquatableArray<RecordSchema> records)
    {
        foreach (var record in records)
        {
            foreach (var property in record.Properties)
            {
                for (var type = property.Type; type is not null; type = type.Item)
                {
                    if (type.Kind is SchemaKind.Person or SchemaKind.Organization or SchemaKind.Place or SchemaKind.Event or SchemaKind.Entity
                        or SchemaKind.Claim)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}

/// <summary>A record, class or struct: the parameters of its constructor.</summary>
/// <param name="TypeName">The type in C#, with <c>global::</c>.</param>
/// <param name="Name">The simple name, for messages.</param>
/// <param name="Summary">The text of its documentation, or null.</param>
/// <param name="Properties">The parameters, in order.</param>
internal sealed record RecordSchema(string TypeName, string Name, string? Summary, EquatableArray<SchemaProperty> Properties)
{
    private Dictionary<string, int>? _byKey;

    /// <summary>Returns the index of the parameter for a key, or -1.</summary>
    public int Find(string key)
    {
        if (_byKey is null)
        {
            var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < Properties.Count; i++)
            {
                byKey[KeyFolding.Fold(Properties[i].Key)] = i;
            }

            _byKey = byKey;
        }

        return _byKey.TryGetValue(KeyFolding.Fold(key), out var property) ? property : -1;
    }

    public bool Equals(RecordSchema? other) =>
        other is not null && TypeName == other.TypeName && Name == other.Name && Summary == other.Summary && Properties.Equals(other.Properties);

    public override int GetHashCode() => TypeName.GetHashCode();
}

/// <summary>A parameter of a record's constructor.</summary>
/// <param name="Key">The name to compare with keys: the name in <c>[JsonPropertyName]</c>, or its own.</param>
/// <param name="IsRenamed">Whether the attribute specifies the name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether the key is required.</param>
/// <param name="Default">Its default value, or null if it has no default value.</param>
/// <param name="Rules">The other rules for its value.</param>
/// <param name="Summary">The text of its documentation, or null.</param>
internal sealed record SchemaProperty(
    string Key, bool IsRenamed, SchemaType Type, bool IsRequired, Constant? Default, EquatableArray<ValueRule> Rules, string? Summary)
{
    /// <summary>
    /// Whether a flag before the value indicates if there is one: a value that is missing, and has no non-null default, is <c>default</c>.
    /// </summary>
    public bool HasFlag => Type.IsNullable || Default is { IsNull: true };
}

/// <summary>Specifies what a front matter value can be read as.</summary>
internal enum SchemaKind
{
    String,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    DateOnly,
    TimeOnly,
    DateTime,
    DateTimeOffset,
    TimeSpan,
    Guid,
    Uri,
    Enum,
    Person,
    Organization,
    Place,
    Event,
    Entity,
    Claim,
    Article,
    Record,
    List,
    Dictionary,
}

/// <summary>Specifies the type of a created list.</summary>
internal enum ListShape
{
    /// <summary>A read-only list, for an interface.</summary>
    ReadOnly,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An immutable array.</summary>
    Immutable,
}

/// <summary>The type of a value.</summary>
/// <param name="Kind">The kind of type.</param>
/// <param name="Name">The type in C#, with <c>global::</c>, without its own <c>?</c>.</param>
/// <param name="IsNullable">Whether the value may be null.</param>
/// <param name="IsValueType">Whether it is a struct or an enum.</param>
internal sealed record SchemaType(SchemaKind Kind, string Name, bool IsNullable, bool IsValueType)
{
    /// <summary>The type of the items of a list or dictionary.</summary>
    public SchemaType? Item { get; init; }

    /// <summary>The type that a list is created as.</summary>
    public ListShape Shape { get; init; }

    /// <summary>The index of a record among those of the schema.</summary>
    public int Record { get; init; }

    /// <summary>The members of an enum.</summary>
    public EnumSchema? Enum { get; init; }

    /// <summary>The type of the front matter of an article that has a type.</summary>
    public string? DataName { get; init; }

    /// <summary>The type with its <c>?</c>.</summary>
    public string AnnotatedName => IsNullable ? Name + "?" : Name;
}

/// <summary>The members of an enum in the order of their declaration.</summary>
/// <param name="Name">The simple name of the enum, for messages.</param>
/// <param name="IsFlags">Whether members may be combined, separated by commas.</param>
/// <param name="IsUnsigned">Whether the type of its values is <see cref="ulong"/>.</param>
/// <param name="Members">The members.</param>
internal sealed record EnumSchema(string Name, bool IsFlags, bool IsUnsigned, EquatableArray<EnumMember> Members);

/// <summary>A member of an enum.</summary>
/// <param name="Name">The written name: the name in <c>[JsonStringEnumMemberName]</c>, or its own.</param>
/// <param name="Value">Its value; for an unsigned value, the same bits.</param>
internal readonly record struct EnumMember(string Name, long Value);
