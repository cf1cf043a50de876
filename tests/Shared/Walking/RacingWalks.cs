using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Xunit;

namespace Dataset.Tests.Walking;

/// <summary>Lets threads walk an untouched corpus, all at once and in two orders, and verifies that each of them gets the same objects.</summary>
public static class RacingWalks
{
    private const int Threads = 6;

    // The objects that a corpus creates only once; the hits of a query are created for each caller.
    private static readonly HashSet<Type> Records =
    [
        typeof(Corpus), typeof(Article), typeof(Paragraph), typeof(Sentence), typeof(Quote), typeof(Mention), typeof(DateMention), typeof(Block),
        typeof(Subheading), typeof(Dateline),
        typeof(Person), typeof(Organization), typeof(Place), typeof(NewsEvent), typeof(Claim), typeof(Evidence),
    ];

    /// <summary>Runs races over corpora that <paramref name="make"/> creates, one after another.</summary>
    public static void AssertSameObjects(int rounds, Func<Corpus> make)
    {
        for (var round = 0; round < rounds; round++)
        {
            var records = new ConcurrentDictionary<object, object>();
            var touches = Race(make(), records);
            var lists = touches[0].Lists;
            Assert.InRange(lists.Count, 50, int.MaxValue);
            foreach (var (path, list) in touches.Skip(1).SelectMany(x => x.Lists))
            {
                Assert.True(!lists.TryGetValue(path, out var first) || ReferenceEquals(first, list), $"{path} is a different object in another thread.");
            }

            Assert.All(Records, x => Assert.Contains(records.Keys, y => y.GetType() == x));
        }
    }

    private static List<Touch> Race(Corpus corpus, ConcurrentDictionary<object, object> records)
    {
        using var start = new Barrier(Threads);
        var touches = Enumerable.Range(0, Threads).Select(_ => new Touch(records)).ToList();
        var failures = new ConcurrentQueue<Exception>();
        var threads = touches.Select((touch, i) => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                ApiWalker.Walk(corpus, touch, depthFirst: i % 2 == 1);
            }
            catch (Exception e)
            {
                failures.Enqueue(e);
            }
        })).ToList();
        threads.ForEach(x => x.Start());
        threads.ForEach(x => x.Join());
        Assert.Empty(failures);
        return touches;
    }

    private sealed class Touch(ConcurrentDictionary<object, object> records) : ITouch
    {
        /// <summary>All lists and lookups that properties return, by path.</summary>
        public Dictionary<string, object> Lists { get; } = [];

        public object? Read(string path, Func<object?> read, bool isLookUp)
        {
            object? value;
            try
            {
                value = read();
            }
            catch (Exception e) when (isLookUp && (e is KeyNotFoundException || e is ArgumentException { ParamName: "query" or "phrase" }))
            {
                return null;
            }

            if (value is not null && Records.Contains(value.GetType()))
            {
                // Two values are equal if they are the same entry of the same corpus, so they must be the same object.
                Assert.True(ReferenceEquals(value, records.GetOrAdd(value, value)), $"{path} was created twice.");
            }
            else if (value is IEnumerable and not string and not ValueType && IsKept(path))
            {
                Lists[path] = value;
            }

            return value;
        }

        // Results of methods and copies are created for each caller. A term is one of very many entries and is created on demand. The keys of metadata are
        // walked.
        private static bool IsKept(string path) =>
            path != "arguments" && !path.EndsWith(".Walk", StringComparison.Ordinal) && !path.EndsWith(".Copy", StringComparison.Ordinal)
            && !path.Contains('(', StringComparison.Ordinal) && !path.Contains(".Terms[", StringComparison.Ordinal)
            && !path.Contains(".Metadata.", StringComparison.Ordinal);
    }
}
