using System;
using System.IO;
using System.Linq;
using Dataset;

await News.Corpus.WriteParquetAsync("tables", new() { License = "CC0-1.0" });
await CorpusStream.ReadPartsAsync("news").WriteParquetAsync("streamed");

Console.WriteLine(string.Join(", ", Directory.GetFiles("tables").Select(Path.GetFileName).Order(StringComparer.Ordinal)));
Console.WriteLine(Directory.GetFiles("streamed").Length);

[Corpus(ReferenceDate = "2031-05-07")]
[Person("Mara Velt", "Velt")]
internal static partial class News
{
}
