using System;
using System.Text;
using Spectre.Console;
using Tour.Chapters;

namespace Tour;

/// <summary>A tour of SeoulSummit, the corpus that comes with the library. Each chapter is one class that can be read on its own.</summary>
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
        new AgreementChapter(),
        new TimelineChapter(),
        new SearchChapter(),
        new ConcordanceChapter(),
        new SimilarityChapter(),
        new TranslationsChapter(),
    ];

    private static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        switch (args)
        {
            case []:
                Walk();
                return 0;
            case ["--html", var path]:
                return HtmlPage.Write(path);
            default:
                Console.Error.WriteLine("Usage: Tour [--html FILE]");
                return 2;
        }
    }

    private static void Walk()
    {

        // Colors are used if the terminal supports them. With NO_COLOR, no other escape sequences are written either.
        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect, Interactive = InteractionSupport.No });
        for (var i = 0; i < InOrder.Length; i++)
        {
            console.Write(new Rule(Markup.Escape($"{i + 1}. {InOrder[i].Title}")) { Justification = Justify.Left });
            InOrder[i].Write(console);
            console.WriteLine();
        }
    }
}
