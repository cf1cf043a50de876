using System;
using System.Linq;

namespace Dataset.Tests.Docs.Cookbook;

internal static class CookbookDates
{
    [Recipe("Create a timeline", "Relative dates are resolved from the reference date of the corpus, 2024-09-06.")]
    public static object Timeline() =>
        from entry in SeoulSummit.Corpus.Timeline
        let written = string.Join(", ", entry.Mentions.Select(mention => mention.Text).Distinct())
        select $"{entry.Range}: {written} ({entry.Articles.Count} of {SeoulSummit.Articles.Count})";

    [Recipe("Find all dates that include one day", "The day itself comes first, followed by the longer ranges that contain it.")]
    public static object OfOneDay() =>
        from entry in SeoulSummit.Corpus.DatedOn(new DateOnly(2024, 9, 6))
        from mention in entry.Mentions
        select $"{entry.Range}: \"{mention.Text}\" in {mention.Article.MemberName}";

    [Recipe("Find dates after the reference date")]
    public static object Ahead() =>
        from date in SeoulSummit.Dates
        where date.Range?.From > SeoulSummit.Corpus.ReferenceDate
        select $"{date.Article.MemberName}: {date.Text} ({date.Range})";

    [Recipe("Find ambiguous dates", "If two interpretations are reasonable, `Range` is null: a day is never guessed.")]
    public static object Open() =>
        SeoulSummit.Dates.Where(date => date.Range is null).Select(date => $"\"{date.Text}\" in: {date.Sentence!.Text}");

    [Recipe("Find dates in one year, with the text before them")]
    public static object OfOneYear() =>
        from date in SeoulSummit.Dates
        where date.Range is { } range && range.From.Year == 2023 && range.To.Year == 2023
        select $"{date.Text}: ... {date.Article[TextSpan.FromBounds(date.Span.Start - 40, date.Span.Start)]}";
}
