using System;
using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;

namespace Dataset.Tests.Docs.Typed;

/// <summary>The code of docs/front-matter.md, and the code in README.md about typed front matter.</summary>
internal static class FrontMatterExamples
{
    public static void Query()
    {
        foreach (var article in News.Articles.Where(article => article.Data.Rank < 3))
        {
            Console.WriteLine($"{article.Data.Desk}, {article.Data.Priority}: {article.Headline}");
        }
    }

    public static void References()
    {
        var budget = News.Articles.Budget;
        Console.WriteLine($"Edited by {budget.Data.Editor?.Name}, keywords {string.Join(" and ", budget.Data.Keywords ?? [])}");
        Console.WriteLine($"It follows up a story of the desk {budget.Data.FollowUpTo?.Data.Desk}.");
    }

    public static void Plain()
    {
        foreach (Article article in News.Corpus.Articles)
        {
            if (article is Article<Story> { Data.Priority: Priority.High } story)
            {
                Console.WriteLine($"{story.Key}: {story.Data.Seo?.Title}");
            }
        }
    }

    public static void AtRunTime()
    {
        foreach (var article in News.Corpus.Articles)
        {
            Story story = article.GetData(StoryContext.Default.Story);
            Console.WriteLine($"{article.Key}: {story.Desk}, {story.Priority}");
        }
    }

    public static void Schema()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "story.schema.json");

        File.WriteAllText(path, News.FrontMatterSchema);
    }
}
