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
        Console.WriteLine($"{claim.Statement} So say {string.Join(", ", claim.Articles.Select(article => article.MemberName))}.");
        Console.WriteLine($"{claim.Disputes[0].Statement} So says {claim.Disputes[0].Articles[0].MemberName}.");
    }

    public static void Own()
    {
        Console.WriteLine(News.Articles.Budget.Headline);
        foreach (var quote in News.People.HelenBrandt.Quotes)
        {
            Console.WriteLine($"{quote.SpeakerText} {quote.Cue}: {quote.Text}");
        }

        Console.WriteLine($"{News.Dates[0].Text} was {News.Dates[0].Range}.");
    }
}
