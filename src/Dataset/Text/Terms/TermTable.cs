using System;

namespace Dataset.Text.Terms;

/// <summary>
/// The terms and their postings while an article is read: a hash table over a buffer of characters, so that a string is created once per term instead of once
/// per word.
/// </summary>
internal sealed class TermTable
{
    private int[] _buckets = new int[1024];
    private Entry[] _entries = new Entry[512];
    private Posting[] _postings = new Posting[1024];
    private char[] _characters = new char[8192];
    private int _entryCount;
    private int _postingCount;
    private int _characterCount;

    /// <summary>Removes all terms.</summary>
    public void Clear()
    {
        Array.Clear(_buckets, 0, _buckets.Length);
        _entryCount = _postingCount = _characterCount = 0;
    }

    /// <summary>Adds an occurrence of a term at a position. Positions are ascending.</summary>
    public void Add(ReadOnlySpan<char> term, int position)
    {
        var hash = Hash(term);
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        for (var i = bucket - 1; i >= 0; i = _entries[i].Next)
        {
            ref var entry = ref _entries[i];
            if (entry.Hash == hash && term.SequenceEqual(new ReadOnlySpan<char>(_characters, entry.Start, entry.Length)))
            {
                Count(ref entry, position);
                return;
            }
        }

        Insert(term, hash, position);
    }

    /// <summary>Returns everything that was added, with the terms in ordinal order.</summary>
    public ArticleTerms ToArticleTerms(EquatableArray<int> units, int wordCount)
    {
        var terms = new string[_entryCount];
        var order = new int[_entryCount];
        for (var i = 0; i < _entryCount; i++)
        {
            terms[i] = new string(_characters, _entries[i].Start, _entries[i].Length);
            order[i] = i;
        }

        Array.Sort(terms, order, StringComparer.Ordinal);
        var postings = new int[_entryCount + _postingCount];
        var next = 0;
        foreach (var i in order)
        {
            postings[next++] = _entries[i].Count;
            for (var p = _entries[i].First; p >= 0; p = _postings[p].Next)
            {
                postings[next++] = _postings[p].Position;
            }
        }

        return new(new(terms), new(postings), units, wordCount);
    }

    private void Count(ref Entry entry, int position)
    {
        _postings[entry.Last].Next = _postingCount;
        entry.Last = _postingCount;
        entry.Count++;
        AddPosting(position);
    }

    private void Insert(ReadOnlySpan<char> term, int hash, int position)
    {
        if (_entryCount == _entries.Length)
        {
            Grow();
        }

        while (_characterCount + term.Length > _characters.Length)
        {
            Array.Resize(ref _characters, _characters.Length * 2);
        }

        term.CopyTo(_characters.AsSpan(_characterCount));
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[_entryCount] = new Entry
        {
            Hash = hash,
            Start = _characterCount,
            Length = term.Length,
            Next = bucket - 1,
            First = _postingCount,
            Last = _postingCount,
            Count = 1,
        };
        bucket = ++_entryCount;
        _characterCount += term.Length;
        AddPosting(position);
    }

    private void AddPosting(int position)
    {
        if (_postingCount == _postings.Length)
        {
            Array.Resize(ref _postings, _postings.Length * 2);
        }

        _postings[_postingCount++] = new Posting { Position = position, Next = -1 };
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_buckets.Length * 2];
        for (var i = 0; i < _entryCount; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (_buckets.Length - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    // FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), folded once so that the low bits depend on the high ones.
    private static int Hash(ReadOnlySpan<char> term)
    {
        var hash = 2166136261u;
        foreach (var c in term)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)(hash ^ (hash >> 15));
    }

    private struct Entry
    {
        public int Hash;
        public int Start;
        public int Length;
        public int Next;
        public int First;
        public int Last;
        public int Count;
    }

    private struct Posting
    {
        public int Position;
        public int Next;
    }
}
