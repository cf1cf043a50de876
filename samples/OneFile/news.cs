// A corpus in one C# file: "dotnet run news.cs" compiles the articles of the folder beside it, and does so again when one of them has changed.
// Outside of this repository the package brings all there is: write "#:package Dataset@1.*" in place of the next line, and copy no other file but the articles.
#:project ../../src/Dataset/Dataset.csproj
#:property DatasetArticles=news/**/*.txt

using System;
using Dataset;

foreach (var quote in News.People.MaraVelt.Quotes)
{
    Console.WriteLine($"{quote.Article.Headline}: \"{quote.Text}\"");
}

[Corpus(ReferenceDate = "2031-05-07")]
[Person("Mara Velt")]
internal static partial class News
{
}
