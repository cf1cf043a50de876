using System.Collections.Generic;
using Dataset.Image;

namespace Dataset.Emitter;

/// <summary>
/// Assigns articles of a large corpus to generated files with two constants each. Thousands of files make compilers and editors slow, and a method for each
/// constant costs the first access to an article more than everything else. The bucket is a hash of the key: a new article changes one file.
/// </summary>
internal static class Buckets
{
    /// <summary>The maximum number of articles that each have their own file; larger corpora never have more files.</summary>
    public const int MaxFiles = 256;

    private const int ArticlesPerBucket = 32;

    /// <summary>Returns the number of buckets for a number of articles: none, or a power of two, so that one more article rarely changes it.</summary>
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
    /// Returns the bucket of a key: FNV-1a over the code units, with its bytes folded into the lowest. It is the same on every machine, and evenly distributed
    /// even for keys that differ only in a digit.
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

    /// <summary>Returns the places of the articles of a corpus, in order.</summary>
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
