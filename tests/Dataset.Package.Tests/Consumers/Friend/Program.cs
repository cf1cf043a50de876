using System;
using System.Linq;
using Dataset;

// Two internal corpora with the same name. This assembly sees the generated members of both.
Console.WriteLine($"theirs {FriendLibrary.News.Articles.Quay.Headline} {FriendLibrary.News.People.InesQuast.Quotes.Count}");
Console.WriteLine($"ours {Friend.News.Articles.Ferry.Headline} {Friend.News.People.MaraVelt.Quotes.Count}");
foreach (var article in FriendLibrary.News.Articles.Concat<Article>(Friend.News.Articles))
{
    var row = article.ToString(null, null);
    Console.WriteLine($"row {row} {Article.TryParse(row, null, out var read) && ReferenceEquals(read, article)}");
}

namespace Friend
{
    [Corpus]
    [Person("Mara Velt")]
    internal static partial class News
    {
    }
}
