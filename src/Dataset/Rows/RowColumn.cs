using System;
using System.Diagnostics.CodeAnalysis;

namespace Dataset.Rows;

/// <summary>A column of a flat table: what it is, and how its value is read from a row.</summary>
/// <typeparam name="TRow">The object that a row shows.</typeparam>
internal abstract class RowColumn<TRow>
{
    /// <summary>The name, in snake_case.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required string Description { get; init; }

    /// <summary>Whether a row may have nothing there.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether it is one of the columns that together name a row.</summary>
    public bool IsKey { get; init; }

    /// <summary>The type of the values.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public abstract Type Type { get; }

    /// <summary>The value, or null where there is nothing.</summary>
    public abstract object? GetObject(TRow row, CodePoints codePoints);

    /// <summary>Whether the row has nothing there.</summary>
    public abstract bool IsNull(TRow row, CodePoints codePoints);
}

/// <summary>A column whose values can be read as a type without a box around each.</summary>
/// <typeparam name="TRow">The object that a row shows.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
internal interface ITypedColumn<TRow, T>
{
    /// <summary>The value, if there is one.</summary>
    bool TryGet(TRow row, CodePoints codePoints, [MaybeNullWhen(false)] out T value);
}

/// <summary>A column of texts.</summary>
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
