using System;
using System.Linq;
using Dataset;

// LINQ over the corpus that comes with the package.
Console.WriteLine($"articles {SeoulSummit.Articles.Count}");
Console.WriteLine($"quotes of Kishida {SeoulSummit.Quotes.Count(q => q.Speaker == SeoulSummit.People.FumioKishida)}");
var shared = from entity in SeoulSummit.People
             where entity.Articles.Count == SeoulSummit.Articles.Count
             select entity.Name;
Console.WriteLine($"in all {string.Join(", ", shared)}");
Console.WriteLine($"headline {SeoulSummit.Articles.ImprovedRelations.Headline}");
Console.WriteLine($"search {SeoulSummit.Corpus.Search("\"shuttle diplomacy\"").Count}");
