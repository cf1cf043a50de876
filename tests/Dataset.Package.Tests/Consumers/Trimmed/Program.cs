using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dataset;

// Uses everything that trimming must not break: lookups, search, JSON, saving and opening.
Console.WriteLine($"articles {SeoulSummit.Articles.Count}");
Console.WriteLine($"search {SeoulSummit.Corpus.Search("shuttle").Count}");
using var json = new MemoryStream();
SeoulSummit.Corpus.WriteJsonLines(json);
Console.WriteLine($"json lines {json.ToArray().Count(b => b == (byte)'\n')}");
var first = JsonSerializer.SerializeToUtf8Bytes(SeoulSummit.Articles[0], DatasetJsonContext.Default.Article);
Console.WriteLine($"contract {json.ToArray().AsSpan().StartsWith(first)}");
var path = Path.GetTempFileName();
SeoulSummit.Corpus.Save(path);
Console.WriteLine($"same {Corpus.Open(path).Fingerprint == SeoulSummit.Corpus.Fingerprint}");
File.Delete(path);
Console.WriteLine($"row {Article.TryParse("SeoulSummit/" + SeoulSummit.Articles.Keys[0], null, out var article) && article == SeoulSummit.Articles[0]}");
