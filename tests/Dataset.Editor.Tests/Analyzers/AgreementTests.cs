extern alias generator;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dataset.CompilerServices;
using Xunit;
using KnownTable = generator::Dataset.Analyzers.KnownTable;
using TableContents = generator::Dataset.Analyzers.TableContents;
using TableKind = generator::Dataset.Emitter.TableKind;

namespace Dataset.Editor.Tests.Analyzers;

/// <summary>Verifies that the analyzers find the same entries in a table as the library, in any spelling, and name the right member.</summary>
public class AgreementTests
{
    private static readonly Func<string, string>[] Spellings =
    [
        name => name, name => name.ToUpperInvariant(), name => name.ToLowerInvariant(), name => name.Replace(' ', '-'), name => name.Replace('-', ' '),
        name => "  " + name.Replace(" ", " \u2013 ", StringComparison.Ordinal) + "\t", name => name.Replace('\'', '\u2019'), name => name + "x",
        name => name[..^1], name => name + "\uD800", name => "", name => " ",
    ];

    [Fact]
    public void Articles_are_found_the_same_way() => AssertAlike(SeoulSummit.Articles, x => x.Key, x => [x.Key], SeoulSummit.Articles.TryGetValue);

    [Fact]
    public void People_are_found_the_same_way() => AssertAlike(SeoulSummit.People, x => x.Id, Names, SeoulSummit.People.TryGetValue);

    [Fact]
    public void Organizations_are_found_the_same_way() => AssertAlike(SeoulSummit.Organizations, x => x.Id, Names, SeoulSummit.Organizations.TryGetValue);

    [Fact]
    public void Places_are_found_the_same_way() => AssertAlike(SeoulSummit.Places, x => x.Id, Names, SeoulSummit.Places.TryGetValue);

    [Fact]
    public void Events_are_found_the_same_way() => AssertAlike(SeoulSummit.Events, x => x.Id, Names, SeoulSummit.Events.TryGetValue);

    [Fact]
    public void Claims_are_found_the_same_way() => AssertAlike(SeoulSummit.Claims, x => x.Id, x => [x.Id], SeoulSummit.Claims.TryGetValue);

    private static IEnumerable<string> Names(Entity entity) => [entity.Name, entity.Id, .. entity.Aliases];

    private static void AssertAlike<T>(IReadOnlyList<T> table, Func<T, string> identity, Func<T, IEnumerable<string>> names, TryGet<T> find)
        where T : class
    {
        var type = table.GetType();
        var contents = Read(type);
        foreach (var key in table.SelectMany(names).Concat(SeoulSummit.Corpus.Entities.SelectMany(Names)).SelectMany(name => Spellings.Select(x => x(name))))
        {
            var found = contents.Find(key);
            Assert.True(find(key, out var entry) == (found.Count == 1), key);
            if (entry is not null)
            {
                var member = type.GetProperty(contents.GetMember(found[0]))!.GetValue(table);
                Assert.Equal(identity(entry), identity((T)member!));
            }
        }

        Assert.All(contents.Unique, name => Assert.True(find(name, out _), name));
    }

    private static TableContents Read(Type type)
    {
        var attribute = type.GetCustomAttribute<CompiledTableAttribute>()!;
        Assert.Equal("SeoulSummit", attribute.Corpus);
        return KnownTable.Parse(attribute.Entries, TableKind.All.Single(kind => kind.Type == type.Name));
    }

    private delegate bool TryGet<T>(string key, out T? entry);
}
