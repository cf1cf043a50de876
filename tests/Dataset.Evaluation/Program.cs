using System;
using System.IO;
using System.Threading.Tasks;
using Dataset.Evaluation.Posts;
using Dataset.Evaluation.Weights;

namespace Dataset.Evaluation;

/// <summary>
/// Reads {"id", "text"} lines from standard input and writes the results of the library, one line each, in the same order: <c>articles</c> reads each text as
/// an article; <c>paragraphs</c> reads it as running text with paragraphs separated by blank lines; <c>parse</c> shows the parses of its sentences;
/// <c>patterns</c> counts the forms of attribution and the word classes in all lines together. <c>posts FOLDER</c> counts the differences from other readers in
/// the Markdown files below a folder; <c>weights</c> reads pages with labeled lines and tries other weights of <c>StoryFinder</c>.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["posts", var folder])
        {
            var counts = PostReader.Read(folder);
            await Console.Out.WriteLineAsync(counts.ToString());
            await Console.Out.WriteLineAsync(string.Join('\n', counts.Examples));
            return 0;
        }

        if (arguments is ["patterns"])
        {
            await Console.Out.WriteLineAsync(PatternCounts.Of(Console.In));
            return 0;
        }

        if (arguments is ["weights"])
        {
            new WeightSearch(LabeledPage.ReadAll(Console.In)).Write(Console.Out);
            return 0;
        }

        Func<InputLine, byte[]>? write = arguments is [var mode]
            ? mode switch
            {
                "articles" => ArticleOutput.Write,
                "paragraphs" => ParagraphOutput.Write,
                "parse" => ParseOutput.Write,
                _ => null,
            }
            : null;
        if (write is null)
        {
            await Console.Error.WriteLineAsync(
                "usage: articles|paragraphs|parse|patterns < lines of {\"id\", \"text\"}, weights < labeled pages, or posts FOLDER");
            return 2;
        }

        using var input = Console.OpenStandardInput();
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        await Pump.RunAsync(input, output, write);
        return 0;
    }
}
