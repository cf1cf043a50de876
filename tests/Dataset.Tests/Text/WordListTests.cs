using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Reflection;
using Dataset.Linking.Speakers;
using Dataset.Tests.Helpers;
using Dataset.Text.Vocabulary;
using Xunit;

namespace Dataset.Tests.Text;

/// <summary>Tests the word lists of the rules in all classes, and the lexicon that is built from them.</summary>
public sealed class WordListTests
{
    private const WordTopic DayOrMonth = WordTopic.Month | WordTopic.Weekday;

    public static TheoryData<string> Lists => [.. All().Select(list => list.Name)];

    public static TheoryData<string> Sources => [.. All().Where(list => IsVocabulary(list.Owner)).Select(list => list.Owner.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_list_has_a_duplicate_word(string name)
    {
        var words = All().Single(list => list.Name == name).Words;
        Assert.Empty(words.GroupBy(word => word, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_are_written_in_the_form_in_which_words_are_compared(string name)
    {
        var list = All().Single(list => list.Name == name);

        // Abbreviations are case-sensitive.
        if (!IsVocabulary(list.Owner) || list.Owner == typeof(Abbreviations)
            || name == typeof(Calendar).FullName + ".Abbreviated")
        {
            return;
        }

        Assert.Equal(list.Words.Select(Fold), list.Words);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Lists_state_their_source(string type) =>
        Assert.Contains("Source: ", File.ReadAllText(Repository.GetPath($"src/Dataset/Text/Vocabulary/{type}.cs")), StringComparison.Ordinal);

    [Fact]
    public void The_lexicon_has_the_words_of_all_its_lists()
    {
        var known = Lexicon.Table.All().Select(entry => entry.Word).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(
            from list in All()
            where IsVocabulary(list.Owner) && !list.IsPhrases
            from word in list.Words
            from form in word.Split('|', ':')
            where form != "-" && !known.Contains(Fold(form))
            select list.Name + ": " + form);
    }

    [Fact]
    public void Each_word_is_found_regardless_of_its_case_and_apostrophe()
    {
        foreach (var (word, lexeme) in Lexicon.Table.All())
        {
            Assert.InRange(word.Length, 1, 24);
            Assert.Equal(Show(lexeme), Show(Lexicon.Find(word)));
            Assert.Equal(Show(lexeme), Show(Lexicon.Find(InCapitals(word).Replace('\'', '\u2019'))));
        }
    }

    [Fact]
    public void Words_in_no_list_are_not_found()
    {
        Assert.Equal(Show(default), Show(Lexicon.Find("")));
        Assert.Equal(Show(default), Show(Lexicon.Find("kumquat")));
        Assert.Equal(Show(default), Show(Lexicon.Find(new string('a', 25))));
        Assert.Equal(Show(default), Show(Lexicon.Find(new string('a', 2500))));
    }

    [Fact]
    public void A_number_is_in_one_list()
    {
        foreach (var (word, lexeme) in Lexicon.Table.All())
        {
            var lists = BitOperations.PopCount((ulong)(lexeme.Topics & (DayOrMonth | WordTopic.Document)))
                + BitOperations.PopCount((ulong)(lexeme.Dates & (DateWord.Relative | DateWord.Unit | DateWord.Ordinal)));
            Assert.True(lists == (lexeme.Value == 0 ? 0 : 1), word);
        }
    }

    [Theory]
    [InlineData("January", 1)]
    [InlineData("SEPT", 9)]
    [InlineData("sep", 9)]
    [InlineData("may", 5)]
    [InlineData("Dec", 12)]
    [InlineData("Decem", 0)]
    [InlineData("Monday", 0)]
    public void Months_have_their_number(string word, int month) => Assert.Equal(month, Lexicon.Find(word).Month);

    [Theory]
    [InlineData("Miss", AbbreviationKind.State)]
    [InlineData("miss", AbbreviationKind.None)]
    [InlineData("Ft", AbbreviationKind.Title)]
    [InlineData("ft", AbbreviationKind.Unit)]
    [InlineData("Sept", AbbreviationKind.Numbered)]
    [InlineData("GmbH", AbbreviationKind.Company)]
    [InlineData("U.S", AbbreviationKind.Country)]
    [InlineData("U.F.O", AbbreviationKind.Initialism)]
    [InlineData("ufo", AbbreviationKind.None)]
    public void Abbreviations_are_case_sensitive(string word, object kind) => Assert.Equal((AbbreviationKind)kind, Abbreviations.Find(word));

    [Theory]
    [InlineData("statement", "release", true)]
    [InlineData("note", "letter", true)]
    [InlineData("note", "tweet", true)]
    [InlineData("letter", "tweet", false)]
    [InlineData("memo", "letter", false)]
    [InlineData("op-ed", "column", true)]
    [InlineData("document", "petition", true)]
    [InlineData("petition", "document", false)]
    [InlineData("issued", "issued", false)]
    public void Documents_have_the_names_of_their_group(string noun, string before, bool matches) =>
        Assert.Equal(matches, DocumentNouns.Matches(noun, before));

    private static string Show(in Lexeme lexeme) =>
        string.Join(' ', lexeme.Classes, lexeme.Topics, lexeme.Dates, lexeme.Value, string.Join(',', Enum.GetValues<WordShape>().Select(Kind(lexeme))));

    private static Func<WordShape, AbbreviationKind> Kind(Lexeme lexeme) => shape => lexeme.Abbreviation(shape);

    private static string Fold(string word) => string.Concat(word.Select(WordFolding.Fold));

    private static string InCapitals(string word) => string.Concat(word.Select(c => c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c));

    private static bool IsVocabulary(Type type) => type.Namespace == typeof(Lexicon).Namespace;

    private static IEnumerable<(Type Owner, string Name, bool IsPhrases, IEnumerable<string> Words)> All() =>
        from type in typeof(Lexicon).Assembly.GetTypes()
        where type.Namespace?.StartsWith("Dataset.Text", StringComparison.Ordinal) == true && !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        let words = WordsOf(field)
        where words is not null
        select (type, type.FullName + "." + field.Name, field.FieldType == typeof(PhraseSet), words);

    private static IEnumerable<string>? WordsOf(FieldInfo field) => field switch
    {
        { IsLiteral: true } when field.FieldType == typeof(string) && field.GetRawConstantValue() is string list
            && (IsVocabulary(field.DeclaringType!) || list.Count(c => c == ' ') > 5) => Split(list),
        { IsInitOnly: true } when field.FieldType == typeof(PhraseSet) => ((PhraseSet)field.GetValue(null)!).Phrases,
        { IsInitOnly: true } when field.FieldType == typeof(string[]) => ((string[])field.GetValue(null)!).SelectMany(Split),
        _ => null,
    };

    private static string[] Split(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
