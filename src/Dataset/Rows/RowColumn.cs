using System;
using System.Diagnostics.CodeAnalysis;

namespace Dataset.Rows;

/// <summary>A column of a flat table: its description, and a function that reads its value from a row.</summary>
/// <typeparam name="TRow">The type of the object that a row shows.</typeparam>
internal abstract class RowColumn<TRow>
{
    /// <summary>The name, in snake_case.</summary>
    public required string Name { get; init; }

    /// <summary>The description of the values.</summary>
    public required string Description { get; init; }

    /// <summary>Whether the value of a row can be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the column is one of those that together identify a row.</summary>
    public bool IsKey { get; init; }

    /// <summary>The type of the values.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public abstract Type Type { get; }

    /// <summary>Returns the value, or null if the row has no value.</summary>
    public abstract object? GetObject(TRow row, CodePoints codePoints);

    /// <summary>Returns whether the row has no value.</summary>
    public abstract bool IsNull(TRow row, CodePoints codePoints);
}

/// <summary>A column whose values can be read as a type without boxing.</summary>
/// <typeparam name="TRow">The type of the object that a row shows.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
internal interface ITypedColumn<TRow, T>
{
    /// <summary>Gets the value, if the row has one.</summary>
    bool TryGet(TRow row, CodePoints codePoints, [MaybeNullWhen(false)] out T value);
}

/// <summary>A column of strings.</summary>
internal sealed class TextColumn<TRow>(Func<TRow, string?> get) : RowColumn<TRow>, ITypedColumn<TRow, string>
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type Type => typeof(string);

    public override object? GetObject(TRow row, CodePoints codePoints) => get(row);

    public override bool IsNull(TRow row, CodePoints codePoints) => get(row) is null;

    public bool TryGet(TRow row, CodePoints codePoints, [MaybeNullWhen(false)] out string value) => (value = get(row)) is not null;
}

/// <summary>A column of numbers or days.</summary>
internal sealed class ValueColumn<
    TRow, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)] T>(
    Func<TRow, CodePoints, T?> get) : RowColumn<TRow>, ITypedColumn<TRow, T>
    where T : struct
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type Type => typeof(T);

    public override object? GetObject(TRow row, CodePoints codePoints) => get(row, codePoints);

    public override bool IsNull(TRow row, CodePoints codePoints) => get(row, codePoints) is null;

    public bool TryGet(TRow row, CodePoints codePoints, out T value)
    {
        var found = get(row, codePoints);
        value = found.GetValueOrDefault();
        return found.HasValue;
    }
}
