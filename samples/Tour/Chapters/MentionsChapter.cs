using System.Linq;
using Dataset;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Tour.Chapters;

/// <summary>Shows which articles mention which entities, and how often.</summary>
internal sealed class MentionsChapter : IChapter
{
    private static readonly Color[] Colors = [Color.Green, Color.Blue, Color.Yellow, Color.Purple];

    public string Title => "Which articles mention whom, and how often";

    public void Write(IAnsiConsole console)
    {
        foreach (var kind in SeoulSummit.Corpus.Entities.GroupBy(entity => entity.Kind))
        {
            var entities = kind.OrderByDescending(entity => entity.Articles.Count).ThenByDescending(entity => entity.Mentions.Count).ToList();
            var table = Layouts.Numbers([kind.Key.ToString(), .. SeoulSummit.Articles.Select(Shorten.Key), "articles"]);
            foreach (var entity in entities)
            {
                var counts = SeoulSummit.Articles.Select(article => entity.Mentions.Count(mention => mention.Article == article)).Append(entity.Articles.Count);
                table.AddRow([new Text(entity.Name), .. counts.Select(Layouts.Number).Cast<IRenderable>()]);
            }

            console.Write(table);
            var bars = new BarChart { Width = console.Profile.Width - 2 };
            foreach (var entity in entities)
            {
                bars.AddItem(Markup.Escape(entity.Name), entity.Mentions.Count, Colors[(int)kind.Key]);
            }

            console.Write(new Padder(bars, new Padding(2, 0, 0, 1)));
        }
    }
}
