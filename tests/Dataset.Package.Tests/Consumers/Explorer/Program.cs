using System;
using System.IO;
using Dataset;

SeoulSummit.Corpus.WriteHtml("summit.html");
string page = SeoulSummit.Articles.FarewellVisit.ToHtml();

var options = new ExplorerOptions { Title = "News of the harbour", SinglePageLimit = 0 };
News.Corpus.WriteHtml("news.html", options);

Console.WriteLine(File.ReadAllText("summit.html").Contains("<article class=\"page article\" id=\"article-001_f22298f8d2dd96d2\"", StringComparison.Ordinal));
Console.WriteLine(page.Contains("<title>FarewellVisit", StringComparison.Ordinal));
Console.WriteLine(File.ReadAllText("news.html").Contains("News of the harbour", StringComparison.Ordinal));
Console.WriteLine(string.Join(", ", Directory.GetFiles("news-articles")).Replace('\\', '/'));

[Corpus(ReferenceDate = "2031-05-07")]
[Person("Mara Velt", "Velt")]
internal static partial class News
{
}
