using System;
using CorpusLibrary;
using Dataset;

Console.WriteLine($"harbour {Harbour.Articles.Count} {Harbour.Articles.Opening.Dateline?.Place}");
Console.WriteLine($"own {Own.Articles.Note.Headline}");
Console.WriteLine($"seoul {SeoulSummit.Articles.Count}");

[Corpus]
internal static partial class Own
{
}
