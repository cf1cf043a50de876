using System;
using Dataset.Image;

namespace Dataset.Search;

/// <summary>Walks the rows of a partition's dictionary from the first of a block on.</summary>
internal ref struct TermRows
{
    private ColumnReader _reader;

    public TermRows(ReadOnlySpan<byte> dictionary, int postings)
    {
        _reader = new ColumnReader(dictionary);
        PostingsStart = postings;
    }

    /// <summary>How many bytes the term has in common with the one before it.</summary>
    public int Shared { get; private set; }

    /// <summary>The UTF-8 of the term after these.</summary>
    public ReadOnlySpan<byte> Suffix { get; private set; }

    /// <summary>How many articles have the term.</summary>
    public int ArticleCount { get; private set; }

    /// <summary>How often it stands in all of them.</summary>
    public int Count { get; private set; }

    /// <summary>Where its postings begin in the segment.</summary>
    public int PostingsStart { get; private set; }

    /// <summary>How many bytes they have.</summary>
    public int PostingsLength { get; private set; }

    /// <summary>Goes to the next row; there must be one.</summary>
    public void MoveNext()
    {
        Shared = _reader.ReadNumber();
        Suffix = _reader.ReadUtf8();
        PostingsStart = unchecked(PostingsStart + PostingsLength);
        var articles = _reader.ReadNumber();
        var more = (articles & 1) == 0 ? 0 : _reader.ReadNumber();
        ArticleCount = articles >> 1;
        PostingsLength = _reader.ReadNumber();
        if (ArticleCount == 0 || ArticleCount > PostingsLength || more > PostingsLength - ArticleCount)
        {
            // A place takes a byte at least: no memory is taken for a count that cannot be true.
            throw BadSegment.Because("a term counts its places wrongly");
        }

        Count = ArticleCount + more;
    }
}
