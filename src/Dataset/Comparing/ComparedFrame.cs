using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Primitives;

namespace Dataset.Comparing;

/// <summary>The parts that an article has once, apart from its text, as strings that can be compared.</summary>
internal static class ComparedFrame
{
    /// <summary>Each part and the function that reads it, in the order of <see cref="ReadingPart"/>.</summary>
    public static IReadOnlyList<(ReadingPart Part, Func<Article, string?> Read)> All { get; } =
    [
        (ReadingPart.FrontMatter, a => a.FrontMatter),
        (ReadingPart.Metadata, a => Join(a.Metadata.Select(entry => $"{entry.Key}: {entry.Value.GetRawText()}"))),
        (ReadingPart.MemberName, a => a.MemberName),
        (ReadingPart.Headline, a => a.Headline),
        (ReadingPart.Deck, a => a.Deck),
        (ReadingPart.Section, a => a.Section),
        (ReadingPart.Authors, a => Join(a.Authors)),
        (ReadingPart.Dateline, a => a.Dateline is { } d ? $"{d.Text} (place {d.Place}, day {Day(d.Date) ?? "-"}, agency {d.Agency ?? "-"})" : null),
        (ReadingPart.Credit, a => a.Credit),
        (ReadingPart.Published, a => Day(a.Published)),
        (ReadingPart.Publisher, a => a.Publisher),
        (ReadingPart.Url, a => a.Url?.OriginalString),
        (ReadingPart.Tags, a => Join(a.Tags)),
    ];

    private static string? Day(DateOnly? day) => day is { } value ? CalendarDays.ToIso(value) : null;

    private static string? Join(IEnumerable<string> texts) => string.Join("; ", texts) is { Length: > 0 } joined ? joined : null;
}
