using System;
using Dataset.Image;

namespace Dataset.Search;

/// <summary>Puts a term together from rows that share their beginnings.</summary>
internal ref struct TermText
{
    private byte[] _bytes;
    private int _length;

    public TermText()
    {
        _bytes = new byte[64];
        _length = 0;
    }

    /// <summary>The term's UTF-8. Valid until the next row.</summary>
    public readonly ReadOnlySpan<byte> Utf8 => new(_bytes, 0, _length);

    /// <summary>Goes to the term of that row, which follows the row before.</summary>
    public void Set(in TermRows row)
    {
        if (row.Shared > _length)
        {
            throw BadSegment.Because("a term shares more than the one before it has");
        }

        _length = row.Shared + row.Suffix.Length;
        if (_bytes.Length < _length)
        {
            Array.Resize(ref _bytes, _length * 2);
        }

        row.Suffix.CopyTo(_bytes.AsSpan(row.Shared));
    }
}
