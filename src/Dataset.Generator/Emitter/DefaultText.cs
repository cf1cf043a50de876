using System.Globalization;
using Dataset.Schemas;

namespace Dataset.Emitter;

/// <summary>A default value as JSON.</summary>
internal static class DefaultText
{
    /// <summary>Returns the JSON of a constant, or null if JSON cannot represent it: for NaN and infinity, and for an enum value without a member.</summary>
    public static string? Of(SchemaType type, object constant) => constant switch
    {
        decimal value when type.Enum is { } members => NameOf(members, Constants.ToInt64(value)),
        string text => SchemaText.Quote(text),
        bool flag => flag ? "true" : "false",
        double number when double.IsNaN(number) || double.IsInfinity(number) => null,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => System.Convert.ToString(constant, CultureInfo.InvariantCulture),
    };

    private static string? NameOf(EnumSchema type, long value)
    {
        foreach (var member in type.Members)
        {
            if (member.Value == value)
            {
                return SchemaText.Quote(member.Name);
            }
        }

        return null;
    }
}
