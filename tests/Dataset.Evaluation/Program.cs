using System;
using System.IO;
using System.Threading.Tasks;
using Dataset.Evaluation.Posts;
using Dataset.Evaluation.Weights;

namespace Dataset.Evaluation;

/// <summary>
/// Reads {"id", "text"} lines on standard input and writes what the library reads out of them, a line each, in the same order:
/// <c>articles</c> takes a text for a whole article, <c>paragraphs</c> for running text whose paragraphs blank lines separate, <c>parse</c> shows how its
/// sentences are parsed, <c>patterns</c> how often each form of attribution and each class of words was found in all lines together. <c>posts FOLDER</c> counts
/// what is read otherwise than by others in the Markdown files under a folder; <c>weights</c> reads pages whose lines are marked and tries other weights of
/// <c>StoryFinder</c>.
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
            new WeightSearch(LabelledPage.ReadAll(Console.In)).Write(Console.Out);
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
                "usage: articles|paragraphs|parse|patterns < lines of {\"id\", \"text\"}, weights < labelled pages, or posts FOLDER");
            return 2;
        }

        using var input = Console.OpenStandardInput();
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        await Pump.RunAsync(input, output, write);
        return 0;
    }
}
