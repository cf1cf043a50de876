using System;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;
using Dataset.Image;
using Dataset.Image.Index;

namespace Dataset.Search;

/// <summary>
/// Walks the postings of a term in article order: reads articles and counts block by block, skips blocks that are not needed, and reads positions for single
/// articles. One cursor can be used for many terms, one after another.
/// </summary>
internal sealed class PostingsCursor(TermIndex index)
{
    /// <summary>The value of <see cref="Article"/> after the last article.</summary>
    public const int End = int.MaxValue;

    private readonly int[] _articles = new int[PostingsWriter.BlockSize];
    private readonly int[] _counts = new int[PostingsWriter.BlockSize];
    private TermEntry _entry;
    private int _size;
    private int _place;
    private int _blockPositions;
    private int _positions;
    private int _positionsOf;

    // The block after the current one, as its row in the table describes it.
    private int _left;
    private int _row;
    private int _nextCounts;
    private int _nextPositions;
    private int _nextCountsEnd;
    private int _nextPositionsEnd;
    private int _before;
    private int _nextLast;
    private int _nextBound;

    /// <summary>The term.</summary>
    public TermEntry Entry => _entry;

    /// <summary>The current article: -1 before the first, <see cref="End"/> after the last.</summary>
    public int Article { get; private set; }

    /// <summary>The number of occurrences in the current article.</summary>
    public int Count => _counts[_place];

    /// <summary>Whether no block follows the current one.</summary>
    public bool IsLastBlock => _left == 0;

    /// <summary>The articles of the current block.</summary>
    public ReadOnlySpan<int> BlockArticles => new(_articles, 0, _size);

    /// <summary>The number of occurrences in each article of the current block.</summary>
    public ReadOnlySpan<int> BlockCounts => new(_counts, 0, _size);

    /// <summary>Moves before the first article of a term.</summary>
    public void Open(in TermEntry entry)
    {
        _entry = entry;
        _size = _place = _row = _nextCounts = 0;
        _left = entry.ArticleCount;
        _before = Article = -1;
        if (_left <= PostingsWriter.BlockSize)
        {
            _nextBound = PostingsWriter.FullBound;
            _nextLast = End - 1;
            return;
        }

        var bytes = index.GetPostings(entry);
        int rows = CompactNumber.Read(bytes, ref _row), counts = CompactNumber.Read(bytes, ref _row);
        if (rows > bytes.Length - _row || counts > bytes.Length - _row - rows)
        {
            throw BadSegment.Because("the table of a term's postings is invalid");
        }

        _nextCounts = _nextCountsEnd = _row + rows;
        _nextPositions = _nextPositionsEnd = _nextCounts + counts;
        ReadRow(bytes);
    }

    /// <summary>
    /// Moves to the next block that does not end before an article and whose best article may score above a bound, a fraction of
    /// <see cref="PostingsWriter.FullBound"/>; reads the block.
    /// </summary>
    public bool MoveToBlock(int bound, int article)
    {
        while (_left > 0 && (_nextBound <= bound || _nextLast < article))
        {
            PassBlock();
        }

        return _left > 0 && ReadBlock();
    }

    /// <summary>
    /// Moves to the first article at or after one, and returns it or <see cref="End"/>. Does not move if the current article is there or later.
    /// </summary>
    public int MoveTo(int article)
    {
        if (Article >= article)
        {
            return Article;
        }

        if (_size == 0 || _articles[_size - 1] < article)
        {
            if (!MoveToBlock(-1, article) || _articles[_size - 1] < article)
            {
                return Article = End;
            }
        }

        return Article = _articles[_place = FirstAtOrAfter(article)];
    }

    /// <summary>Appends the positions in the current article.</summary>
    public void ReadPositions(IntBuffer into)
    {
        var bytes = index.GetPostings(_entry);
        if (_positionsOf > _place)
        {
            (_positions, _positionsOf) = (_blockPositions, 0);
        }

        var skipped = 0;
        for (; _positionsOf < _place; _positionsOf++)
        {
            skipped += _counts[_positionsOf];
        }

        _positions = skipped == 0 ? _positions : Skip(bytes, _positions, skipped);
        var count = _counts[_place];
        if (count > bytes.Length - _positions)
        {
            throw BadSegment.Because("a term has a wrong number of places");
        }

        ReadPositions(bytes, into.Extend(count));
        _positionsOf++;
    }

