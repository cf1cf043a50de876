using System;
using System.Runtime.CompilerServices;
using Dataset.Image;

namespace Dataset.Search;

/// <summary>Walks the postings of a term: article after article, and within one unit after unit. Units that nobody asks for are passed over.</summary>
internal ref struct PostingsReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _articleLimit;
    private int _position;
    private int _unitsLeft;
    private bool _single;

    public PostingsReader(ReadOnlySpan<byte> bytes, int articleLimit)
    {
        _bytes = bytes;
        _articleLimit = articleLimit;
        Article = -1;
        Unit = -1;
    }

    /// <summary>The article's index.</summary>
    public int Article { get; private set; }

    /// <summary>The unit's number in its article.</summary>
    public int Unit { get; private set; }

    /// <summary>How often the term stands in the unit.</summary>
    public int Count { get; private set; }

    /// <summary>Goes to the next article that has the term.</summary>
    public bool MoveToNextArticle()
    {
        while (_unitsLeft > 0)
        {
            MoveToNextUnit();
        }

        if (_position == _bytes.Length)
        {
            return false;
        }

        var value = ReadNumber();
        var article = (long)Article + (value >> 1);
        if (article >= _articleLimit || article == Article)
        {
            throw BadSegment.Because("postings name an article that is not there");
        }

        Article = (int)article;
        _single = (value & 1) != 0;
        _unitsLeft = _single ? 1 : ReadNumber();
        Unit = -1;
        return true;
    }

    /// <summary>Goes to the article's next unit that has the term.</summary>
    public bool MoveToNextUnit()
    {
        if (_unitsLeft == 0)
        {
            return false;
        }

        _unitsLeft--;
        var value = ReadNumber();
        if (_single)
        {
            Unit = value;
            Count = 1;
            return true;
        }

        Unit = unchecked(Unit + (value >> 1));
        Count = (value & 1) == 0 ? 1 : checkedAdd(ReadNumber());
        return true;

        static int checkedAdd(int more) => more < int.MaxValue - 2 ? more + 2 : throw BadSegment.Because("postings count too much");
    }

    /// <summary>How often the term stands in the whole article. Passes over its units.</summary>
    public int CountArticle()
    {
        long count = 0;
        while (MoveToNextUnit())
        {
            count += Count;
        }

        return (int)Math.Min(count, int.MaxValue);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadNumber()
    {
        if ((uint)_position < (uint)_bytes.Length)
        {
            var digit = _bytes[_position];
            if (digit < 0x40)
            {
                _position++;
                return digit;
            }
        }

        return ReadLongNumber();
    }

    private int ReadLongNumber()
    {
        var reader = new ColumnReader(_bytes[Math.Min(_position, _bytes.Length)..]);
        var value = reader.ReadNumber();
        for (var rest = value; ; rest >>= 6)
        {
            _position++;
            if (rest <= 0x3F)
            {
                return value;
            }
        }
    }
}
