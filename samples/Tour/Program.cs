using System;
using System.Text;
using Tour.Chapters;

namespace Tour;

/// <summary>A walk through SeoulSummit, the corpus that comes with the library: one class a chapter, each of them readable by itself.</summary>
internal static class Program
{
    private static readonly IChapter[] InOrder =
    [
        new ArticlesChapter(),
        new QueriesChapter(),
        new PeopleChapter(),
        new MentionsChapter(),
        new ClaimsChapter(),
        new DisagreementsChapter(),
        new SearchChapter(),
        new ConcordanceChapter(),
        new SimilarityChapter(),
        new TranslationsChapter(),
    ];

    private static void Main()
    {
        Console.OutputEncoding = Encoding.UTF8;
        var page = new Page(Console.Out);
        foreach (var chapter in InOrder)
        {
            page.Heading(chapter.Title);
            chapter.Write(page);
        }
    }
}
