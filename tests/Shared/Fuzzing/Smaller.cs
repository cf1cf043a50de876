using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Tests.Fuzzing;

/// <summary>Returns smaller inputs that may fail the same way.</summary>
internal static class Smaller
{
    /// <summary>Returns the text without all of it, each half, each quarter, and so on, down to each character.</summary>
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

    /// <summary>Returns the list without each of its items.</summary>
    public static IEnumerable<IReadOnlyList<T>> Lists<T>(IReadOnlyList<T> list) =>
        list.Select((_, at) => (IReadOnlyList<T>)[.. list.Take(at), .. list.Skip(at + 1)]);

    /// <summary>Returns the list without each of its items, or with one of them smaller.</summary>
    public static IEnumerable<IReadOnlyList<T>> Lists<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> smaller) =>
        Lists(list).Concat(list.SelectMany((item, at) => smaller(item).Select(x => (IReadOnlyList<T>)[.. list.Take(at), x, .. list.Skip(at + 1)])));
}
