using System;
using System.IO;
using System.Linq;
using Dataset;

Show(Corpus.Create("Table", Tables.ReadTable("posts.csv")));
Show(Corpus.Create("Page", [Pages.ReadPage("ferry", "https://courier.example/ferry", File.ReadAllText("ferry.html"))!]));
Console.WriteLine(Pages.ReadPage("menu", "https://courier.example/", "<html><body><ul><li>Home</li></ul></body></html>") is null);

static void Show(Corpus corpus)
{
    foreach (var article in corpus.Articles)
    {
        Console.WriteLine($"{article.Key} | {article.Headline} | {string.Join("; ", article.Authors)} | {article.Published:yyyy-MM-dd}");
        Console.WriteLine($"  {article.Publisher} | {article.Url} | {string.Join("; ", article.Tags)} | {string.Join("; ", article.Metadata.Values)}");
        foreach (var block in article.Blocks.Where(block => block.Kind != BlockKind.Separator))
        {
            Console.WriteLine($"  {block.Kind}: {block.Text.Replace('\n', '/')}");
        }
    }

    foreach (var issue in corpus.Issues)
    {
        Console.WriteLine(issue);
    }
}
