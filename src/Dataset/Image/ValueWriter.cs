using System;

namespace Dataset.Image;

/// <summary>
/// Writes the values of an article's typed front matter, in the order in which the reading method of its record requests them
/// (<c>CompilerServices.ValueReader</c>).
/// </summary>
internal sealed class ValueWriter
{
    private readonly SegmentWriter _writer = new(0);

    /// <summary>Writes whether an optional value follows.</summary>
    public void WriteHasValue(bool value) => _writer.WriteBool(value);

    public void WriteBoolean(bool value) => _writer.WriteBool(value);

    /// <summary>Writes the number of items that follow.</summary>
    public void WriteCount(int count) => _writer.WriteNumber(count);

    /// <summary>Writes an integer of any signed type, or of any unsigned type except <see cref="ulong"/>.</summary>
    public void WriteInteger(long value) => _writer.WriteLong(value);

    public void WriteUInt64(ulong value) => _writer.WriteLong(unchecked((long)value));

    public void WriteString(string value) => _writer.WriteString(value);

    /// <summary>
    /// Writes a number with a fraction as spelled in JSON. It is converted when it is read, because the compiler may run on a runtime that rounds differently.
    /// </summary>
    public void WriteNumber(string json) => _writer.WriteString(json);

    /// <summary>Writes a constant of type <see cref="double"/>, which may not be representable in JSON. It follows an empty spelling.</summary>
    public void WriteDouble(double value)
    {
        _writer.WriteString("");
        _writer.WriteLong(BitConverter.DoubleToInt64Bits(value));
    }

    /// <summary>Writes a constant of type <see cref="decimal"/>.</summary>
    public void WriteDecimal(decimal value)
    {
        _writer.WriteString("");
        foreach (var part in decimal.GetBits(value))
        {
            _writer.WriteLong(part);
        }
    }

    public void WriteGuid(Guid value)
    {
        // Every byte of a segment is below 128, so the segment is valid UTF-8.
        foreach (var part in value.ToByteArray())
        {
            _writer.WriteNumber(part);
        }
    }

    /// <summary>Writes an entity as the hash of its id, as links do.</summary>
    public void WriteEntity(string id) => EntityHash.Write(_writer, EntityHash.Compute(id.AsSpan()));

    /// <summary>Appends the output of another writer.</summary>
    public void Append(ValueWriter other) => _writer.WriteBytes(other._writer.Written);

    public byte[] ToArray() => _writer.Written.ToArray();
}
