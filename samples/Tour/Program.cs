using System;
using System.Text;
using Spectre.Console;
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

        // Colour where a terminal has it. Who sets NO_COLOR wants no escape sequences of other kinds either.
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
