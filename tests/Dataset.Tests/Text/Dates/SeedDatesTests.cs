using System;
using System.Collections.Generic;
using System.IO;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Text.Dates;

/// <summary>Every date of the five reports, found by reading them, with its days seen from Friday, 6 September 2024.</summary>
public class SeedDatesTests
{
    public static TheoryData<string, string[]> Expected => new()
    {
        {
            "000_1a03b52b21522f6c",
            ["Friday = 2024-09-06", "1998 = 1998-01-01..1998-12-31"]
        },
        {
            "001_f22298f8d2dd96d2",
            [
                "Friday = 2024-09-06",
                "next year = 2025-01-01..2025-12-31",
                "August 2023 = 2023-08-01..2023-08-31",
                "May last year = 2023-05-01..2023-05-31",
                "1998 = 1998-01-01..1998-12-31",
                "next year = 2025-01-01..2025-12-31",
                "this year = 2024-01-01..2024-12-31",
                "April last year = 2023-04-01..2023-04-30",

                // The month stands behind one with "last year" in its sentence.
                "October = 2023-10-01..2023-10-31",
                "Sept. 27 = 2024-09-27",
                "September 2022 = 2022-09-01..2022-09-30",
                "2011 = 2011-01-01..2011-12-31",
            ]
        },
        {
            "002_56d8502d7e44c7b5",
            [
                "September 6 = 2024-09-06",
                "September 6 and 7 = 2024-09-06..2024-09-07",
                "2025 = 2025-01-01..2025-12-31",
                "last week = 2024-08-26..2024-09-01",
            ]
        },
        {
            "003_9a852167dd710ab3",
            [
                "September 6 = 2024-09-06",

                // This year's March or last year's: in September both are reasonable, and the text does not tell.
                "last March = ?",
                "this year = 2024-01-01..2024-12-31",
                "August 15 = 2024-08-15",
                "1998 = 1998-01-01..1998-12-31",
            ]
        },
        {
            "004_efefa24558c9a063",
            [
                "Friday = 2024-09-06",
                "1910 to 1945 = 1910-01-01..1945-12-31",
                "next year = 2025-01-01..2025-12-31",
                "this month = 2024-09-01..2024-09-30",
                "September 27 = 2024-09-27",
                "last year = 2023-01-01..2023-12-31",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void The_dates_of_a_report_are_those_that_a_reader_finds(string key, string[] expected)
    {
        var text = File.ReadAllText(Path.Combine(Seeds(), key + ".txt"));
        var dates = new List<DateReading>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            DateFinder.Find(text, TextSpan.FromBounds(start, end), DateReadings.Reference.DayNumber, dates);
            start = end + 1;
        }

        Assert.Equal(expected, dates.ConvertAll(date => DateReadings.Line(text, date)));
    }

    private static string Seeds()
    {

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository."), "seeds");
    }
}
