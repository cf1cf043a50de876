using System;
using System.Reflection;
using System.Runtime.Versioning;
using Dataset;

Console.WriteLine(Assembly.GetExecutingAssembly().GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
Console.WriteLine($"articles {SeoulSummit.Articles.Count} {Harbour.Articles.Count} {Harbour.Articles.Opening.Dateline?.Place}");
Console.WriteLine($"search {SeoulSummit.Corpus.Search("\"shuttle diplomacy\"").Count}");

[Corpus(ReferenceDate = "2031-05-07")]
public static partial class Harbour
{
}
