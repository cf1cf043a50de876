using System.Numerics;

namespace Dataset.Search;

/// <summary>A set of articles with the rank of each: one bit for each article of the corpus, and a count for every 64.</summary>
internal sealed class ArticleSet
{
    private readonly ulong[] _bits;
    private readonly int[] _before;

    /// <param name="count">The number of articles in the corpus.</param>
    /// <param name="articles">The articles in the set, ascending.</param>
    public ArticleSet(int count, int[] articles)
    {
        _bits = new ulong[(count + 63) / 64];
        _before = new int[_bits.Length];
        foreach (var article in articles)
        {
            _bits[article >> 6] |= 1UL << article;
        }

        for (var i = 1; i < _bits.Length; i++)
        {
            _before[i] = _before[i - 1] + BitOperations.PopCount(_bits[i - 1]);
        }
    }

    /// <summary>Returns the rank of an article in the set, or -1.</summary>
    public int PlaceOf(int article)
    {
        var bits = _bits[article >> 6];
        var bit = 1UL << article;
        return (bits & bit) == 0 ? -1 : _before[article >> 6] + BitOperations.PopCount(bits & (bit - 1));
    }
}
