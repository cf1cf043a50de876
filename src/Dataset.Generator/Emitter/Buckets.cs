using System.Collections.Generic;

namespace Dataset.Emitter;

/// <summary>
/// Which articles of a large corpus share a generated file and its two constants. Thousands of files make compilers and editors slow, and a method for each constant costs the first
/// touch of an article more than all the rest. The bucket is a hash of the key: a new article changes one file.
/// </summary>
internal static class Buckets
{
    /// <summary>Up to so many articles each has a file of its own; more never have more files.</summary>
    public const int MaxFiles = 256;

    /// <summary>How many low bits of a place are the article's number in its bucket; those above are the bucket. Twenty hold any corpus that a compiler takes, even one whose keys all hash alike.</summary>
    public const int SlotBits = 20;

    private const int PlaceWidth = 4;

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

    /// <summary>The bucket of a key: FNV-1a over the code units, folded to eight bits: the same on every machine, and even for keys that differ in a digit only.</summary>
    public static int Of(string key, int count)
    {
        var hash = 2166136261u;
        foreach (var c in key)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)((hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) & (uint)(count - 1));
    }

    /// <summary>The places of a corpus' articles as the library reads them: four digits to the base of 128 each, least first.</summary>
    public static byte[] GetPlaces(IReadOnlyList<string> keys, int buckets)
    {
        var places = new byte[PlaceWidth * keys.Count];
        var used = new int[buckets];
        for (var i = 0; i < keys.Count; i++)
        {
            var bucket = Of(keys[i], used.Length);
            var place = (bucket << SlotBits) | used[bucket]++;
            for (var digit = 0; digit < PlaceWidth; digit++)
            {
                places[(PlaceWidth * i) + digit] = (byte)((place >> (7 * digit)) & 0x7F);
            }
        }

        return places;
    }
}
