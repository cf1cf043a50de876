using System;
using System.Collections.Generic;

namespace Dataset.Schemas;

/// <summary>The table of the types of single values, except enums and references.</summary>
internal static class ScalarTypes
{
    private const string Clock = @"\d{2}:\d{2}:\d{2}(\.\d{1,7})?";

    private static readonly Dictionary<SchemaKind, ScalarType> All = new()
    {
        [SchemaKind.String] = new StringType(),
        [SchemaKind.Boolean] = new BooleanType(),
        [SchemaKind.SByte] = new IntegerType(sbyte.MinValue, sbyte.MaxValue),
        [SchemaKind.Byte] = new IntegerType(byte.MinValue, byte.MaxValue),
        [SchemaKind.Int16] = new IntegerType(short.MinValue, short.MaxValue),
        [SchemaKind.UInt16] = new IntegerType(ushort.MinValue, ushort.MaxValue),
        [SchemaKind.Int32] = new IntegerType(int.MinValue, int.MaxValue),
        [SchemaKind.UInt32] = new IntegerType(uint.MinValue, uint.MaxValue),
        [SchemaKind.Int64] = new IntegerType(long.MinValue, long.MaxValue),
        [SchemaKind.UInt64] = new IntegerType(ulong.MinValue, ulong.MaxValue),
        [SchemaKind.Single] = new NumberType(SchemaKind.Single),
        [SchemaKind.Double] = new NumberType(SchemaKind.Double),
        [SchemaKind.Decimal] = new NumberType(SchemaKind.Decimal),
        [SchemaKind.DateOnly] = new FormType("a date such as 2031-03-04", "date", null, TimeForms.ReadDay),
        [SchemaKind.TimeOnly] = new FormType("a time of day such as 09:30:00", null, "^" + Clock + "$", TimeForms.ReadTimeOfDay),
        [SchemaKind.DateTime] = new FormType(
            "a date and time such as 2031-03-04T09:30:00, with a trailing Z for UTC,", null, @"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,16})?)?Z?)?$",
            TimeForms.ReadDateTime),
        [SchemaKind.DateTimeOffset] = new FormType(
            "a date and time with an offset such as 2031-03-04T09:30:00+01:00", null,
            @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,16})?)?(Z|[+-]\d{2}:\d{2})$", TimeForms.ReadDateTimeOffset),
        [SchemaKind.TimeSpan] = new FormType(
            "a duration such as 01:30:00, or 2.12:00:00 with days,", null, @"^-?(\d{1,8}\.)?" + Clock + "$", TimeForms.ReadTimeSpan),
        [SchemaKind.Guid] = new FormType(
            "a GUID such as 7f8b1c1e-3d0a-4d2c-9e57-0a7d1c2b3f4e", "uuid", null,
            static (text, writer) =>
            {
                if (!Guid.TryParseExact(text, "D", out var guid))
                {
                    return null;
                }

                writer.WriteGuid(guid);
                return text;
            }),
        [SchemaKind.Uri] = new FormType(
            "a URI", "uri-reference", null,
            static (text, writer) =>
            {
                if (!Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _))
                {
                    return null;
                }

                writer.WriteString(text);
                return text;
            }),
    };

    /// <summary>Finds the type of a kind; null for enums, references, records and collections.</summary>
    public static ScalarType? Find(SchemaKind kind) => All.TryGetValue(kind, out var type) ? type : null;

    /// <summary>Whether a kind is numeric.</summary>
    public static bool IsNumber(SchemaKind kind) => kind is >= SchemaKind.SByte and <= SchemaKind.Decimal;

    /// <summary>Whether a type is numeric.</summary>
    public static bool IsNumberType(ScalarType type) => type is IntegerType or NumberType;

    /// <summary>Whether values of a kind are ordered.</summary>
    public static bool IsComparable(SchemaKind kind) => kind is >= SchemaKind.SByte and <= SchemaKind.TimeSpan;
}
