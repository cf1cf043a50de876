using System;
using CorpusLibrary;
using Dataset;

Console.WriteLine($"harbour {Harbour.Articles.Count} {Harbour.Articles.Opening.Dateline?.Place}");
var notice = Harbour.Articles.Ferry.Data;
Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture,
    $"data {notice.Urgency} {notice.Berth?.Number} {notice.Berth?.Covered} {notice.Fee} {notice.Draught} {notice.From:O} {string.Join("+", notice.Ships)} "
    + $"{notice.Tides?["first"]:O} {notice.Port} {notice.After?.Key} {notice.After?.Data.Ships.IsDefault}"));
Console.WriteLine($"own {Own.Articles.Note.Headline}");
Console.WriteLine($"seoul {SeoulSummit.Articles.Count}");

[Corpus]
internal static partial class Own
{
}