    private void ReadPositions(ReadOnlySpan<byte> bytes, Span<int> into)
    {
        // Eight bytes that are one number each, as those of common words are: a byte from Last on would carry into its highest bit.
        const ulong Carry = (0x80 - CompactNumber.Last) * 0x0101_0101_0101_0101UL, Highest = 0x8080_8080_8080_8080UL;
        var (position, offset) = (-1, _positions);
        for (var i = 0; i < into.Length;)
        {
            if (i <= into.Length - 8 && offset <= bytes.Length - 8
                && BinaryPrimitives.ReadUInt64LittleEndian(bytes[offset..]) is var eight && ((eight + Carry) & Highest) == 0)
            {
                foreach (ref var item in into.Slice(i, 8))
                {
                    item = position += (byte)eight + 1;
                    eight >>= 8;
                }

                i += 8;
                offset += 8;
            }
            else
            {
                into[i++] = position = unchecked(position + CompactNumber.Read(bytes, ref offset) + 1);
            }

            if ((uint)position > (uint)index.LastPosition)
            {
                throw BadSegment.Because("a term has a position that does not exist");
            }
        }

        _positions = offset;
    }

    private bool ReadBlock()
    {
        var bytes = index.GetPostings(_entry);
        var size = Math.Min(_left, PostingsWriter.BlockSize);
        int offset = _nextCounts, article = _before, limit = index.ArticleCount;
        var articles = _articles.AsSpan(0, size);
        var counts = _counts.AsSpan(0, articles.Length);
        for (var i = 0; i < articles.Length; i++)
        {
            var number = CompactNumber.Read(bytes, ref offset);
            article = unchecked(article + (number >> 1) + 1);
            if ((uint)article >= (uint)limit)
            {
                throw BadSegment.Because("postings refer to an article that does not exist");
            }

            var count = (number & 1) != 0 ? 1 : unchecked(CompactNumber.Read(bytes, ref offset) + 2);
            articles[i] = article;
            counts[i] = count > 0 ? count : throw BadSegment.Because("a term has a wrong number of places");
        }

        if (_left == _entry.ArticleCount && size == _left)
        {
            _nextPositions = offset;
        }
        else if (offset != _nextCountsEnd || article != _nextLast)
        {
            throw BadSegment.Because("a block of postings does not match its table");
        }

        (_size, _place, _positionsOf) = (size, 0, 0);
        _positions = _blockPositions = _nextPositions;
        PassBlock();
        Article = _articles[0];
        return true;
    }

    private void PassBlock()
    {
        _left -= Math.Min(_left, PostingsWriter.BlockSize);
        if (_left > 0)
        {
            (_before, _nextCounts, _nextPositions) = (_nextLast, _nextCountsEnd, _nextPositionsEnd);
            ReadRow(index.GetPostings(_entry));
        }
    }

    private void ReadRow(ReadOnlySpan<byte> bytes)
    {
        _nextLast = unchecked(_before + CompactNumber.Read(bytes, ref _row) + 1);
        _nextCountsEnd = unchecked(_nextCounts + CompactNumber.Read(bytes, ref _row));
        _nextPositionsEnd = unchecked(_nextPositions + CompactNumber.Read(bytes, ref _row));
        _nextBound = CompactNumber.Read(bytes, ref _row);
        if (_nextLast < 0 || (uint)_nextCountsEnd > (uint)bytes.Length || (uint)_nextPositionsEnd > (uint)bytes.Length)
        {
            throw BadSegment.Because("the table of a term's postings is invalid");
        }
    }

    // The block contains such an article, nearly always the next one or one close to it.
    private int FirstAtOrAfter(int article)
    {
        int low = _place, step = 1;
        while (low + step < _size && _articles[low + step] < article)
        {
            low += step;
            step *= 2;
        }

        for (var high = Math.Min(low + step, _size - 1); low < high;)
        {
            var middle = (low + high) >> 1;
            if (_articles[middle] < article)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // Skips that many numbers: a number ends with each byte below CompactNumber.Last. All bytes are below 128, so they can be compared as signed.
    private static int Skip(ReadOnlySpan<byte> bytes, int offset, int numbers)
    {
        var last = Vector128.Create((sbyte)CompactNumber.Last);
        while (numbers >= Vector128<byte>.Count && offset <= bytes.Length - Vector128<byte>.Count)
        {
            var ends = Vector128.LessThan(Vector128.Create(bytes.Slice(offset, Vector128<byte>.Count)).AsSByte(), last);
            numbers -= BitOperations.PopCount(ends.ExtractMostSignificantBits());
            offset += Vector128<byte>.Count;
        }

        for (; numbers > 0; offset++)
        {
            if ((uint)offset >= (uint)bytes.Length)
            {
                throw BadSegment.Because("the positions of a term are cut off");
            }

            numbers -= bytes[offset] < CompactNumber.Last ? 1 : 0;
        }

        return offset;
    }
}
