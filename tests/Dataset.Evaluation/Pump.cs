using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Dataset.Evaluation;

/// <summary>Reads, processes and writes at the same time, and preserves the order of the lines.</summary>
internal static class Pump
{
    public static async Task RunAsync(Stream input, Stream output, Func<InputLine, byte[]> write)
    {
        using var reader = new StreamReader(input, Encoding.UTF8);
        var atWork = new Queue<Task<byte[]>>();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            atWork.Enqueue(Task.Run(() => write(InputLine.Parse(line))));
            if (atWork.Count > 4 * Environment.ProcessorCount)
            {
                await WriteAsync(output, atWork.Dequeue());
            }
        }

        while (atWork.TryDequeue(out var work))
        {
            await WriteAsync(output, work);
        }

        await output.FlushAsync();
    }

    private static async Task WriteAsync(Stream output, Task<byte[]> work)
    {
        await output.WriteAsync(await work);
        output.WriteByte((byte)'\n');
    }
}
