using System;
using System.Collections.Generic;
using Dataset.Image;
using Dataset.Text;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>Decides the kind of a name: first by its own words, then by its context.</summary>
internal sealed class NameKinds(Dictionary<string, NameTotals> byName, OpeningWords words)
{
    // The maximum number of words in a person's name.
    private const int LongestPerson = 4;

    private static readonly string[] PlaceEndings = ["land", "shire", "stan", "ville", "burg", "burgh", "grad", "istan"];

    public EntityKind Decide(NameTotals name)
    {
        var signs = name.Signs;
        if (Countries.IsPlace(name.Text.AsSpan()) || Countries.IsPlace(name.Text.AsSpan().TrimEnd('.')))
        {
            return signs.Titled * 2 > name.Count ? EntityKind.Person : EntityKind.Place;
        }

        return DecideByWords(name) ?? DecideBySigns(name, signs);
    }

    private static EntityKind? DecideByWords(NameTotals name)
    {
        var words = name.Words;
        if (words.Length == 1)
        {
            return null;
        }

        // The noun before "of" determines the kind.
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] is "of" or "for" && KindOf(words[i - 1]) is { } kind)
            {
                return kind;
            }
        }

        var first = Lexicon.Find(words[0].AsSpan());
        if (first.Is(WordTopic.GivenName) && words.Length <= LongestPerson && !Lexicon.Find(words[words.Length - 1].AsSpan()).Is(WordTopic.EventNoun)
            && name.Signs.Articled * 2 < name.Count)
        {
            return EntityKind.Person;
        }

        if (KindOf(words[words.Length - 1]) is { } last)
        {
            // "Mr. James Hill", "Robert B. Park": a name that is certainly a person is not a place.
            return name.Signs.Titled + name.Signs.Personal > name.Signs.Local + name.Signs.Articled && words.Length == 2 ? EntityKind.Person : last;
        }

        // Lake Michigan, Camp David
        return first.Is(WordTopic.PlaceNoun) ? EntityKind.Place : null;
    }

    private EntityKind DecideBySigns(NameTotals name, NameSigns signs)
    {
        var isLocal = signs.Local > 0 && signs.Local * 3 >= name.Count && signs.Articled * 2 < name.Count;
        // Organizations also speak, so speaking counts only for a name that looks like a person's.
        var looksPersonal = name.Words.Length is > 1 and <= LongestPerson && LooksPersonal(name);
        var personal = signs.Titled + signs.Personal + (looksPersonal ? signs.Speaks : 0);
        return name.Words.Length == 1 && IsInitialism(name.Text) && signs.Titled == 0 ? EntityKind.Organization
            : personal > 0 && personal >= signs.Local && personal >= signs.Articled ? EntityKind.Person
            : isLocal || HasPlaceEnding(name.Text) ? EntityKind.Place
            : signs.Articled * 2 >= name.Count ? EntityKind.Organization
            : looksPersonal ? EntityKind.Person
            : EntityKind.Organization;
    }

    /// <summary>
    /// Returns whether several words look like a person's name: the last word is used alone at least as often as the first, and no word belongs to another
    /// kind or
    /// occurs in lowercase elsewhere.
    /// </summary>
    private bool LooksPersonal(NameTotals name)
    {
        if (Lexicon.Find(name.Words[0].AsSpan()).Is(WordTopic.Direction | WordTopic.Demonym) || Countries.BeginsWithPlace(name.Text.AsSpan()))
        {
            return false;
        }

        foreach (var word in name.Words)
        {
            // An initial, which has one letter, is not an initialism.
            if (words.IsSmallWord(word) || IsInitialism(word) || KindOf(word) is not null)
            {
                return false;
            }
        }

        return CountAlone(name.Words[name.Words.Length - 1]) >= CountAlone(name.Words[0]);
    }

    private int CountAlone(string word) => byName.TryGetValue(NameFolding.Fold(word), out var alone) ? alone.Certain : 0;

    private static EntityKind? KindOf(string word)
    {
        var lexeme = Lexicon.Find(word.AsSpan());
        return lexeme.Is(WordTopic.EventNoun) ? EntityKind.Event
            : lexeme.Is(WordTopic.OrganizationNoun) ? EntityKind.Organization
            : lexeme.Is(WordTopic.PlaceNoun) ? EntityKind.Place
            : null;
    }

    /// <summary>Returns whether a word consists of capital letters, like the short names of organizations.</summary>
    public static bool IsInitialism(string word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (Characters.IsLower(c))
            {
                return false;
            }

            capitals += Characters.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    private static bool HasPlaceEnding(string word)
    {
        foreach (var ending in PlaceEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
