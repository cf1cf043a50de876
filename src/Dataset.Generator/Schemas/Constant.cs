using System.Globalization;

namespace Dataset.Schemas;

/// <summary>A constant of the compiler: at most one of its members is not null.</summary>
/// <param name="Text">A text.</param>
/// <param name="Flag">A truth value.</param>
/// <param name="Exact">An integer, a <see cref="decimal"/>, or the value of an enum's member.</param>
/// <param name="Floating">A <see cref="double"/> or <see cref="float"/>.</param>
internal readonly record struct Constant(string? Text, bool? Flag, decimal? Exact, double? Floating)
{
    /// <summary>Whether it is null, which stands for <c>default</c> of any type.</summary>
    public bool IsNull => GetValue() is null;

    /// <summary>The constant as the compiler has it; null too for one of a type that has no part here.</summary>
    public static Constant Of(object? value) => new(
        value as string, value as bool?, Constants.ToNumber(value) as decimal?, Constants.ToNumber(value) as double?);

    /// <summary>A text, a truth value, a <see cref="decimal"/>, a <see cref="double"/>, or null.</summary>
    public object? GetValue() => Text ?? Flag ?? Exact ?? (object?)Floating;

    /// <summary>The constant in English, whatever the culture.</summary>
    public override string ToString() => Flag is { } flag ? flag ? "true" : "false"
        : System.Convert.ToString(GetValue(), CultureInfo.InvariantCulture) ?? "";
}
