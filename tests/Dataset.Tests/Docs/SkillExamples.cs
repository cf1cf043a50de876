using System;
using System.Linq;

namespace Dataset.Tests.Docs;

/// <summary>The code of skills/dataset/SKILL.md.</summary>
internal static class SkillExamples
{
    public static void Query()
    {
        foreach (var article in News.Articles.OrderBy(article => article.Published))
        {
            Console.WriteLine($"{article.Headline}: {article.Sentences.Count} sentences, {article.Quotes.Count} quotations");
        }

        foreach (var quote in News.Quotes.Where(quote => quote.Speaker == News.People.HelenBrandt))
        {
            Console.WriteLine($"{quote.Speaker} ({quote.Attribution}, \"{quote.SpeakerText} {quote.Cue}\"): {quote.Text}");
        }

        foreach (var mention in News.Places.Aldermoor.Mentions)
        {
            Console.WriteLine($"{mention.Article.Key} {mention.Span}: {mention.Text}");
        }

        foreach (var date in News.Dates)
        {
            Console.WriteLine($"{date.Text}: {date.Range}");
        }

        foreach (var hit in News.Corpus.Search("town council"))
        {
            Console.WriteLine($"{hit.Article.Key}: {hit.Sentence}");
        }
    }
}
