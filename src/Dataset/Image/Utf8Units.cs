using System;

namespace Dataset.Image;

/// <summary>Enumerates UTF-8 as UTF-16 code units. An invalid byte yields U+FFFD and makes the enumeration invalid.</summary>
internal ref struct Utf8Units
{
    private ReadOnlySpan<byte> _rest;
    private char _second;

    public Utf8Units(ReadOnlySpan<byte> bytes)
    {
        _rest = bytes;
        _second = '\0';
        Current = '\0';
        IsValid = true;
    }

    public char Current { get; private set; }

    /// <summary>Whether all bytes so far were valid UTF-8.</summary>
    public bool IsValid { get; private set; }

    public bool MoveNext()
    {
        if (_second != '\0')
        {
            Current = _second;
            _second = '\0';
            return true;
        }

        if (_rest.IsEmpty)
        {
            return false;
        }

        var first = _rest[0];
        if (first < 0x80)
        {
            Current = (char)first;
            _rest = _rest.Slice(1);
            return true;
        }

        Decode(first);
        return true;
    }

    private void Decode(byte first)
    {
        var length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        var value = first & (0x7F >> length);
        var valid = first >= 0xC2 && first <= 0xF4 && _rest.Length >= length;
        for (var i = 1; valid && i < length; i++)
        {
            valid = (_rest[i] & 0xC0) == 0x80;
            value = (value << 6) | (_rest[i] & 0x3F);
        }

        // Overlong forms, surrogates and values above U+10FFFF are invalid UTF-8.
        valid = valid && !(length == 3 && (value < 0x800 || (value & 0xF800) == 0xD800)) && !(length == 4 && (value < 0x10000 || value > 0x10FFFF));
        if (!valid)
        {
            IsValid = false;
            Current = '\uFFFD';
            _rest = _rest.Slice(1);
            return;
        }

        _rest = _rest.Slice(length);
        if (value < 0x10000)
        {
            Current = (char)value;
            return;
        }

        Current = (char)(0xD800 + ((value - 0x10000) >> 10));
        _second = (char)(0xDC00 + ((value - 0x10000) & 0x3FF));
    }
}
