using System;
using System.Numerics;

namespace Dataset.Search;

/// <summary>
/// Counts how many of a set of positions have a term that begins with a prefix, after the other words of a phrase. The positions are a bit set, because all
/// words of a corpus may have to be examined.
/// </summary>
internal sealed class PrefixPositions(TermIndex index, string prefix) : PrefixWalk(index, prefix)
{
    private readonly IntBuffer _articles = new();

    // The start of each article's bits, and the end of the last.
    private readonly IntBuffer _bases = new();
    private readonly IntBuffer _wanted = new();
    private readonly IntBuffer _found = new();

    /// <summary>Adds an article, which comes after the previous ones, and positions in it, ascending.</summary>
    public void Want(int article, ReadOnlySpan<int> starts, int offset)
    {
        _articles.Add(article);
        _bases.Add(_wanted.Count);
        var words = _wanted.Extend(((starts[^1] + offset) >> 5) + 1);
        words.Clear();
        foreach (var start in starts)
        {
            words[(start + offset) >> 5] |= 1 << (start + offset);
        }
    }

    /// <summary>Examines the positions and returns the articles.</summary>
    public int[] Find()
    {
        _bases.Add(_wanted.Count);
        _found.Extend(_wanted.Count).Clear();
        var articles = _articles.Items.ToArray();
        Walk(articles);
        return articles;
    }

    /// <summary>Returns the number of positions in one of the articles that have such a term.</summary>
    public int CountOf(int number)
    {
        var count = 0;
        foreach (var word in _found.Items[_bases[number].._bases[number + 1]])
        {
            count += BitOperations.PopCount((uint)word);
        }

        return count;
    }

    /// <inheritdoc/>
    protected override void Add(int number, ReadOnlySpan<int> positions, int length)
    {
        var wanted = _wanted.Items[_bases[number].._bases[number + 1]];
        var found = _found.Items[_bases[number].._bases[number + 1]];
        foreach (var position in positions)
        {
            var word = position >> 5;
            if (word >= wanted.Length)
            {
                break;
            }

            found[word] |= wanted[word] & (1 << position);
        }
    }
}
