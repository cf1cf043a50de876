using System;
using Dataset.Image;

namespace Dataset.Search;

/// <summary>
/// Walks the rows of a partition's dictionary from the first row of a block. It has fields because at startup, each property would have to be compiled.
/// </summary>
internal ref struct TermRows
{
    /// <summary>The number of bytes that the term shares with the previous one.</summary>
    public int Shared;

    /// <summary>The UTF-8 of the term after the shared bytes.</summary>
    public ReadOnlySpan<byte> Suffix;

    /// <summary>The number of articles that contain the term.</summary>
    public int ArticleCount;

    /// <summary>The number of occurrences in all articles.</summary>
    public int Count;

    /// <summary>The start of the term's postings in the segment.</summary>
    public int PostingsStart;

    /// <summary>The length of the postings in bytes.</summary>
    public int PostingsLength;

    private ColumnReader _reader;

    public TermRows(ReadOnlySpan<byte> dictionary, int postings)
    {
        _reader = new ColumnReader(dictionary);
        PostingsStart = postings;
    }

    /// <summary>Moves to the next row, which must exist.</summary>
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
            // Each place takes at least one byte; this prevents allocating memory for an impossible count.
            throw BadSegment.Because("a term has a wrong number of places");
        }

        Count = ArticleCount + more;
    }
}
