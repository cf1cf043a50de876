using System;
using System.Linq;

namespace Dataset.Tests.Docs.Cookbook;

internal static class CookbookDates
{
    [Recipe("A timeline", "Relative dates count from the corpus' reference date, 2024-09-06.")]
    public static object Timeline() =>
        from date in SeoulSummit.Dates
        where date.From is not null
        group date by (date.From, date.To) into days
        orderby days.Key.From, days.Key.To
        let written = string.Join(", ", days.Select(date => date.Text).Distinct())
        select days.Key.From == days.Key.To ? $"{days.Key.From:yyyy-MM-dd}: {written}" : $"{days.Key.From:yyyy-MM-dd} to {days.Key.To:yyyy-MM-dd}: {written}";

    [Recipe("What lies ahead")]
    public static object Ahead() =>
        from date in SeoulSummit.Dates
        where date.From > SeoulSummit.Corpus.ReferenceDate
        select $"{date.Article.MemberName}: {date.Text} ({date.From:yyyy-MM-dd})";

    [Recipe("Dates that could mean two things", "Where two readings are reasonable, both ends are null: a day is never guessed.")]
    public static object Open() =>
        SeoulSummit.Dates.Where(date => date.From is null).Select(date => $"\"{date.Text}\" in: {date.Sentence!.Text}");

    [Recipe("Sentences about one year")]
    public static object OfOneYear() =>
        from date in SeoulSummit.Dates
        where date.From >= new DateOnly(2023, 1, 1) && date.To <= new DateOnly(2023, 12, 31)
        select $"{date.Text}: ... {date.Article[TextSpan.FromBounds(date.Span.Start - 40, date.Span.Start)]}";
}
