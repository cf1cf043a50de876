using System;
using System.Linq;
using Dataset;
using Spectre.Console;
using Paragraph = Spectre.Console.Paragraph;

namespace Tour.Chapters;

/// <summary>Shows one statement in two translations: what the second leaves out is in brackets, and what it adds is in braces.</summary>
internal sealed class TranslationsChapter : IChapter
{
    public string Title => "The same words, twice";

    public void Write(IAnsiConsole console)
    {
        console.Heading("Quotations:");
        foreach (var wording in SeoulSummit.Corpus.Wordings(minimum: 0.2).OrderByDescending(wording => wording.Score))
        {
            WriteWording(console, wording, quote => quote.Article, quote => quote.Text, string.Join(" / ", wording.Versions.Select(quote => quote.Speaker)));
        }

        console.Heading("Sentences:");
        foreach (var wording in SeoulSummit.Corpus.SentenceWordings(minimum: 0.4).OrderByDescending(wording => wording.Score).Take(4))
        {
            WriteWording(console, wording, sentence => sentence.Article, sentence => sentence.NormalizedText, string.Empty);
        }
    }

    private static void WriteWording<T>(IAnsiConsole console, Wording<T> wording, Func<T, Article> articleOf, Func<T, string> textOf, string head)
        where T : class
    {
        console.Write(new Padder(new Text($"{wording.Score:0.00}  {head}"), new Padding(2, 0, 0, 0)));
        var list = Layouts.List(indent: 8);
        var first = wording.Versions[0];
        list.AddRow(new Text(Shorten.Key(articleOf(first)), Layouts.Key), new Text(textOf(first)));
        foreach (var version in wording.Versions.Skip(1))
        {
            list.AddRow(new Text(Shorten.Key(articleOf(version)), Layouts.Key), Compare(textOf(first), textOf(version)));
        }

        console.Write(list);
    }

    private static Paragraph Compare(string old, string @new)
    {
        var text = new Paragraph();
        foreach (var change in Corpus.Align(old, @new))
        {
            if (change is { Kind: ChangeKind.Equal, New: { } kept })
            {
                text.Append(@new.Substring(kept.Start, kept.Length));
                continue;
            }

            if (change.Old is { } gone)
            {
                text.Append($"[-{old.AsSpan(gone.Start, gone.Length)}-]", Layouts.Gone);
            }

            if (change.New is { } added)
            {
                text.Append($"{{+{@new.AsSpan(added.Start, added.Length)}+}}", Layouts.Added);
            }
        }

        return text;
    }
}
