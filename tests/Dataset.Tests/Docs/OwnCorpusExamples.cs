using System;
using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;

namespace Dataset.Tests.Docs;

/// <summary>The code of docs/own-corpus.md.</summary>
internal static class OwnCorpusExamples
{
    public static void Names()
    {
        foreach (var article in News.Articles)
        {
            Console.WriteLine($"{article.Key} is News.Articles.{article.MemberName}: {article.Headline}");
        }
    }

    public static void FrontMatter()
    {
        var budget = News.Articles.Budget;
        Console.WriteLine($"{budget.Headline}, {budget.Published:yyyy-MM-dd}, by {budget.Authors[0]} in {budget.Publisher}");
        Console.WriteLine($"{budget.Url} [{string.Join(", ", budget.Tags)}] desk: {budget.Metadata["desk"]}");
        Console.WriteLine(budget.Text[..39]);
    }

    public static void ByTag()
    {
        foreach (var tag in News.Corpus.ArticlesByTag)
        {
            Console.WriteLine($"{tag.Key}: {string.Join(", ", tag.Select(article => article.MemberName))}");
        }
    }

    public static void Annotations()
    {
        foreach (var quote in News.People.HelenBrandt.Quotes)
        {
            Console.WriteLine($"{quote.Article.Published:MMMM d}: {quote.Text} ({quote.SpeakerText} {quote.Cue})");
        }

        foreach (var claim in News.Claims)
        {
            Console.WriteLine($"{claim.Statement} ({claim.Evidence[0].Article.MemberName}) disputes {claim.Disputes[0].Id}");
        }
    }

    public static void TwoCorpora()
    {
        Console.WriteLine(News.Articles.Budget.Key);
        Console.WriteLine(Politics.Articles.Budget.Key);
        Console.WriteLine(News.Articles.Budget.Sha256 == Politics.Articles.Budget.Sha256);
    }

    public static void Drafts()
    {
        var folder = Repository.GetPath("tests/Dataset.Tests/Docs/Site");

        var corpus = Corpus.Load(folder, new CorpusOptions { Exclude = "draft" });
        foreach (var article in corpus.Articles)
        {
            Console.WriteLine($"{article.Key}: {article.Headline}");
        }
    }

    public static void LoadFolder()
    {
        var folder = Repository.GetPath("tests/Dataset.Tests/Docs/News");

        var options = new CorpusOptions
        {
            ReferenceDate = new DateOnly(2025, 3, 8),
            Entities = [new EntityOptions(EntityKind.Person, "Helen Brandt", "Brandt")],
        };
        var corpus = Corpus.Load(folder, options);
        foreach (var quote in corpus.People["Brandt"].Quotes)
        {
            Console.WriteLine($"{quote.Article.Key}: {quote.Text}");
        }
    }

    public static void Create()
    {
        var corpus = Corpus.Create("Wire", [new ArticleSource("harbour", "\"We sail on Monday,\" Captain Ann Lee said.\n")]);
        Console.WriteLine($"{corpus.Quotes[0].SpeakerText}: {corpus.Quotes[0].Text}");
    }

    public static void SaveAndOpen()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "news.dataset");

        News.Corpus.Save(path);
        var corpus = Corpus.Open(path);
        Console.WriteLine($"{corpus}, the same texts: {corpus.Fingerprint == News.Corpus.Fingerprint}");
    }

    public static void Issues()
    {
        var corpus = Corpus.Create("Wire", [new ArticleSource("harbour", "The ship sails.\n"), new ArticleSource("empty", " \n")]);
        foreach (var issue in corpus.Issues)
        {
            Console.WriteLine(issue);
        }
    }
}
