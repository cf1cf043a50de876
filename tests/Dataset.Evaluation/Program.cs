using System;
using System.IO;
using System.Threading.Tasks;

namespace Dataset.Evaluation;

/// <summary>
/// Reads {"id", "text"} lines on standard input and writes what the library reads out of them, a line each, in the same order:
/// <c>articles</c> takes a text for a whole article, <c>paragraphs</c> for running text whose paragraphs blank lines separate.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        Func<InputLine, byte[]>? write = arguments is [var mode]
            ? mode switch
            {
                "articles" => ArticleOutput.Write,
                "paragraphs" => ParagraphOutput.Write,
                _ => null,
            }
            : null;
        if (write is null)
        {
            await Console.Error.WriteLineAsync("usage: articles|paragraphs < lines of {\"id\", \"text\"}");
            return 2;
        }

        using var input = Console.OpenStandardInput();
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        await Pump.RunAsync(input, output, write);
        return 0;
    }
}
