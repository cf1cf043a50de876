// A corpus in one C# file: "dotnet run news.cs" compiles the articles of the folder next to it, and recompiles them when one has changed.
// Outside this repository, the package contains everything: replace the next line with "#:package Dataset@1.*", and copy only this file and the articles.
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
