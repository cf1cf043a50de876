using System;
using System.Globalization;

namespace Dataset.Explorer.Html;

/// <summary>Formats values as text of the page, in English regardless of the culture.</summary>
internal static class English
{
    /// <summary>Returns text such as <c>6 September 2024</c>, <c>6 – 7 September 2024</c>, <c>September 2024</c>, <c>2024</c>.</summary>
    public static string Days(DateRange range)
    {
        var (from, to) = range;
        if (from == to)
        {
            return Day(from, "d MMMM yyyy");
        }

        if (from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month) && from.Year == to.Year)
        {
            if (from.Month == to.Month)
            {
                return Day(from, "MMMM yyyy");
            }

            if (from.Month == 1 && to.Month == 12)
            {
                return Day(from, "yyyy");
            }
        }

        var first = from.Year != to.Year ? "d MMMM yyyy" : from.Month != to.Month ? "d MMMM" : "%d";
        return $"{Day(from, first)} \u2013 {Day(to, "d MMMM yyyy")}";
    }

    public static string Day(DateOnly day) => Day(day, "d MMMM yyyy");

    public static string Iso(DateOnly day) => Day(day, "yyyy-MM-dd");

    /// <summary>Returns text such as <c>1 report</c>, <c>2,301 reports</c>.</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    public static string ClassOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organization => "organization",
        EntityKind.Place => "place",
        _ => "event",
    };

    public static string Of(Attribution attribution) => attribution switch
    {
        Attribution.Explicit => "named next to the quotation",
        Attribution.Pronoun => "referred to by a pronoun",
        Attribution.Continued => "continued from another quotation",
        Attribution.Implied => "carried over from the previous paragraph",
        Attribution.Declared => "declared",
        _ => "not found",
    };

    private static string Day(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
