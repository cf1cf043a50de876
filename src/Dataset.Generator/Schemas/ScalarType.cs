using System;
using System.Globalization;
using Dataset.Image;
using Dataset.Text.FrontMatter;

namespace Dataset.Schemas;

/// <summary>A type of a single front matter value. The types are as strict as those of System.Text.Json.</summary>
internal abstract class ScalarType
{
    /// <summary>What a message expects of a value, with an article.</summary>
    public abstract string Expected { get; }

    /// <summary>Reads and writes a value; returns the value that rules compare (<see cref="ValueRule"/>), or null if the value is invalid.</summary>
    public abstract object? Read(DataValue value, ValueWriter writer);

    /// <summary>Writes a default value, which is a compiler constant.</summary>
    public abstract void WriteDefault(object constant, ValueWriter writer);

    /// <summary>Returns what a message adds for an invalid value; empty if nothing is obvious.</summary>
    public virtual string GetHint(DataValue value) => "";

    /// <summary>Writes the members of the type's JSON Schema.</summary>
    public abstract void Describe(SchemaText schema);

    /// <summary>Reads a bound that an attribute specifies as a string, or null if it is not a value of the type.</summary>
    public object? ReadBound(string text)
    {
        var value = ScalarTypes.IsNumberType(this) ? DataValue.Number(default, text) : DataValue.String(default, text);
        return Read(value, new ValueWriter());
    }
}

/// <summary>A string.</summary>
internal sealed class StringType : ScalarType
{
    public override string Expected => "a string";

    public override object? Read(DataValue value, ValueWriter writer)
    {
        if (value.Kind != DataKind.String)
        {
            return null;
        }

        writer.WriteString(value.Text);
        return value.Text;
    }

    public override void WriteDefault(object constant, ValueWriter writer) => writer.WriteString((string)constant);

    public override string GetHint(DataValue value) =>
        value.Kind is DataKind.Number or DataKind.Boolean ? "; put it in quotation marks" : "";

    public override void Describe(SchemaText schema) => schema.Text("type", "string");
}

/// <summary>A Boolean value.</summary>
internal sealed class BooleanType : ScalarType
{
    public override string Expected => "true or false";

    public override object? Read(DataValue value, ValueWriter writer)
    {
        if (value.Kind != DataKind.Boolean)
        {
            return null;
        }

        var flag = value.Text == "true";
        writer.WriteBoolean(flag);
        return flag;
    }

    public override void WriteDefault(object constant, ValueWriter writer) => writer.WriteBoolean((bool)constant);

    public override string GetHint(DataValue value) =>
        value.Kind == DataKind.String && value.Text is "true" or "false" ? "; remove the quotation marks" : "";

    public override void Describe(SchemaText schema) => schema.Text("type", "boolean");
}

/// <summary>A whole number in a C# type.</summary>
internal sealed class IntegerType(decimal minimum, decimal maximum) : ScalarType
{
    // More digits than any type allows.
    private const int MaxLength = 21;

    public override string Expected => $"a whole number from {Show(minimum)} to {Show(maximum)}";

    public override object? Read(DataValue value, ValueWriter writer)
    {
        if (value.Kind != DataKind.Number || Parse(value.Text) is not { } number)
        {
            return null;
        }

        Write(number, writer);
        return number;
    }

    public override void WriteDefault(object constant, ValueWriter writer) => Write(Convert.ToDecimal(constant, CultureInfo.InvariantCulture), writer);

    public override string GetHint(DataValue value) =>
        value.Kind == DataKind.String && Parse(value.Text) is not null ? "; remove the quotation marks" : "";

    public override void Describe(SchemaText schema)
    {
        schema.Text("type", "integer");
        schema.Raw("minimum", Show(minimum));
        schema.Raw("maximum", Show(maximum));
    }

    private static string Show(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Write(decimal number, ValueWriter writer)
    {
        if (number > long.MaxValue)
        {
            writer.WriteUInt64((ulong)number);
        }
        else
        {
            writer.WriteInteger((long)number);
        }
    }

    // Only digits: 3.0 and 3e0 are numbers, but not written as whole numbers.
    private decimal? Parse(string text)
    {
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if (text.Length == start || text.Length > MaxLength)
        {
            return null;
        }

        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return null;
            }
        }

        var number = decimal.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return number >= minimum && number <= maximum ? number : null;
    }
}

/// <summary>A number with or without a fraction: <see cref="double"/>, <see cref="float"/> or <see cref="decimal"/>.</summary>
internal sealed class NumberType(SchemaKind kind) : ScalarType
{
    // Half a step above the largest float: anything below rounds down to it.
    private const double SingleLimit = 3.4028235677973366e38;

    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public override string Expected => kind == SchemaKind.Decimal ? "a number in the range of decimal" : "a number";

    public override object? Read(DataValue value, ValueWriter writer)
    {
        if (value.Kind != DataKind.Number || Parse(value.Text) is not { } number)
        {
            return null;
        }

        writer.WriteNumber(value.Text);
        return number;
    }

    public override void WriteDefault(object constant, ValueWriter writer)
    {
        if (constant is decimal number)
        {
            writer.WriteDecimal(number);
        }
        else
        {
            writer.WriteDouble(Convert.ToDouble(constant, CultureInfo.InvariantCulture));
        }
    }

    public override string GetHint(DataValue value) =>
        value.Kind == DataKind.String && value.Text.Length > 0 && value.Text[0] is '-' or (>= '0' and <= '9') && Parse(value.Text) is not null
            ? "; remove the quotation marks"
            : "";

    public override void Describe(SchemaText schema) => schema.Text("type", "number");

    private object? Parse(string text)
    {
        if (kind == SchemaKind.Decimal)
        {
            return decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        // Some runtimes return infinity for a value that is too large, others fail.
        var limit = kind == SchemaKind.Single ? SingleLimit : double.PositiveInfinity;
        return double.TryParse(text, Styles, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < limit ? value : null;
    }
}

/// <summary>A string in a format that represents a value: a date, a time, a GUID, a URI.</summary>
/// <param name="expected">What a message expects, with an example.</param>
/// <param name="format">The <c>format</c> of JSON Schema, or null.</param>
/// <param name="pattern">The <c>pattern</c> of JSON Schema, or null.</param>
/// <param name="read">Reads and writes a string; returns the value that rules compare.</param>
internal sealed class FormType(string expected, string? format, string? pattern, Func<string, ValueWriter, object?> read) : ScalarType
{
    public override string Expected => expected;

    public override object? Read(DataValue value, ValueWriter writer) => value.Kind == DataKind.String ? read(value.Text, writer) : null;

    // C# has no constants of such types except default, which a flag represents.
    public override void WriteDefault(object constant, ValueWriter writer) => throw new ArgumentOutOfRangeException(nameof(constant));

    public override void Describe(SchemaText schema)
    {
        schema.Text("type", "string");
        if (format is not null)
        {
            schema.Text("format", format);
        }

        if (pattern is not null)
        {
            schema.Text("pattern", pattern);
        }
    }
}
