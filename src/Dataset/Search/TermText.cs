using System;
using Dataset.Image;

namespace Dataset.Search;

/// <summary>Assembles a term from rows that share prefixes.</summary>
internal ref struct TermText
{
    private byte[] _bytes;
    private int _length;

    public TermText()
    {
        _bytes = new byte[64];
        _length = 0;
    }

    /// <summary>The term's UTF-8, valid until the next row.</summary>
    public readonly ReadOnlySpan<byte> Utf8 => new(_bytes, 0, _length);

    /// <summary>Moves to the term of a row, which must follow the previous row.</summary>
    public void Set(in TermRows row)
    {
        if (row.Shared > _length)
        {
            throw BadSegment.Because("a term shares more bytes than the previous one has");
        }

        _length = row.Shared + row.Suffix.Length;
        if (_bytes.Length < _length)
        {
            Array.Resize(ref _bytes, _length * 2);
        }

        row.Suffix.CopyTo(_bytes.AsSpan(row.Shared));
    }
}
