using System.Globalization;

namespace Dataset.Schemas;

/// <summary>A compiler constant: at most one of its members is not null.</summary>
/// <param name="Text">A string.</param>
/// <param name="Flag">A Boolean value.</param>
/// <param name="Exact">An integer, a <see cref="decimal"/>, or the value of an enum member.</param>
/// <param name="Floating">A <see cref="double"/> or <see cref="float"/>.</param>
internal readonly record struct Constant(string? Text, bool? Flag, decimal? Exact, double? Floating)
{
    /// <summary>Whether it is null, which represents <c>default</c> of any type.</summary>
    public bool IsNull => GetValue() is null;

    /// <summary>Creates the constant from the compiler's object; null also for a type that is not used here.</summary>
    public static Constant Of(object? value) => new(
        value as string, value as bool?, Constants.ToNumber(value) as decimal?, Constants.ToNumber(value) as double?);

    /// <summary>Returns a string, a Boolean value, a <see cref="decimal"/>, a <see cref="double"/>, or null.</summary>
    public object? GetValue() => Text ?? Flag ?? Exact ?? (object?)Floating;

    /// <summary>Returns the constant in the invariant culture.</summary>
    public override string ToString() => Flag is { } flag ? flag ? "true" : "false"
        : System.Convert.ToString(GetValue(), CultureInfo.InvariantCulture) ?? "";
}
