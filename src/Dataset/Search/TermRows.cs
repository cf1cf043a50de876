using System;
using Dataset.Image;

namespace Dataset.Search;

/// <summary>Walks the rows of a block of terms. Each row shares its beginning with the one before it.</summary>
internal ref struct TermRows
{
    private ColumnReader _reader;
    private byte[] _term;
    private int _length;

    public TermRows(ReadOnlySpan<byte> block, int postings)
    {
        _reader = new ColumnReader(block);
        _term = new byte[64];
        _length = 0;
        PostingsStart = postings;
        PostingsLength = 0;
        ArticleCount = 0;
        Count = 0;
    }

    /// <summary>The term's UTF-8. Valid until the next row.</summary>
    public readonly ReadOnlySpan<byte> Term => new(_term, 0, _length);

    /// <summary>How many articles have the term.</summary>
    public int ArticleCount { get; private set; }

    /// <summary>How often it stands in all of them.</summary>
    public int Count { get; private set; }

    /// <summary>Where its postings begin.</summary>
    public int PostingsStart { get; private set; }

    /// <summary>How many bytes they have.</summary>
    public int PostingsLength { get; private set; }

    /// <summary>The term as a string.</summary>
    public readonly string GetTerm() => Utf8.GetString(Term);

    /// <summary>Goes to the next row; there must be one.</summary>
    public bool MoveNext()
    {
        var shared = _reader.ReadNumber();
        var suffix = _reader.ReadUtf8();
        if (shared > _length)
        {
            throw BadSegment.Because("a term shares more than the one before it has");
        }

        if (_term.Length < shared + suffix.Length)
        {
            Array.Resize(ref _term, (shared + suffix.Length) * 2);
        }

        suffix.CopyTo(_term.AsSpan(shared));
        _length = shared + suffix.Length;
        PostingsStart += PostingsLength;
        var articles = _reader.ReadNumber();
        var more = (articles & 1) == 0 ? 0 : _reader.ReadNumber();
        ArticleCount = articles >> 1;
        if (ArticleCount == 0 || more > int.MaxValue - ArticleCount)
        {
            throw BadSegment.Because("a term counts its places wrongly");
        }

        Count = ArticleCount + more;
        PostingsLength = _reader.ReadNumber();
        return true;
    }
}
