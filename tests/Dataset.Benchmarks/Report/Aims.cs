using System;

namespace Dataset.Benchmarks.Report;

/// <summary>The performance targets of the library, each with the result of this run.</summary>
internal static class Aims
{
    private static readonly Aim[] All =
    [
        Aim.AtLeast("first article's text after start, 1,000 articles: times faster than embedded JSON", 10, f => f["first embedded JSON 1000"]),
        Aim.AtLeast("… than object initializers", 10, f => f["first object initializers 1000"]),
        Aim.AtLeast("… than lazy methods", 1, f => f["first lazy methods 1000"]),
        Aim.AtLeast("all texts, 1,000 articles: times faster than embedded JSON", 5, f => f["all embedded JSON 1000"]),
        Aim.AtLeast("… than lazy methods", 3, f => f["all lazy methods 1000"]),
        Aim.AtMost("all typed front matter, ten properties, 1,000 articles: time relative to all texts", 1, f => f["all record of ten values 1000"]),
        Aim.AtMost("… the first after start: time relative to the first text", 1, f => f["first record of ten values 1000"]),
        Aim.AtMost("an untouched corpus of 1,000 articles: kB of managed memory", 64, f => f["open 1000"]),
        Aim.AtMost("size of the assembly relative to the text", 1.3, f => f["assembly plain 1000"]),
        Aim.AtMost("… with the term index", 1.7, f => f["assembly indexed 1000"]),
        Aim.AtMost("size of the term index alone relative to the text, 5,000 articles", 0.45, f => f["index 5000"]),
        Aim.AtMost("lookup by key: ns", 40, f => f["ns Articles[key]"]),
        Aim.AtMost("… relative to a warm FrozenDictionary", 3, f => f["ns Articles[key]"] / f["ns FrozenDictionary by key"]),
        Aim.AtMost("… bytes allocated", 0, f => f["bytes Articles[key]"]),
        Aim.AtMost("search, the slowest kind of query over 1,000 articles: time relative to Lucene.NET", 1, f => f["search slowest 1000"]),
        Aim.AtMost("… over 5,000", 1, f => f["search slowest 5000"]),
        Aim.AtMost("… over 40,000", 1, f => f["search slowest 40000"]),
        Aim.AtMost("… over real texts", 1, f => f["search slowest texts"]),
        Aim.AtMost("the first search of a process, 5,000 articles: time relative to Lucene.NET", 1, f => f["first search a common word 5000"]),
        Aim.AtMost("the slowest query that was found, 5,000 articles: ms", 100, f => f["worst query 5000"]),
        Aim.AtMost("the first 18 MB that a process reads: processor time relative to warm", 2.5, f => f["reading first"]),
        Aim.AtLeast("… warm: MB/s per core", 12, f => f["reading MB/s"]),
        Aim.AtMost("generator in a cold build of 1,000 articles: time relative to the compiler on bare literals", 1, f => f["generator plain 1000"]),
        Aim.AtMost("a cold build of 1,000 articles: processor time relative to bare literals", 2, f => f["processor plain 1000"] / f["processor bare 1000"]),
        Aim.AtMost("an unrelated edit, 1,000 articles: ms of processor time", 10, f => f["unrelated edits 1000"]),
        Aim.AtMost("an edit of one of these articles: ms of processor time", 50, f => f["article edits 1000"]),
        Aim.AtMost("… with the term index", 1000, f => f["article edits-index 1000"]),
        Aim.AtMost("a build of 10,000 articles, 33 MB: seconds", 120, f => f["seconds plain 10000"]),
        Aim.AtMost("… MB of memory", 4096, f => f["MB plain 10000"]),
        Aim.AtMost("… processor time relative to 1,000", 11, f => f["processor plain 10000"] / f["processor plain 1000"]),
        Aim.AtMost("… with the term index", 11, f => f["processor indexed 10000"] / f["processor indexed 1000"]),
    ];

    /// <summary>Returns the table of targets. A target whose figures this run did not measure has no row.</summary>
    public static Book.Table Write(Figures figures)
    {
        var table = new Book.Table("Goals and results", ["", "goal", "result", ""]);
        foreach (var aim in All)
        {
            var seen = aim.Seen(figures);
            if (!double.IsNaN(seen))
            {
                table.Add(aim.What, aim.Wanted, Numbers.Short(seen), aim.IsReached(seen) ? "met" : "not met");
            }
        }

        return table;
    }

    private sealed record Aim(string What, string Wanted, Func<Figures, double> Seen, Func<double, bool> IsReached)
    {
        public static Aim AtLeast(string what, double limit, Func<Figures, double> seen) => new(what, $"≥ {Numbers.Plain(limit)}", seen, x => x >= limit);

        public static Aim AtMost(string what, double limit, Func<Figures, double> seen) => new(what, $"≤ {Numbers.Plain(limit)}", seen, x => x <= limit);
    }
}
