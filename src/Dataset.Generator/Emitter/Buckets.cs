using System.Collections.Generic;
using Dataset.Image;

namespace Dataset.Emitter;

/// <summary>
/// Which articles of a large corpus share a generated file and its two constants. Thousands of files make compilers and editors slow, and a method for each
/// constant costs the first touch of an article more than all the rest. The bucket is a hash of the key: a new article changes one file.
/// </summary>
internal static class Buckets
{
    /// <summary>Up to so many articles each has a file of its own; more never have more files.</summary>
    public const int MaxFiles = 256;

    private const int ArticlesPerBucket = 32;

    /// <summary>How many buckets a corpus of so many articles has: none, or a power of two, so that few corpora change it by an article.</summary>
    public static int Count(int articles)
    {
        if (articles <= MaxFiles)
        {
            return 0;
        }

        var count = 1;
        while (count < MaxFiles && count * ArticlesPerBucket < articles)
        {
            count *= 2;
        }

        return count;
    }

    /// <summary>
    /// The bucket of a key: FNV-1a over the code units, its bytes folded into the lowest: the same on every machine, and even for keys that differ in a digit
    /// only.
    /// </summary>
    public static int Of(string key, int count)
    {
        var hash = 2166136261u;
        foreach (var c in key)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)((hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) & (uint)(count - 1));
    }

    /// <summary>The places of a corpus' articles in their order.</summary>
    public static byte[] GetPlaces(IReadOnlyList<string> keys, int buckets)
    {
        var places = new byte[ConstantPlace.Width * keys.Count];
        var used = new int[buckets];
        for (var i = 0; i < keys.Count; i++)
        {
            var bucket = Of(keys[i], used.Length);
            ConstantPlace.Write(places, i, bucket, used[bucket]++);
        }

        return places;
    }
}
