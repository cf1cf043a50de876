using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dataset.Text.Layout;
using Xunit;
using WordTable = Dataset.Text.WordTable;

namespace Dataset.Tests.Text;

/// <summary>The word lists of the rules, whatever class they stand in.</summary>
public sealed class WordListTests
{
    public static TheoryData<string> Lists => [.. All().Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_list_names_a_word_twice(string name)
    {
        var words = All().Single(list => list.Name == name).Words;
        Assert.Empty(words.GroupBy(word => word, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    private static IEnumerable<(string Name, IEnumerable<string> Words)> All() =>
        from type in typeof(WordTable).Assembly.GetTypes()
        where type.Namespace?.StartsWith("Dataset.Text", StringComparison.Ordinal) == true && !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        let words = WordsOf(field)
        where words is not null
        select (type.FullName + "." + field.Name, words);

    private static IEnumerable<string>? WordsOf(FieldInfo field) => field switch
    {
        { IsLiteral: true } when field.FieldType == typeof(string) && field.GetRawConstantValue() is string list && list.Count(c => c == ' ') > 5 =>
            Split(list),
        { IsInitOnly: true } when field.FieldType == typeof(WordTable) => ((WordTable)field.GetValue(null)!).Words,
        { IsInitOnly: true } when field.FieldType == typeof(PhraseSet) => ((PhraseSet)field.GetValue(null)!).Phrases,
        { IsInitOnly: true } when field.FieldType == typeof(string[]) => ((string[])field.GetValue(null)!).SelectMany(Split),
        _ => null,
    };

    private static string[] Split(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
