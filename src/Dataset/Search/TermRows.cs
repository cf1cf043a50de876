using System;
using Dataset.Image;

namespace Dataset.Search;

/// <summary>
/// Walks the rows of a partition's dictionary from the first of a block on. Fields, since a program that has just started would have to compile each property.
/// </summary>
internal ref struct TermRows
{
    /// <summary>How many bytes the term has in common with the one before it.</summary>
    public int Shared;

    /// <summary>The UTF-8 of the term after these.</summary>
    public ReadOnlySpan<byte> Suffix;

    /// <summary>How many articles have the term.</summary>
    public int ArticleCount;

    /// <summary>How often it stands in all of them.</summary>
    public int Count;

    /// <summary>Where its postings begin in the segment.</summary>
    public int PostingsStart;

    /// <summary>How many bytes they have.</summary>
    public int PostingsLength;

    private ColumnReader _reader;

    public TermRows(ReadOnlySpan<byte> dictionary, int postings)
    {
        _reader = new ColumnReader(dictionary);
        PostingsStart = postings;
    }

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
