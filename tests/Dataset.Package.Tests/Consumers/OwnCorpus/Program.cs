using System;
using System.Linq;
using Dataset;

foreach (var article in News.Articles)
{
    Console.WriteLine($"article {article.Key} | {article.Headline} | {article.Published:yyyy-MM-dd} | {string.Join("; ", article.Authors)} | " +
        $"{string.Join("; ", article.Tags)} | {article.Text.Length}");
}

Console.WriteLine($"tagged {string.Join(", ", News.Corpus.ArticlesByTag["politics"].Select(a => a.Key))}");
Console.WriteLine($"metadata {News.Articles.PoliticsSummit.Metadata["desk"]}");
Console.WriteLine($"mentions {News.People.MaraVelt.Mentions.Count}");
Console.WriteLine($"shared {Summit.Articles.Count} {Summit.Articles[0].Key} {Summit.Articles[0].Text == News.Articles.PoliticsSummit.Text}");
Console.WriteLine($"seoul {SeoulSummit.Articles.Count}");

/// <summary>A corpus of a folder.</summary>
[Corpus(ReferenceDate = "2031-05-07")]
[Person("Mara Velt", "Velt")]
public static partial class News
{
}

/// <summary>A corpus of one of its files.</summary>
[Corpus]
public static partial class Summit
{
}
