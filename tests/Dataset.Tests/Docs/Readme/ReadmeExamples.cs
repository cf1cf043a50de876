using System;
using System.Linq;
using Dataset;

namespace Dataset.Tests.Docs.Readme;

/// <summary>The code of README.md.</summary>
internal static class ReadmeExamples
{
    public static void FirstLook()
    {
        foreach (var person in SeoulSummit.People.Where(person => person.Quotes.Count > 1))
        {
            var reports = $"mentioned by {person.Articles.Count} of {SeoulSummit.Articles.Count} reports";
            Console.WriteLine($"{person.Name}: quoted {person.Quotes.Count} times, {reports}");
        }

        var quote = SeoulSummit.Articles.ImprovedRelations.Quotes[1];
        Console.WriteLine($"\"{quote.SpeakerText} {quote.Cue}\" is {quote.Speaker}: {quote.Text[..70]} ...");

        var claim = SeoulSummit.Claims.FinalSummit;
        Console.WriteLine($"{string.Join(", ", claim.Articles.Select(article => article.MemberName))}: {claim.Statement}");
        Console.WriteLine($"{claim.Disputes[0].Articles[0].MemberName}: {claim.Disputes[0].Statement}");
    }

    public static void Own()
    {
        var budget = News.Articles.Budget;
        Console.WriteLine($"{budget.Headline}, by {budget.Authors[0]} ({budget.Data.Desk} desk)");
        foreach (var quote in News.People.HelenBrandt.Quotes)
        {
            Console.WriteLine($"{quote.SpeakerText} {quote.Cue}: {quote.Text}");
        }

        Console.WriteLine($"{budget.Dates[0].Text} was {budget.Dates[0].Range}.");
    }
}
