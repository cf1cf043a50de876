using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusLibrary;
using Dataset;

// Three corpora: of the package, of a library and of the program. Rows are looked up before anything accesses the library's corpus.
Console.WriteLine($"row {Article.TryParse("Harbour/ferry", null, out var ferry)} {ferry?.Headline}");
Console.WriteLine($"counts {SeoulSummit.Articles.Count} {Harbour.Articles.Count} {Own.Articles.Count}");
Console.WriteLine($"same row {ReferenceEquals(ferry, Harbour.Articles.Ferry)}");
var notice = Harbour.Articles.Ferry.Data;
Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture,
    $"data {notice.Urgency} {notice.Berth?.Number} {notice.Berth?.Covered} {notice.Fee} {notice.Draught} {notice.From:O} {string.Join("+", notice.Ships)} "
    + $"{notice.Tides?["first"]:O} {notice.Port} {notice.After?.Key} {notice.After?.Data.Ships.IsDefault}"));
Console.WriteLine($"speaker {Own.Quotes.Single().Speaker?.Name}");
Console.WriteLine($"search {SeoulSummit.Corpus.Search("shuttle").Count}");

using var lines = new MemoryStream();
Own.Corpus.WriteJsonLines(lines);
var quay = JsonSerializer.SerializeToUtf8Bytes(Own.Articles.Quay, DatasetJsonContext.Default.Article);
Console.WriteLine($"contract {lines.ToArray().AsSpan().StartsWith(quay)}");

var path = Path.GetTempFileName();
Harbour.Corpus.Save(path);
Console.WriteLine($"opened {Corpus.Open(path).Fingerprint == Harbour.Corpus.Fingerprint}");
File.Delete(path);

[Corpus]
[Person("Ines Quast")]
internal static partial class Own
{
}
