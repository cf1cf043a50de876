using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Tests.Fuzzing;

/// <summary>What is smaller than an input and may fail in the same way.</summary>
internal static class Smaller
{
    /// <summary>The text without all, each half, each quarter ... each character of it.</summary>
    public static IEnumerable<string> Texts(string text)
    {
        for (var length = text.Length; length > 0; length /= 2)
        {
            for (var at = 0; at < text.Length; at += length)
            {
                yield return text.Remove(at, Math.Min(length, text.Length - at));
            }
        }
    }

    /// <summary>The list without each of its items.</summary>
    public static IEnumerable<IReadOnlyList<T>> Lists<T>(IReadOnlyList<T> list) =>
        list.Select((_, at) => (IReadOnlyList<T>)[.. list.Take(at), .. list.Skip(at + 1)]);

    /// <summary>The list without each of its items, or with one of them smaller.</summary>
    public static IEnumerable<IReadOnlyList<T>> Lists<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> smaller) =>
        Lists(list).Concat(list.SelectMany((item, at) => smaller(item).Select(x => (IReadOnlyList<T>)[.. list.Take(at), x, .. list.Skip(at + 1)])));
}
